import { PAY_CONDITIONS, type PayCondition } from '../../../../src/core/rules/pay/conditions'
import { conditionEvidence, type ConditionPlaces } from '../../../../src/core/rules/pay/evidence'
import type { EvaluatedWorkbook } from '../../../../src/core/rules/types'
import { kpi } from '../support/rows'
import { workbook } from '../support/workbook'

const PLACES: ConditionPlaces = {
  rows: 'baris',
  productivity: 'kinerja',
  pay: 'tpp',
  welfare: 'fasilitas',
  checks: { all: 'semua', count: (verdict) => `banyak_${verdict}` },
  names: 'nama',
  readiness: 'Kesiapan',
}
const NOWHERE: ConditionPlaces = { ...PLACES, checks: null, names: null, readiness: null }

type Row = readonly [productivity: number | null, pay: number | null, welfare: boolean | null]

function evidence(condition: PayCondition, names: readonly string[], rows: readonly Row[], places = PLACES) {
  const found = workbook(names.map((name, i) => kpi({ name, row: i + 2 })))
  const pay = {
    rows: rows.map(([productivity, amount, welfare]) => ({ productivity, pay: amount, welfare })),
  }
  const paid = { ...found, evaluation: { ...found.evaluation, pay } } as unknown as EvaluatedWorkbook
  const { part, whole, sentence } = conditionEvidence(condition, paid, places)
  return [part.value, whole.value, sentence]
}

const TWO: readonly Row[] = [
  [0.9, 100, true],
  [null, null, false],
]

test.each<[PayCondition, string, string[], readonly Row[], readonly [number, number, string]]>([
  ['targets', 'one of two', [], TWO, [1, 2, 'targets']],
  ['fairness', 'one of two', [], TWO, [1, 2, 'fairness']],
  ['welfare', 'one of two', [], TWO, [1, 2, 'welfare']],
  ['welfare', 'nobody recorded it', [], [[1, 1, null]], [0, 0, 'noWelfare']],
  ['training', 'neither', ['Jalan mantap'], [], [0, 2, 'training']],
  ['training', 'one kind, twice', ['Diklat', 'Pelatihan'], [], [1, 2, 'training']],
  ['training', 'both kinds', ['Diklat', 'Nilai SAKIP'], [], [2, 2, 'training']],
  ['culture', 'nobody scored it', [], [], [0, 0, 'culture']],
])('%s: %s', (condition, _, names, rows, expected) => {
  expect(evidence(condition, names, rows)).toEqual(expected)
})

test('where no check can be told, neither can the condition', () => {
  expect(evidence('indicators', ['Jalan mantap'], [])).toEqual([0, 0, 'indicators'])
})

test('what no sheet holds is said, and counts for nothing', () => {
  const said = PAY_CONDITIONS.map((condition) => evidence(condition, [], [], NOWHERE))
  expect(said.map(([, , sentence]) => sentence)).toEqual([
    'targets',
    'noChecks',
    'fairness',
    'noWelfare',
    'noKpis',
    'noReadiness',
  ])
  expect(said.every(([part, whole]) => part === 0 && whole === 0)).toBe(true)
})
