import { TREND_BLOCK } from '../../../../src/core/earlier/blocks'
import { kpiIdentity } from '../../../../src/core/intake/proof/kpiIdentity'
import type { KpiRow } from '../../../../src/core/intake/types'
import { hasPeriods, planTrends } from '../../../../src/core/rules/trend/plan'
import { kpi, noColumn, num } from '../support/rows'
import { workbook } from '../support/workbook'

const quarters = (row: number): NonNullable<KpiRow['periods']> =>
  [1, 2].map((index) => ({
    period: { unit: 'quarter', index, year: 2026 },
    toDate: false,
    target: noColumn,
    actual: num(40 * index, row, 6 + index),
  }))

const kpis = [kpi({ name: 'Rasio', row: 2, periods: quarters(2) }), kpi({ name: 'Waktu', row: 3 })]

test('only KPIs with two periods stand in a table of trends', () => {
  const plan = planTrends(workbook(kpis), [0, 1])
  expect(plan.tables.map(({ trends }) => trends.map(({ kpi: index }) => index))).toEqual([[0]])
  expect([hasPeriods(workbook(kpis)), hasPeriods(workbook(kpis.slice(1)))]).toEqual([true, false])
})

test('what was declared of a KPI that is gone is kept as an orphan', () => {
  const typed = [
    [kpiIdentity(kpis[0] as KpiRow), { nature: 'kumulatif' }],
    ['Hilang', { nature: 'posisi' }],
  ] as const
  const { tables, orphans } = planTrends(workbook(kpis, TREND_BLOCK.name, typed), [0, 1])
  expect(tables.flatMap(({ trends }) => trends.map((one) => one.typed))).toEqual(['kumulatif'])
  expect(orphans).toEqual([{ key: 'Hilang', typed: 'posisi' }])
})
