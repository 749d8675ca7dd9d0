import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { listBudget } from '../../../../src/core/rules/vfm/hierarchy'
import { ownAttainment, ownAttainmentFormula, ownResult } from '../../../../src/core/rules/vfm/lineResults'
import { accountTotals, valueForMoney } from '../../../../src/core/rules/vfm/programs'
import { ratio } from '../../../../src/core/units'
import type { BudgetRow } from '../../../../src/core/intake/types'
import { expectAgreement } from '../support/agree'
import { blank, budgetRow, num } from '../support/rows'

const { effectivenessBands } = defaultSettings('id')

/** An indicator that is joined to a listed row, with its attainment. */
const joined = (role: 'output' | 'outcome', attainment: number | null, program: number | null = 0) => ({
  program,
  role,
  attainment: attainment === null ? null : ratio(attainment),
})

function judge(
  budget: readonly BudgetRow[],
  kpis: readonly ReturnType<typeof joined>[],
  elapsed: number | null = 1,
) {
  return valueForMoney(listBudget(budget), kpis, { elapsed, effectivenessBands })
}

const told = (issues: ReturnType<typeof judge>['issues']) =>
  issues.map(({ code, severity, cell, values }) => ({ code, severity, row: cell?.row ?? null, values }))

describe('a programme’s results are those of the indicators joined to it', () => {
  test('outputs and outcomes each have their mean; effectiveness is that of the outcomes', () => {
    const { programs } = judge(
      [budgetRow({ budget: 100, spent: 80 }), budgetRow({ name: 'B', row: 3 })],
      [
        joined('output', 0.9),
        joined('outcome', 0.5, 1),
        joined('output', 0.7),
        joined('outcome', 1.1),
        joined('outcome', null, null),
      ],
    )
    expect(programs[0]).toMatchObject({
      absorption: 0.8,
      outputAttainment: expect.closeTo(0.8, 12),
      outputs: [0, 2],
      outcomes: [3],
      effectiveness: 1.1,
      effectivenessBasis: 'outcome',
      effectivenessBand: 0,
    })
    expect(programs[1]).toMatchObject({
      outputs: [],
      outcomes: [1],
      outputAttainment: null,
      effectiveness: 0.5,
    })
  })

  test.each([
    ['outputs alone stand for the outcomes', [joined('output', 0.8)], 0.8, 'output'],
    [
      'an outcome that nobody measured is never measured by an output',
      [joined('output', 0.8), joined('outcome', null)],
      null,
      null,
    ],
    ['outcomes alone', [joined('outcome', 0.6)], 0.6, 'outcome'],
    ['nothing measured is missing, never 0', [joined('output', null)], null, null],
    ['no indicator', [], null, null],
  ] as const)('%s', (_, kpis, effectiveness, effectivenessBasis) => {
    expect(judge([budgetRow({})], kpis).programs[0]).toMatchObject({ effectiveness, effectivenessBasis })
  })

  test.each([
    ['expenditure', 1.0],
    [null, 1.0],
    ['revenue', null],
    ['financing', null],
  ] as const)('economy and efficiency are of spending: account %s', (account, unitCost) => {
    const { programs } = judge([budgetRow({ account, budget: 100, spent: 80 })], [joined('output', 0.8)])
    expect(programs[0]?.economy).toBe(account === 'revenue' || account === 'financing' ? null : 0.8)
    expect(programs[0]?.efficiency ?? null).toBe(unitCost)
    expect(programs[0]?.absorption).toBe(0.8)
  })
})

