import type { KpiRow, StrategyRow } from '../../../../src/core/intake/types'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { PAY_RULES } from '../../../../src/core/rules/pay/rules'
import { groupByText, scoreGroup } from '../../../../src/core/rules/groups'
import { findRole } from '../../../../src/core/rules/role'
import { settingIssues } from '../../../../src/core/rules/settingIssues'
import { ratio } from '../../../../src/core/units'
import { blank, budgetRow, grade, intake, kpi, noColumn, num, text, unreadable } from '../support/rows'

const settings = { ...defaultSettings('id'), elapsed: 1 }

/** The issues of one code, with where they point and what they name. */
const told = (code: string, given: Parameters<typeof intake>[0], own = settings) =>
  evaluate(intake(given), own, undefined, PAY_RULES)
    .issues.filter((one) => one.code === code)
    .map(({ severity, cell, values }) => [severity, cell?.row, cell?.col, values])

describe('what follows from the method is told at the cell that is to be looked at', () => {
  const named = (given: Partial<KpiRow>) => kpi({ indicator: text('A', 7, 2), row: 7, ...given })
  test.each<[string, string, Partial<KpiRow>, unknown[]]>([
    [
      'an unknown grade, at the target',
      'unknown-grade',
      { target: grade('WTP', 7, 5), actual: grade('XX', 7, 6) },
      [['warning', 7, 5, { indicator: 'A', grade: 'WTP / XX' }]],
    ],
    [
      'a baseline that is empty, at its cell',
      'baseline-missing',
      { polarity: text('dari baseline'), baseline: blank(7, 4) },
      [['warning', 7, 4, { indicator: 'A' }]],
    ],
    [
      'a baseline without a column, at the indicator',
      'baseline-missing',
      { polarity: text('dari baseline'), baseline: noColumn },
      [['warning', 7, 2, { indicator: 'A' }]],
    ],
    [
      'a baseline that is the target',
      'baseline-equals-target',
      { polarity: text('dari baseline'), baseline: num(100, 7, 4) },
      [['warning', 7, 4, { indicator: 'A' }]],
    ],
    [
      'kinds that differ, at the result',
      'kinds-differ',
      { target: grade('WTP', 7, 5), actual: num(5, 7, 6) },
      [['warning', 7, 6, { indicator: 'A' }]],
    ],
    [
      'measures that differ, at the result',
      'measures-differ',
      { target: { ...num(5, 7, 5), measure: 'day' }, actual: { ...num(80, 7, 6), measure: 'percent' } },
      [['warning', 7, 6, { indicator: 'A' }]],
    ],
    ['nothing of what the intake tells', 'unreadable', { target: unreadable('segera') }, []],
    ['nor of what is missing', 'actual-missing', { actual: blank() }, []],
  ])('%s', (_name, code, given, expected) => {
    expect(told(code, { kpis: [named(given)] })).toEqual(expected)
  })
})

describe('what was told when it was read is not told again', () => {
  const beside = new Set(['perspective-open', 'polarity-assumed'])
  test.each<[string, string | null, Partial<KpiRow>]>([
    ['another scale', 'scales-differ', { unit: text('%'), target: num(9700), actual: num(96) }],
    ['no target', 'target-missing', { target: blank() }],
    ['no result', 'actual-missing', { actual: blank() }],
    ['a target of 0', 'zero-target', { target: num(0) }],
    ['a target below 0', 'negative-target', { target: num(-1) }],
    ['what cannot be read', 'unreadable', { target: unreadable('segera') }],
    ['a figure', null, {}],
  ])('%s', (_name, why, given) => {
    const { kpis, issues } = evaluate(intake({ kpis: [kpi({ name: 'Tingkat X', ...given })] }), settings)
    expect(kpis[0]?.why).toBe(why)
    expect(issues.filter(({ code }) => !beside.has(code))).toEqual([])
  })
})

// The domain's rule: every objective has a KPI.
describe('objectives of the vision-mission table without a KPI', () => {
  const row = (objective: string | null, at: number): StrategyRow => ({
    table: 1,
    vision: null,
    mission: null,
    objective: objective === null ? null : text(objective, at, 3, 'Visi'),
    perspective: null,
    supports: null,
  })
  const kpis = [kpi({ objective: text('Warga puas') }), kpi({})]
  test.each<[string, KpiRow[], StrategyRow[], unknown[]]>([
    ['none', kpis, [row('WARGA PUAS', 2)], []],
    [
      'one',
      kpis,
      [row('Warga puas', 2), row(' Aparatur cakap ', 3)],
      [['warning', 3, 3, { objective: 'Aparatur cakap' }]],
    ],
    [
      'one that stands there twice',
      kpis,
      [row('Lain', 2), row('lain', 3)],
      [['warning', 2, 3, { objective: 'Lain' }]],
    ],
    ['no empty cell and no marks', kpis, [row(null, 2), row('-', 3)], []],
    ['none where no KPI names any', [kpi({})], [row('Lain', 2)], []],
  ])('%s', (_name, rows, strategy, expected) => {
    expect(told('objective-without-kpi', { kpis: rows, strategy })).toEqual(expected)
  })
})

