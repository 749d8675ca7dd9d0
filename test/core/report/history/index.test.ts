import { changeColumns, historyLayout, HROW } from '../../../../src/core/report/history/columns'
import { sheetsOf } from '../../../support/allSheets'
import { cellsOf } from '../../../support/cellsOf'
import { workbook } from '../../../support/grid'
import { modelToContent } from '../../../support/modelToContent'
import { kpis } from '../../../support/shapeTables'
import type { WorkbookContent } from '../../../../src/core/units'

/** Three indicators on one day and on the next: one better, one gone, one new. */
const before = workbook([kpis([1, 'Indeks A', 'Indeks', 80, 40], [2, 'Indeks B', 'Indeks', 80, 80])], {
  fileName: 'a.xlsx',
})
const after = workbook([kpis([1, 'Indeks A', 'Indeks', 80, 80], [2, 'Indeks C', 'Indeks', 80, 80])], {
  fileName: 'a.xlsx',
})

function historyOf(content: WorkbookContent) {
  const sheets = sheetsOf(content, { sheets: { history: 'yes' } })
  const sheet = sheets.find(({ id }) => id === 'history')
  if (!sheet) throw new Error('no history')
  return { sheets, sheet }
}

const once = historyOf(before)
const { own, names } = modelToContent(once.sheets)
const { sheet } = historyOf({ ...after, own, names })
/** Two snapshots of one perspective, three indicators in all. */
const perspectives = [{ name: 'P', score: null }]
const layout = historyLayout({
  snapshots: [{ perspectives }, { perspectives }],
  changes: [null, null, null],
} as unknown as Parameters<typeof historyLayout>[0])
const snapshots = cellsOf(sheet, layout.columns)
const changes = cellsOf(sheet, changeColumns(layout.columns))

test('snapshots stand newest first, each with its number and score', () => {
  expect([0, 1].map((i) => snapshots.shown(HROW.first + i, ['no', 'kpis']))).toEqual([
    [2, 2],
    [1, 2],
  ])
  expect(snapshots.cell(HROW.first, 'score')?.formula).toBeUndefined()
})

test.each([
  [0, 'Indeks A', 1, /^▲ /],
  [1, 'Indeks C', 2, /^\+ /],
  [2, 'Indeks B', -2, /^– /],
] as const)('indicator %d of the changes, %s, has code %d', (nth, name, code, word) => {
  const row = layout.firstKpi + nth
  expect(changes.shown(row, ['indicator', 'code'])).toEqual([name, code])
  expect(changes.cell(row, 'change')?.value).toMatch(word)
})

test('what was is a constant, what is comes from the scorecard, what lies between is their difference', () => {
  const row = layout.firstKpi
  expect(changes.cell(row, 'attainmentBefore')?.formula).toBeUndefined()
  expect(changes.cell(row, 'attainmentNow')?.formula).toMatch(/^INDEX\(/)
  expect(changes.cell(row, 'points')?.value).toBeCloseTo(0.5)
})

test('one that is gone has no figure of today', () => {
  expect(changes.shown(layout.lastKpi, ['attainmentNow', 'points'])).toEqual([null, ''])
})

describe('the record stands in the notes until there is something to compare', () => {
  const run = (content: WorkbookContent, sheets: Readonly<Record<string, 'yes' | 'no'>> = {}) => {
    const made = sheetsOf(content, { sheets })
    return { made, ids: made.map(({ id }) => id), kept: modelToContent(made) }
  }
  const then = (content: WorkbookContent, { kept }: ReturnType<typeof run>) => ({
    ...content,
    own: kept.own,
    names: kept.names,
  })
  const first = run(before)
  const recordIn = ({ made }: ReturnType<typeof run>, id: string) =>
    made.find((one) => one.id === id)?.names.some(({ name }) => name.startsWith('Kinerja_History')) === true

  test('a first run makes no sheet of its own for it', () => {
    expect(first.ids).not.toContain('history')
    expect(recordIn(first, 'notes')).toBe(true)
  })

  test('nor does one in which nothing is different', () => {
    const again = run(then(before, first))
    expect(again.ids).not.toContain('history')
    expect(recordIn(again, 'notes')).toBe(true)
  })

  test('one in which something is different shows both, as if the sheet had been there', () => {
    const second = run(then(after, run(then(before, first))))
    const model = second.made.find(({ id }) => id === 'history')
    expect(model?.rows).toEqual(sheet.rows)
    expect(recordIn(second, 'notes')).toBe(false)
  })

  test('a sheet that is there stays, whatever is different', () => {
    const earlier = run(before, { history: 'yes' })
    expect(run(then(before, earlier)).ids).toContain('history')
  })

  test('nothing is kept where nobody wants a history', () => {
    const without = run(before, { history: 'no' })
    expect([without.ids.includes('history'), recordIn(without, 'notes')]).toEqual([false, false])
  })
})
