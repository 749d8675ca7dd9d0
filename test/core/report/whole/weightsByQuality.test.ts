import { layOut } from '../../../../src/app/generate'
import { inspectContent } from '../../../../src/app/inspect'
import { NAMES } from '../../../../src/core/regulations/names'
import { COL, ROW } from '../../../../src/core/report/scorecard/columns'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { grid, workbook } from '../../../support/grid'
import { PLAIN_REQUEST } from '../../../support/samples'

/** Weights by validity and controllability, once an office says that they are used. */

const content = workbook([
  grid('IKU', [
    ['Indikator Kinerja', 'Satuan', 'Validitas', 'Tingkat Kendali', 'Target', 'Realisasi'],
    ['Indeks kepuasan masyarakat', 'indeks', 'Exact', 'Low', 85, 88],
    ['Jumlah izin terbit', 'dokumen', 'Proxy', 'High', 600, 610],
    ['Jumlah pelatihan', 'orang', null, null, 60, 55],
  ]),
])

const inspection = inspectContent(content, PLAIN_REQUEST)
const settings = {
  ...inspection.settings,
  validityWeights: { ...inspection.settings.validityWeights, isUsed: true },
}
const evaluation = evaluate(inspection.intake, settings)
const { sheets } = layOut({ ...inspection, settings, evaluation }, PLAIN_REQUEST)
const scorecard = sheets.find(({ id }) => id === 'scorecard')
const rowOf = (indicator: string) =>
  scorecard?.rows.find(
    ({ row, cells }) =>
      row >= ROW.first && cells.some(({ col, value }) => col === COL.name && value === indicator),
  )
const cellOf = (indicator: string, col: number) => rowOf(indicator)?.cells.find((cell) => cell.col === col)

test('an indicator of known quality weighs what the table on the settings sheet says, live', () => {
  const weight = cellOf('Indeks kepuasan masyarakat', COL.weight)
  expect(weight?.formula).toContain(`INDEX(${NAMES.validityWeights},`)
  expect(weight?.value).toBe(evaluation.kpis[0]?.weight)
})

test('its row says nothing more once these words change, and neither word enters a formula', () => {
  expect(cellOf('Indeks kepuasan masyarakat', COL.read)?.value).toMatch(/Exact\.Low/)
  expect(cellOf('Indeks kepuasan masyarakat', COL.guard)?.formula).toMatch(/\$C\$2&"\."&[^,]*\$D\$2/)
  expect(cellOf('Indeks kepuasan masyarakat', COL.guard)?.formula).not.toContain('Exact.')
})

test('one of unknown quality weighs the mean of the others, and is not guarded by blanks', () => {
  const [one, other, unknown] = evaluation.kpis.map(({ weight }) => weight)
  expect(unknown).toBeCloseTo(((one ?? NaN) + (other ?? NaN)) / 2, 12)
  expect(cellOf('Jumlah pelatihan', COL.guard)?.formula).not.toMatch(/\$[CD]\$4/)
})