describe('what is told of money', () => {
  test.each([
    ['more than the budget', { budget: 100, spent: 101 }, [{ budget: 100, spent: 101, over: 1 }]],
    ['all of it', { budget: 100, spent: 100 }, []],
    ['an unknown budget', { budget: null, spent: 101 }, []],
    ['nothing known to be spent', { budget: 100, spent: null }, []],
    ['a line that takes away', { budget: -100, spent: -90 }, []],
    ['revenue above its estimate is no fault', { budget: 100, spent: 101, account: 'revenue' }, []],
  ] as const)('spent: %s', (_, money, found) => {
    const { issues } = judge([budgetRow({ name: 'Jalan', row: 7, ...money })], [])
    expect(told(issues.filter(({ code }) => code === 'spent-over-budget'))).toEqual(
      found.map((values) => ({
        code: 'spent-over-budget',
        severity: 'warning',
        row: 7,
        values: { name: 'Jalan', ...values },
      })),
    )
  })

  test('only a row that counts is told of: what stands above it says the same', () => {
    const { issues } = judge(
      [
        budgetRow({ name: 'A', budget: 100, spent: 120 }),
        budgetRow({ name: 'B', row: 3, level: 'kegiatan', parent: 0, budget: 100, spent: 120 }),
      ],
      [],
    )
    expect(issues.map(({ values }) => values['name'])).toEqual(['B'])
  })

  test('little spent and little delivered is no saving', () => {
    const { issues, programs } = judge(
      [budgetRow({ name: 'Jalan', row: 4, budget: 1000, spent: 505.55 })],
      [joined('output', 0.4)],
    )
    expect(programs[0]?.economyVerdict).toBe('underspend-unmet')
    expect(told(issues)).toEqual([
      {
        code: 'underspend-unmet-output',
        severity: 'warning',
        row: 4,
        values: { name: 'Jalan', absorption: 50.6 },
      },
    ])
  })

  test.each([
    [
      'before the year’s end',
      0.5,
      [{ code: 'part-year', severity: 'info', row: 2, values: { elapsed: 50 } }],
    ],
    [
      'of a year of which nobody knows how far it is',
      null,
      [{ code: 'period-unknown', severity: 'warning', row: 2, values: {} }],
    ],
    ['after it', 1, []],
  ] as const)('%s', (_, elapsed, found) => {
    const { issues } = judge([budgetRow({ budget: 100, spent: 50 })], [joined('output', 1)], elapsed)
    expect(told(issues.filter(({ code }) => code !== 'underspend-unmet-output'))).toEqual(found)
  })

  test('little spent is no saving where no output is known and the outcome fell short', () => {
    const { programs } = judge([budgetRow({ budget: 100, spent: 80 })], [joined('outcome', 0.5)])
    expect(programs[0]?.economyVerdict).toBe('underspend-unmet')
  })

  test('what was put out as promised is cheap, whatever came of it', () => {
    const { programs } = judge(
      [budgetRow({ budget: 100, spent: 80 })],
      [joined('output', 1), joined('outcome', 0.5)],
    )
    expect(programs[0]?.economyVerdict).toBe('ekonomis')
  })

  test('revenue puts nothing out, and so lacks no output', () => {
    const budget = [
      budgetRow({ name: 'A' }),
      budgetRow({ name: 'B', row: 3 }),
      budgetRow({ name: 'Pajak', row: 4, account: 'revenue' }),
    ]
    const found = told(judge(budget, [joined('output', 1)]).issues)
    expect(found).toEqual([
      { code: 'output-missing', severity: 'info', row: 3, values: { n: 1, all: 3, example: 'B' } },
    ])
  })

  test('programmes without an output are counted once any has an indicator', () => {
    const budget = [
      budgetRow({ name: 'A' }),
      budgetRow({ name: 'B', row: 3 }),
      budgetRow({ name: 'C', row: 4 }),
    ]
    const missing = (kpis: readonly ReturnType<typeof joined>[]) =>
      told(judge(budget, kpis).issues.filter(({ code }) => code === 'output-missing'))
    expect(missing([])).toEqual([])
    expect(missing([joined('output', 1)])).toEqual([
      { code: 'output-missing', severity: 'info', row: 3, values: { n: 2, all: 3, example: 'B' } },
    ])
    expect(missing([joined('outcome', 1)])).toMatchObject([{ row: 2, values: { n: 3 } }])
    expect(missing([0, 1, 2].map((program) => joined('output', 1, program)))).toEqual([])
  })

  test('nothing to list, nothing to tell', () => {
    expect(judge([], [])).toEqual({ programs: [], issues: [] })
  })
})

