import { defaultSettings } from '../../../src/core/regulations/defaults'
import { isSamePerspective } from '../../../src/core/rules/perspectives'
import { findRole } from '../../../src/core/rules/role'
import { settingIssues } from '../../../src/core/rules/settingIssues'
import { unitKey } from '../../../src/core/rules/units/unitKey'
import { payBudget, payBudgetFrom, payBudgetSource } from '../../../src/core/rules/pay/budget'
import { unitScores } from '../../../src/core/rules/pay/unitScore'
import { payIssues } from '../../../src/core/rules/pay/issues'
import { payGap } from '../../../src/core/rules/pay/why'
import type { PayRow } from '../../../src/core/intake/types'
import type { PayEvaluation, PayResult } from '../../../src/core/rules/pay/types'
import { kpiRestatements } from '../../../src/core/intake/restatements'
import type { Restatable } from '../../../src/core/intake/restatements'
import type { KpiRow } from '../../../src/core/intake/types'
import { SheetView } from '../../../src/core/intake/sheetView'
import { grid } from '../../support/grid'
import { blank, day, grade, kpi, noColumn, num, range, text, unreadable } from './support/rows'

const settings = defaultSettings('id')

describe('whether a KPI is an output or an outcome', () => {
  test.each([
    ['Keluaran', null, 'output', 'column'],
    ['Output', 'program', 'output', 'column'],
    ['Dampak', 'subkegiatan', 'outcome', 'column'],
    ['IKU', null, 'outcome', 'column'],
    ['lain', 'kegiatan', 'output', 'level'],
    ['', 'subkegiatan', 'output', 'level'],
    ['', 'program', 'outcome', 'level'],
    ['', 'urusan', 'outcome', 'level'],
    ['', 'bidang', 'outcome', 'level'],
    ['', 'organisation', 'outcome', 'level'],
    ['', 'account', 'output', 'assumed'],
    ['', 'line', 'output', 'assumed'],
    ['', null, 'outcome', 'assumed'],
  ] as const)('column "%s", budget row %p: %s by %s', (kind, level, role, roleBasis) => {
    const row = kpi({ indicatorKind: kind === '' ? null : text(kind) })
    expect(findRole(row, level)).toEqual({ role, roleBasis })
  })
})

describe('settings that no rule can use', () => {
  test.each([
    ['none', {}, []],
    ['cap 0', { cap: 0 }, ['cap = 0']],
    ['elapsed 2', { elapsed: 2 }, ['elapsed = 2']],
    ['gap 0', { progressGap: 0 }, ['progressGap = 0']],
    ['limit 0', { limits: { ...settings.limits, words: 0 } }, ['words = 0']],
    [
      'negative weight',
      { perspectives: [{ name: 'Keuangan', weight: -1, keywords: [] }] },
      ['Keuangan = -1'],
    ],
    [
      'negative grade',
      { grades: settings.grades.slice(0, 1).map((one) => ({ ...one, level: -1 })) },
      [`${settings.grades[0]?.grade} = -1`],
    ],
  ])('%s', (_name, changed, values) => {
    const told = settingIssues({ ...settings, ...changed })
    expect(told.map((one) => one.values['value'])).toEqual(values)
  })
})

test.each([
  ['Perspektif Keuangan', 'KEUANGAN', true],
  ['Pelanggan', 'Masyarakat', true],
  ['Keuangan', 'Pelanggan', false],
  ['Ketahanan pangan', 'Keuangan', false],
])('"%s" and "%s" are the same perspective: %p', (one, other, same) => {
  expect(isSamePerspective(one, other)).toBe(same)
})

test.each([
  ['1.02.01 Dinas Kesehatan Kab. Tirta Makmur', 'dinas kesehatan'],
  ['DINAS KESEHATAN', 'dinas kesehatan'],
  ['1.02', '1 02'],
])('the key of unit "%s"', (name, key) => {
  expect(unitKey(name)).toBe(unitKey(key))
})

/** A row of a table of performance pay. */
function person(given: Partial<PayRow> = {}): PayRow {
  const name = given.name ?? text('Ratna Dewi')
  return {
    table: 0,
    sheet: 'TPP',
    row: 2,
    name,
    staffId: null,
    position: null,
    grade: null,
    unit: null,
    base: num(1000),
    productivity: num(90),
    discipline: num(90),
    deductions: [],
    welfare: [],
    welfareRecorded: false,
    hidden: false,
    ...given,
  }
}

