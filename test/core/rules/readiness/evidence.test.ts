import type { KpiRow } from '../../../../src/core/intake/types'
import {
  type CountedColumns,
  periodicPart,
  workbookEvidence,
} from '../../../../src/core/rules/readiness/evidence'
import { kpi, noColumn, num, text } from '../support/rows'
import { workbook } from '../support/workbook'

const NOWHERE: CountedColumns = { kpis: null, owners: null, checks: null, programs: null, differs: null }
const PLACES: CountedColumns = {
  ...NOWHERE,
  kpis: (id) => `Rapor_${id}`,
  checks: { all: 'semua', count: (verdict) => `banyak_${verdict}`, evidence: (key) => `bukti_${key}` },
}

/** What is counted of a workbook: so many of so many. */
function counted(rows: readonly KpiRow[], places = PLACES) {
  const found = Object.entries(workbookEvidence(workbook(rows), places))
  return Object.fromEntries(found.map(([key, { part, whole }]) => [key, [part.value, whole.value]]))
}

test.each<[string, Partial<KpiRow>[], string, readonly number[] | undefined]>([
  ['targets', [{ target: num(80) }, { target: noColumn }], 'target', [1, 2]],
  ['results', [{ actual: num(80) }, { actual: noColumn }], 'actual', [1, 2]],
  ['what was measured', [{ target: num(80), actual: num(80) }, { actual: noColumn }], 'measured', [1, 2]],
  ['owners', [{ owner: text('Dinas A') }, {}], 'owner', [1, 2]],
  ['owners, where no KPI has one', [{}, {}], 'owner', undefined],
  ['objectives', [{ objective: text('Warga sehat') }, {}], 'objective', [1, 2]],
  ['programmes, where there is no budget', [{}], 'joined', undefined],
  ['outcomes, where the tables say which is one', [{ indicatorKind: text('Outcome') }], 'outcome', [1, 1]],
  ['outcomes, where they do not', [{}], 'outcome', undefined],
  ['sources, where the tables have no column for them', [{}], 'source', undefined],
])('%s', (_, rows, key, expected) => {
  expect(counted(rows.map((row, i) => kpi({ ...row, name: `Indikator ${i}`, row: i + 2 })))[key]).toEqual(
    expected,
  )
})

test('checks that cannot be told are said beside those that pass', () => {
  const { checks } = workbookEvidence(workbook([kpi({})]), PLACES)
  expect([checks?.whole.value, checks?.part.formula, checks?.unknown?.formula]).toEqual([
    5,
    'banyak_pass',
    'banyak_unknown',
  ])
})

test('what stands on no sheet is not counted', () => {
  expect(counted([kpi({})], NOWHERE)).toEqual({})
})

test.each<[string, number[], readonly number[] | null]>([
  ['one period is no following', [1, 1], [0, 2]],
  ['two are', [2, 1], [1, 2]],
  ['without KPIs there is nothing to tell', [], null],
])('how many are followed through the year: %s', (_, periods, expected) => {
  const rows = periods.map((count, i) =>
    kpi({
      name: `Indikator ${i}`,
      row: i + 2,
      periods: Array.from({ length: count }, () => ({ actual: num(1) })) as unknown as NonNullable<
        KpiRow['periods']
      >,
    }),
  )
  const evaluated = workbook(rows.map(({ periods: __, ...row }) => row))
  const kpis = evaluated.evaluation.kpis.map((one, i) => ({ ...one, row: rows[i] ?? one.row }))
  const part = periodicPart({ ...evaluated, evaluation: { ...evaluated.evaluation, kpis } })
  expect(part && [part.part.value, part.whole.value]).toEqual(expected)
})