describe('totals by account', () => {
  const totals = (...rows: BudgetRow[]) => accountTotals(judge(rows, []).programs)
  const of = (account: BudgetRow['account'], budget: number | null, spent: number | null, row: number) =>
    budgetRow({ account, budget, spent, row, name: String(row) })

  test('are never added together; expenditure stands for the workbook', () => {
    expect(
      totals(
        of('revenue', 90, 80, 2),
        of('expenditure', 60, 20, 3),
        of('expenditure', 40, 30, 4),
        of('financing', 5, 4, 5),
      ),
    ).toEqual({
      accounts: [
        { account: 'revenue', budget: 90, spent: 80 },
        { account: 'expenditure', budget: 100, spent: 50 },
        { account: 'financing', budget: 5, spent: 4 },
      ],
      totals: { budget: 100, spent: 50 },
    })
  })

  test.each([
    [
      'what states no account goes before revenue',
      [of('revenue', 90, 80, 2), of(null, 10, 5, 3)],
      { budget: 10, spent: 5 },
    ],
    ['revenue where there is nothing else', [of('revenue', 90, 80, 2)], { budget: 90, spent: 80 }],
    ['a gap is left out of the sum', [of(null, 10, null, 2), of(null, 20, 5, 3)], { budget: 30, spent: 5 }],
    ['nothing known is missing, never 0', [of(null, 10, null, 2)], { budget: 10, spent: null }],
    ['no rows', [], { budget: null, spent: null }],
  ])('%s', (_, rows, expected) => {
    expect(totals(...rows).totals).toEqual(expected)
  })
})

describe('figures of a line itself', () => {
  const share = (value: number) => ({ aspect: 'physical', target: null, actual: num(value) }) as const
  const pair = (aspect: 'output' | 'outcome', target: number, actual: number | null) =>
    ({ aspect, target: num(target), actual: actual === null ? blank() : num(actual) }) as const

  test.each([
    ['physical progress in per cent is the output', [share(55)], [0.55, 0.55, 'output']],
    [
      'an output and an outcome are kept apart',
      [pair('output', 50, 45), pair('outcome', 80, 76)],
      [0.9, 0.95, 'outcome'],
    ],
    ['an output goes before physical progress', [share(100), pair('output', 10, 8)], [0.8, 0.8, 'output']],
    [
      'an outcome without a result is not measured',
      [pair('output', 50, 45), pair('outcome', 80, null)],
      [0.9, null, null],
    ],
    [
      'an outcome without a target is none',
      [pair('output', 50, 45), { aspect: 'outcome', target: blank(), actual: num(76) }],
      [0.9, 0.9, 'output'],
    ],
    ['an output without a result is missing', [pair('output', 10, null)], [null, null, null]],
    ['a target of 0 has no attainment', [pair('output', 0, 3)], [null, null, null]],
  ] as const)('%s', (_, results, [output, effectiveness, basis]) => {
    const [program] = judge([budgetRow({ budget: 100, spent: 60, results })], []).programs
    expect(program).toMatchObject({ outputAttainment: output, effectiveness, effectivenessBasis: basis })
    expect(program?.efficiency).toBe(output === null ? null : 0.6 / output)
  })

  test('of an output never stand for the outcome of an indicator', () => {
    const [program] = judge([budgetRow({ results: [share(55)] })], [joined('outcome', 0.7)]).programs
    expect(program).toMatchObject({
      outputAttainment: 0.55,
      effectiveness: 0.7,
      effectivenessBasis: 'outcome',
    })
  })

  test.each([
    [80, 76],
    [0, 3],
    [null, 3],
    [80, null],
  ])('the formula agrees: %p of %p', (target, actual) => {
    const reading = (value: number | null) => (value === null ? blank() : num(value))
    const own = ownResult(
      { results: [{ aspect: 'output', target: reading(target), actual: reading(actual) }] },
      'output',
    )
    const sheet = { cells: { A1: target ?? '', B1: actual ?? '' } }
    expectAgreement(ownAttainmentFormula('A1', 'B1'), sheet, ownAttainment(own))
  })

  test('go before indicators that were joined to it', () => {
    const [program] = judge([budgetRow({ results: [share(55)] })], [joined('output', 0.9)]).programs
    expect(program?.outputAttainment).toBe(0.55)
  })
})

test.each([
  [1, 'banded', 3],
  [0.5, 'part-year', null],
  [null, 'period-unknown', null],
] as const)('effectiveness at %p of the year: %s', (elapsed, effectivenessVerdict, effectivenessBand) => {
  const [program] = judge([budgetRow({})], [joined('outcome', 0.7)], elapsed).programs
  expect(program).toMatchObject({ effectiveness: 0.7, effectivenessVerdict, effectivenessBand })
})
