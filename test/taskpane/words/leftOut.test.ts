import { readTables } from '../../../src/core/intake'
import { defaultSettings } from '../../../src/core/regulations/defaults'
import { evaluate } from '../../../src/core/rules/evaluate'
import { issueGroups } from '../../../src/taskpane/words/issueGroups'
import { leftOut } from '../../../src/taskpane/words/leftOut'
import { worstKpis } from '../../../src/taskpane/words/worstKpis'
import { grid, workbook } from '../../support/grid'

const actuals = [88, 40, null, 70, 'segera', 60, 50, 30, null, 80]
const intake = readTables(
  workbook([
    grid('IKU', [
      ['Sasaran', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi'],
      ...actuals.map((actual, i) => ['Layanan baik', `Indeks ${i}`, 'indeks', 'Maksimal', 80, actual]),
    ]),
  ]),
  [],
)
const evaluation = evaluate(intake, defaultSettings('id'))

it('the worst are those that miss their target by most, at most five', () => {
  expect(worstKpis(evaluation.kpis).map(({ row }) => row.indicator.text)).toEqual([
    'Indeks 7',
    'Indeks 1',
    'Indeks 6',
    'Indeks 5',
    'Indeks 3',
  ])
})

it('what is left out is told by reason, with its cells, and is all that is not measured', () => {
  const groups = leftOut(intake, evaluation)
  expect(groups[0]).toMatchObject({ of: 'kpi', why: 'actual-missing' })
  expect(groups[0]?.cells.map(({ cell }) => cell.row)).toEqual([4, 10])
  const told = groups.filter(({ of }) => of === 'kpi').reduce((sum, { cells }) => sum + cells.length, 0)
  expect(told).toBe(evaluation.kpis.filter(({ attainment }) => attainment === null).length)
})

it('findings of a kind stand together, the gravest first, and none is lost', () => {
  const issues = [...intake.issues, ...evaluation.issues]
  const groups = issueGroups(issues)
  const order = groups.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity))
  expect(order).toEqual([...order].sort())
  expect(groups.flatMap((group) => group.issues)).toHaveLength(issues.length)
})