describe('performance pay', () => {
  const pay = { rows: [], deductions: [], budget: null }
  test.each([
    ['is not there without a table', intake({ kpis: [kpi({})] }), false],
    ['is there with one', intake({ kpis: [kpi({})], pay }), true],
  ])('%s', (_name, given, isThere) => {
    expect('pay' in evaluate(given, settings, undefined, PAY_RULES)).toBe(isThere)
  })

  const wrong = { ...settings, pay: { ...settings.pay, productivityWeight: 0.9, disciplineWeight: 0.4 } }
  const asked = { ...wrong, sheets: { ...wrong.sheets, pay: 'yes' as const } }
  test.each([
    ['nobody asked for it beside indicators', { kpis: [kpi({})], pay }, wrong, 0],
    ['nor beside a budget', { budget: [budgetRow({})], pay }, wrong, 0],
    ['somebody asked', { kpis: [kpi({})], pay }, asked, 1],
    ['the workbook has nothing else', { pay }, wrong, 1],
  ])('is told of, or not: %s', (_name, given, own, n) => {
    expect(told('pay-weights-not-100', given, own)).toHaveLength(n)
  })
})

describe('KPIs by a text of theirs', () => {
  const cells = (...texts: (string | null)[]) =>
    texts.map((one, i) => (one === null ? null : text(one, i + 2, 3)))
  test.each<[string, (string | null)[], [string, number[]][], (number | null)[]]>([
    [
      'in the order seen',
      ['B', 'A', 'B'],
      [
        ['B', [0, 2]],
        ['A', [1]],
      ],
      [0, 1, 0],
    ],
    [
      'case and marks make no other',
      ['Mutu & layanan', 'MUTU DAN LAYANAN.'],
      [['Mutu & layanan', [0, 1]]],
      [0, 0],
    ],
    ['without blanks around', [' A ', 'a'], [['A', [0, 1]]], [0, 0]],
    ['none of marks or nothing', ['-', null, 'A'], [['A', [2]]], [null, null, 0]],
    ['nothing', [], [], []],
  ])('%s', (_name, texts, groups, groupOf) => {
    const found = groupByText(cells(...texts))
    expect(found.groups.map(({ name, members }) => [name, members])).toEqual(groups)
    expect(found.groupOf).toEqual(groupOf)
  })

  test('with the cell that first names them', () => {
    expect(groupByText(cells('A', 'a')).groups[0]?.cell).toEqual({ sheet: 'IKU', row: 2, col: 3 })
  })

  test('a group’s score; by hand (3 x 0.9 + 1 x 0.5) / 4, of 8 measured 4', () => {
    const terms = [
      { score: ratio(0.9), weight: 3 },
      { score: ratio(0.1), weight: 9 },
      { score: ratio(0.5), weight: 1 },
      { score: null, weight: 4 },
    ]
    const group = { name: 'A', cell: null, members: [0, 2, 3] }
    const expected = { name: 'A', cell: null, coverage: 0.5, kpis: 3, measured: 2, status: 4 }
    const found = scoreGroup(group, terms, settings.bands)
    expect(found).toEqual({ ...expected, weight: 8, score: expect.closeTo(0.8, 12) as unknown })
    expect(scoreGroup(group, terms, settings.bands, 0).weight).toBe(0)
    expect(scoreGroup({ ...group, members: [] }, terms, settings.bands)).toMatchObject({
      weight: 0,
      score: null,
      kpis: 0,
    })
  })
})

test.each([
  ...['output', 'Outputs', 'KELUARAN (output)'].map((word) => [word, 'output'] as const),
  ...[
    'outcome',
    'outcomes',
    'hasil',
    'Dampak',
    'impact',
    'ultimate',
    'intermediate',
    'Sasaran',
    'tujuan',
    'IKU',
  ].map((word) => [word, 'outcome'] as const),
])('the kind "%s" is an %s, whatever the budget row', (word, role) => {
  const row = kpi({ indicatorKind: text(word) })
  expect(findRole(row, 'kegiatan')).toEqual({ role, roleBasis: 'column' })
  expect(findRole(row, 'program')).toEqual({ role, roleBasis: 'column' })
})

describe('settings at their edges', () => {
  const band = (atLeast: number, word: string) => ({ ...settings.bands[0]!, atLeast, word })
  test.each<[string, Partial<typeof settings>, string[]]>([
    ['steps that fall', { bands: [band(0.9, 'A'), band(0.5, 'B')] }, []],
    ['steps of one height', { bands: [band(0.9, 'A'), band(0.9, 'B')] }, ['B = 0.9']],
    ['steps that rise', { bands: [band(0.5, 'A'), band(0.9, 'B')] }, ['B = 0.9']],
    ['no cap', { cap: null }, []],
    ['a cap below 0', { cap: -1 }, ['cap = -1']],
    ['the year not begun', { elapsed: 0 }, []],
    ['the year over', { elapsed: 1 }, []],
    ['before the year', { elapsed: -0.1 }, ['elapsed = -0.1']],
    ['a gap below 0', { progressGap: -0.1 }, ['progressGap = -0.1']],
    ['a weight of 0', { perspectives: [{ name: 'A', weight: 0, keywords: [] }] }, []],
    ['a weight that is not set', { perspectives: [{ name: 'A', weight: null, keywords: [] }] }, []],
    ['a grade of 0', { grades: settings.grades.slice(0, 1).map((one) => ({ ...one, level: 0 })) }, []],
  ])('%s', (_name, changed, values) => {
    expect(settingIssues({ ...settings, ...changed })).toEqual(
      values.map((value) =>
        expect.objectContaining({
          code: 'setting-invalid',
          severity: 'warning',
          cell: null,
          values: { value },
        }),
      ),
    )
  })
})