describe('the money for performance pay', () => {
  const cell = { from: 'cell' as const, label: text('Pagu TPP'), amount: num(500) }
  const dash = { ...cell, amount: unreadable('menyusul') }

  test.each([
    ['what is typed is in force', cell, { budget: 700 }, 700, 'setting'],
    ['typed where the workbook says nothing', null, { budget: 700 }, 700, 'setting'],
    ['a cell beside the table', cell, {}, 500, 'cell'],
    ['a cell that is no number', dash, {}, null, 'cell'],
    ['nobody says it', null, {}, null, null],
    ['a budget line without payments', { from: 'lines' as const, lines: [] }, { payments: 0 }, null, 'lines'],
  ])('%s', (_name, source, changed, money, from) => {
    const inForce = { ...settings.pay, budget: null, ...changed }
    expect(payBudget(source, inForce)).toBe(money)
    expect(payBudgetFrom(source, inForce)).toBe(from)
  })

  test('a cell beside the table goes before lines of the budget', () => {
    const pay = { rows: [], deductions: [], budget: { label: text('Pagu TPP'), amount: num(500) } }
    expect(payBudgetSource({ pay, budget: [] })).toEqual(cell)
    expect(payBudgetSource({ budget: [] })).toBeNull()
  })
})

describe('whose score a row of pay takes', () => {
  const owner = (name: string) => ({ name }) as Parameters<typeof unitScores>[1][number]
  const owners = [owner('Bidang Tangkap'), owner('Sekretariat'), owner('A. Sekretariat')]

  test.each([
    ['Kepala Bidang Tangkap', 'Dinas Perikanan', { of: 'owner', owner: 0 }],
    ['II. Bidang Tangkap', null, { of: 'owner', owner: 0 }],
    ['Sekretariat', 'Dinas Perikanan', null],
    ['Dinas Perikanan', 'DINAS PERIKANAN', { of: 'organisation' }],
    ['Dinas Perikanan', null, null],
    ['Bidang Budidaya', 'Dinas Perikanan', null],
    ['-', 'Dinas Perikanan', null],
    [null, 'Dinas Perikanan', null],
  ])('unit %p of %p: %j', (unit, organisation, score) => {
    const row = person({ unit: unit === null ? null : text(unit) })
    expect(unitScores([row], owners, organisation)).toEqual([score])
  })
})

describe('what people should know of the pay', () => {
  const result = (row: Partial<PayRow>) => ({ row: person(row), why: null }) as unknown as PayResult
  const pay = (rows: readonly PayResult[], more: Partial<PayEvaluation> = {}) =>
    ({ rows, budget: null, budgetFrom: null, source: null, ...more }) as unknown as PayEvaluation
  const codes = (found: ReturnType<typeof payIssues>) => found.map(({ code }) => code)

  test.each<[string, readonly Partial<PayRow>[], string[]]>([
    ['no rows', [], []],
    ['one person', [{}], ['pay-budget-missing']],
    [
      'the same staff number under two names',
      [{ staffId: text('1979 0101') }, { name: text('R. Dewi'), staffId: text('19790101') }],
      ['pay-person-repeated', 'pay-budget-missing'],
    ],
    [
      'the same name in the same post without a number',
      [{ position: text('Analis') }, { position: text('ANALIS') }],
      ['pay-person-repeated', 'pay-budget-missing'],
    ],
    [
      'the same name in another unit',
      [{ unit: text('Tangkap') }, { unit: text('Budidaya'), staffId: text('-') }],
      ['pay-budget-missing'],
    ],
  ])('%s', (_name, rows, told) => {
    expect(codes(payIssues(pay(rows.map(result)), settings.pay))).toEqual(told)
  })

  test('weights that do not add up pay nobody, and it is said', () => {
    const wrong = { ...settings.pay, productivityWeight: 0.9, disciplineWeight: 0.4 }
    const [first] = payIssues(pay([]), wrong)
    expect(first).toMatchObject({ code: 'pay-weights-not-100', values: { sum: 130 } })
    expect(payGap({ base: 1, productivity: 1, discipline: 1, factor: 1 }, wrong)).toBe('weights')
  })
})

describe('a table of KPIs that repeats another', () => {
  const view = new SheetView(grid('S', []))
  const table = (place: number, rows: readonly KpiRow[]): Restatable<KpiRow> => ({
    table: place,
    rows,
    view,
    cols: [0, 1],
    titles: [],
  })
  const rows = (...targets: KpiRow['target'][]) =>
    targets.map((target, i) => kpi({ name: `Indikator ${i}`, unit: text('%'), target }))
  const all = rows(num(1), range(1, 2), day(46022), grade('BB'), unreadable('menyusul'), blank(), noColumn)

  test.each([
    ['every kind of figure', all, all, [{ table: 1, of: 0, share: 1 }]],
    ['other targets', rows(num(1), num(2)), rows(num(3), num(4)), []],
    ['other ranges', rows(range(1, 2), day(1)), rows(range(1, 3), day(2)), []],
    ['one row is no table', rows(num(1)), rows(num(1)), []],
    ['an extract', all, all.slice(0, 3), [{ table: 1, of: 0, share: 1 }]],
  ])('%s', (_name, first, second, found) => {
    expect(kpiRestatements([table(0, first), table(1, second)])).toEqual(found)
  })

  test('is led to the one that stays where three are the same', () => {
    const found = kpiRestatements([table(0, all), table(1, all), table(2, all)])
    expect(found.map(({ table: one, of }) => [one, of])).toEqual([
      [1, 0],
      [2, 0],
    ])
  })
})
