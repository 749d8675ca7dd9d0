import { RCOL, RROW } from '../../../../src/core/report/readiness/columns'
import type { CellValue } from '../../../../src/core/units'
import { liveSheet } from '../../../support/live'
import { runAgain } from '../../../support/runAgain'
import { typeOver } from '../../../support/modelToContent'
import { kpis } from '../../../support/shapeTables'
import { Book } from '../../../support/spreadsheet/book'
import { intake, kpi } from '../../rules/support/rows'

const asked = { sheets: { readiness: 'yes' } } as const
const book = intake({ kpis: [kpi({ name: 'Indeks kepuasan' })] })

/** The sheet after these scores were typed, live from then on. */
function scored(...scores: readonly CellValue[]) {
  const typed = typeOver(
    runAgain(book, null, asked).content,
    'readiness',
    scores.map((value, row) => ({ name: 'Kinerja_Readiness_score', row, value })),
  )
  const { sheets } = runAgain(book, typed)
  const sheet = sheets.find(({ id }) => id === 'readiness')
  if (!sheet) throw new Error('no readiness')
  const live = new Book(sheets)
  return {
    live,
    at: (row: number, id: keyof typeof RCOL) => live.value(sheet.name, row, RCOL[id]),
    type: (statement: number, value: CellValue) =>
      live.type(sheet.name, RROW.first + statement, RCOL.score, value),
  }
}
type Scored = ReturnType<typeof scored>
const ranked = ({ at }: Scored) => [0, 1, 2, 3, 4].map((i) => at(RROW.firstRank + i, 'score'))
const names = ({ at }: Scored) => [0, 1, 2, 3, 4].map((i) => at(RROW.firstRank + i, 'name'))

describe('what was scored, the weakest first', () => {
  test.each<[string, CellValue[], CellValue[]]>([
    ['all of it', [4, 2, 5, 1, 3], [1, 2, 3, 4, 5]],
    ['equals in the order of the statements', [3, 3, 3, 3, 3], [3, 3, 3, 3, 3]],
    ['what nobody scored comes last, without a figure', [4, null, 2, null, null], [2, 4, '', '', '']],
    ['what is no score counts as none', [9, 'tiga', 2, 0, 5], [2, 5, '', '', '']],
  ])('%s', (_, scores, expected) => {
    expect(ranked(scored(...scores))).toEqual(expected)
  })

  test('follows what is typed', () => {
    const sheet = scored(4, 2, 5, 1, 3)
    const [weakest] = names(sheet)
    sheet.type(3, 5)
    expect(ranked(sheet)).toEqual([2, 3, 4, 5, 5])
    expect(names(sheet)[0]).not.toBe(weakest)
  })

  test('has an advice where there is something to mend, and none for what is good', () => {
    const sheet = scored(4, 2, 5, 1, 3)
    const advice = [0, 1, 2, 3, 4].map((i) => sheet.at(RROW.firstRank + i, 'text'))
    expect(advice[3]).toBe(advice[4])
    expect(new Set(advice.slice(0, 3)).size).toBe(3)
    sheet.type(3, 4)
    expect([0, 1, 2, 3, 4].map((i) => sheet.at(RROW.firstRank + i, 'text')).filter((one) => one === advice[4])).toHaveLength(3) // prettier-ignore
  })
})

describe('a score has its word', () => {
  test('one for each step, and one for none', () => {
    const sheet = scored(1, 2, 3, 4, 5)
    const words = [0, 1, 2, 3, 4].map((i) => sheet.at(RROW.first + i, 'word'))
    expect(new Set(words).size).toBe(5)
    sheet.type(0, null)
    expect(sheet.at(RROW.first, 'word')).toBe('– belum dinilai')
  })

  test.each([
    [[4, 4, 3, 3, 3], 3.4],
    [[4, null, null, null, null], 4],
    [[4, 9, null, null, null], 4],
  ])('the mean of %j is %d, of what is a score', (scores, mean) => {
    expect(scored(...scores).at(RROW.mean, 'score')).toBeCloseTo(mean)
  })
})

describe('evidence beside a statement', () => {
  const live = liveSheet('readiness', { col: RCOL }, [
    kpis([1, 'Indeks kepuasan masyarakat', 'Indeks', 80, 82], [2, 'Jumlah rapat', 'kali', 4, 3]),
  ])

  test('is counted, live', () => {
    const before = live.shown(RROW.first + 1, ['share', 'evidence'])
    live.officer('IKU!D3', null)
    const after = live.shown(RROW.first + 1, ['share', 'evidence'])
    expect(before[1]).toMatch(/2 dari 2 indikator bertarget/)
    expect(after[1]).toMatch(/1 dari 2 indikator bertarget/)
    expect(Number(after[0])).toBeLessThan(Number(before[0]))
  })
})
