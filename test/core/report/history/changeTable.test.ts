import { changeColumns, historyLayout, HROW } from '../../../../src/core/report/history/columns'
import type { SheetModel } from '../../../../src/core/report/model'
import type { CellValue, SheetGrid } from '../../../../src/core/units'
import { ALL_SHEETS, sheetsOf } from '../../../support/allSheets'
import { workbook } from '../../../support/grid'
import { LiveSheet } from '../../../support/live'
import { modelToContent } from '../../../support/modelToContent'
import { named } from '../../../support/shapeTables'

const kpis = (...rows: readonly (readonly [name: string, actual: CellValue])[]): SheetGrid =>
  named(
    ['No', 'Perspektif', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi'],
    ...rows.map(([name, actual], i) => [i + 1, 'Keuangan', name, 'nilai', 'Maksimal', 100, actual]),
  )

/** What the history says of a second run over other figures, live. */
function history(before: SheetGrid, now: SheetGrid, lang: 'id' | 'en' = 'id') {
  const choice = { sheets: ALL_SHEETS, lang }
  const first = modelToContent(sheetsOf(workbook([before]), choice))
  const sheets = sheetsOf({ ...workbook([now]), own: first.own, names: first.names }, choice)
  const model = sheets.find(({ id }) => id === 'history') as SheetModel
  const scorecard = sheets.find(({ id }) => id === 'scorecard') as SheetModel
  const { columns } = historyLayout({ snapshots: [], changes: [] } as never)
  // One perspective has a column of its own.
  const places = changeColumns({ ...columns, col: { ...columns.col } })
  const live = new LiveSheet(model, places, sheets, [now])
  const rows = model.rows.map(({ row }) => row).filter((row) => row > HROW.first + 3)
  const line = (name: string) => rows.find((row) => live.at(row, 'indicator') === name) ?? 0
  const shown = (name: string) =>
    live.shown(line(name), ['attainmentBefore', 'attainmentNow', 'points', 'change'])
  return { live, shown, since: () => live.book.value(scorecard.name, 4, 2) }
}
const near = (values: readonly CellValue[]) => values.map((one) => (typeof one === 'number' ? expect.closeTo(one, 10) : one)) // prettier-ignore

describe('every KPI beside what it was', () => {
  const before = kpis(['Naik', 50], ['Turun', 95], ['Tetap', 80], ['Hilang', 70], ['Terlambat', null])
  const now = kpis(['Naik', 95], ['Turun', 50], ['Tetap', 81], ['Baru', 60], ['Terlambat', 60])

  test.each<[string, CellValue[]]>([
    ['Naik', [0.5, 0.95, 0.45, '▲ naik']],
    ['Turun', [0.95, 0.5, -0.45, '▼ turun']],
    ['Tetap', [0.8, 0.81, 0.01, '► tetap']],
    ['Baru', ['', 0.6, '', '+ baru']],
  ])('%s', (name, expected) => {
    const [was, is, points, change] = history(before, now).shown(name)
    expect([was ?? '', is, points]).toEqual(near(expected.slice(0, 3)))
    expect(String(change).slice(0, 1)).toBe(String(expected[3]).slice(0, 1))
  })

  test('one that is gone has what it was, and no figure of today', () => {
    const [was, is] = history(before, now).shown('Hilang')
    expect([was, is ?? '']).toEqual([0.7, ''])
  })

  test('one that was not measured before cannot be compared', () => {
    expect(history(before, now).shown('Terlambat')[3]).toMatch(/^–/)
  })

  test('what is now follows the officer’s cells, what was does not', () => {
    const { live, shown } = history(before, now)
    // Both are of the lowest step.
    live.officer('IKU!G2', 40)
    const expected = [0.5, expect.closeTo(0.4), expect.closeTo(-0.1), expect.stringMatching(/^►/)]
    expect(shown('Naik')).toEqual(expected)
  })
})

describe('the sentence on the scorecard', () => {
  test.each([
    ['the score rose', 50, 80, 'id', /naik.*30,0/],
    ['it fell', 80, 50, 'id', /turun.*30,0/],
    ['it fell, in English', 80, 50, 'en', /30\.0/],
    ['there was none', null, 80, 'id', /./],
  ] as const)('%s', (_, was, is, lang, expected) => {
    expect(history(kpis(['A', was]), kpis(['A', is]), lang).since()).toMatch(expected)
  })

  test('follows the figures', () => {
    const { live, since } = history(kpis(['A', 50]), kpis(['A', 80]))
    live.officer('IKU!G2', 20)
    expect(since()).toMatch(/turun.*30,0/)
  })
})
