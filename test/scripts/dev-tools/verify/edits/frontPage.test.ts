import { compareFrontPages, frontPage } from '../../../../../scripts/dev-tools/verify/edits/frontPage'
import type { FileCell } from '../../../../../scripts/dev-tools/workbook-reader/book'

type Cell = readonly [at: string, value: string | number]

/** A page whose column K is hidden and says which row of another sheet a row shows; every cell is a formula. */
function page(...cells: readonly Cell[]) {
  const given = cells.map(([at, value]): [string, FileCell] => {
    const isPlace = at.startsWith('K')
    const formula = isPlace ? String(value) : 'A1'
    return [at, { value: isPlace ? 1 : value, error: false, formula }]
  })
  const sheet = { name: 'Dasbor', part: '', cells: new Map(given), hiddenColumns: new Set([11]), mark: null }
  return frontPage(sheet)
}

const worst = (place: number) => `MATCH(SMALL('Rapor'!$AF$6:$AF$21,${place}),'Rapor'!$AF$6:$AF$21,0)`
const MADE = page(
  ['B2', '1 of 3'],
  ['B4', 'The 2 of 2 that are short'],
  ['C5', 'Roads'],
  ['K5', worst(1)],
  ['C6', 'Schools'],
  ['K6', worst(2)],
  ['B8', 'Nothing is missing'],
)

test.each([
  ['the same page', MADE, 0],
  [
    'a list with fewer rows, which its heading says',
    page(
      ['B2', '1 of 3'],
      ['B4', 'The 1 of 2 that are short'],
      ['C5', 'Roads'],
      ['K5', 'MATCH(SMALL(Rapor!$AF$6:$AF$22,1),Rapor!$AF$6:$AF$22,0)'],
      ['B7', 'Nothing is missing'],
    ),
    0,
  ],
  [
    'another indicator in the first place',
    page(
      ['B2', '1 of 3'],
      ['B4', 'The 2 of 2 that are short'],
      ['C5', 'Schools'],
      ['K5', worst(1)],
      ['C6', 'Roads'],
      ['K6', worst(2)],
      ['B8', 'Nothing is missing'],
    ),
    2,
  ],
  [
    'a heading that counts another number',
    page(
      ['B2', '1 of 3'],
      ['B4', 'The 1 of 3 that are short'],
      ['C5', 'Roads'],
      ['K5', worst(1)],
      ['B8', 'Nothing is missing'],
    ),
    1,
  ],
  ['a figure that stands in no list', page(['B2', '2 of 3'], ['K5', worst(1)], ['C5', 'Roads']), 1],
  ['no list at all', page(['B2', '1 of 3'], ['B8', 'Nothing is missing']), 3],
])('%s', (_, fresh, count) => {
  expect(compareFrontPages(MADE, fresh, false).differences).toHaveLength(count)
})

test('a fresh run over our sheets may say more: what changed since', () => {
  const fresh = page(['B2', '1 of 3'], ['B3', 'Since March: 1 better'], ['B8', 'Nothing is missing'])
  const ours = page(['B2', '1 of 3'], ['B8', 'Nothing is missing'])
  expect(compareFrontPages(ours, fresh, true).differences).toEqual([])
  expect(compareFrontPages(ours, fresh, false).differences).toHaveLength(1)
})
