import type { BudgetRow, PeriodMoney } from '../../../../src/core/intake/types'
import { trendFrames } from '../../../../src/core/rules/trend/frames'
import type { KpiTrend } from '../../../../src/core/rules/trend/kpiTrend'
import { moneyLines, moneyTrend } from '../../../../src/core/rules/trend/moneyTrend'
import { listBudget } from '../../../../src/core/rules/vfm/hierarchy'
import { valueForMoney } from '../../../../src/core/rules/vfm/programs'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { at, ratio } from '../../../../src/core/units'
import { blank, budgetRow, noColumn, num } from '../support/rows'

const settings = defaultSettings('id')

type Spent = number | null

/** Money of the quarters of a year, from the first on. */
function quarters(spent: readonly Spent[], { year = 2025, toDate = false } = {}): PeriodMoney[] {
  return spent.map((value, i) => ({
    period: { unit: 'quarter', index: i + 1, year },
    toDate,
    planned: noColumn,
    spent: value === null ? blank() : num(value),
  }))
}

interface Joined {
  readonly program: number
  readonly role: 'output' | 'outcome'
  /** By quarter. */
  readonly attainments: readonly (number | null)[]
}

function programsOf(budget: readonly BudgetRow[], kpis: readonly Joined[] = []) {
  const joined = kpis.map(({ program, role }) => ({ program, role, attainment: ratio(1) }))
  return valueForMoney(listBudget(budget), joined, { ...settings, elapsed: 1 }).programs
}

describe('lines that are shown: those that tell money by period', () => {
  const told = { periods: quarters([10, 20]) }
  const below = (name: string, given: Parameters<typeof budgetRow>[0] = {}) =>
    budgetRow({ name, parent: 0, depth: 1, level: 'kegiatan', ...given })
  const shown = (budget: BudgetRow[], kpis?: Joined[]) =>
    moneyLines(programsOf(budget, kpis)).map(({ program, counted }) => [program, counted])
  const kpiOf = (program: number, role: Joined['role']): Joined => ({ program, role, attainments: [] })

  test.each<[string, BudgetRow[], Joined[], [number, boolean][]]>([
    ['a term of the total', [budgetRow(told)], [], [[0, true]]],
    ['not one without periods', [budgetRow({}), budgetRow(told)], [], [[1, true]]],
    ['not one whose periods are empty', [budgetRow({ periods: quarters([null, null]) })], [], []],
    ['one of whose periods one is told', [budgetRow({ periods: quarters([null, 5]) })], [], [[0, true]]],
    ['no revenue', [budgetRow({ ...told, account: 'revenue' })], [], []],
    ['no financing', [budgetRow({ ...told, account: 'financing' })], [], []],
    [
      'no revenue, with indicators either',
      [budgetRow({ ...told, account: 'revenue' })],
      [kpiOf(0, 'output')],
      [],
    ],
    [
      'no financing, with indicators either',
      [budgetRow({ ...told, account: 'financing' })],
      [kpiOf(0, 'output')],
      [],
    ],
    [
      'nor what stands below revenue under no name of its own',
      [
        budgetRow({ account: 'revenue', leaf: false }),
        below('A', { ...told, account: null }),
        below('B', { account: null, spent: null }),
      ],
      [],
      [],
    ],
    ['what is neither named as spending', [budgetRow({ ...told, account: null })], [], [[0, true]]],
    [
      'the terms and not the line above, whose money they are',
      [budgetRow({ ...told, leaf: false }), below('A', told), below('B', told)],
      [],
      [
        [1, true],
        [2, true],
      ],
    ],
    [
      'the line above too where it has an output, but not as a term',
      [budgetRow({ ...told, leaf: false }), below('A', told)],
      [kpiOf(0, 'output')],
      [
        [0, false],
        [1, true],
      ],
    ],
    [
      'or an outcome',
      [budgetRow({ ...told, leaf: false }), below('A', told)],
      [kpiOf(0, 'outcome')],
      [
        [0, false],
        [1, true],
      ],
    ],
    [
      'below a term that does not tell them, those that do',
      // The second line below leaves spending blank, so that the line above is the term.
      [budgetRow({ leaf: false }), below('A', told), below('B', { spent: null })],
      [],
      [[1, true]],
    ],
  ])('%s', (_name, budget, kpis, expected) => {
    expect(shown(budget, kpis)).toEqual(expected)
  })
})

function trendOf(
  row: Parameters<typeof budgetRow>[0],
  kpis: readonly Joined[] = [],
  limit = 0.1,
  shown = row.periods,
) {
  const programs = programsOf([budgetRow({ budget: 200, ...row })], kpis)
  const frame = at(trendFrames([shown?.map(({ period }) => period)]), 0)
  const trends = kpis.flatMap(({ attainments }, kpi) =>
    attainments.length > 0 ? [{ kpi, attainments, toDate: attainments } as unknown as KpiTrend] : [],
  )
  return moneyTrend({ program: 0, counted: true }, programs, frame, trends, limit)
}

describe('money from the beginning of the year, against a budget of 200', () => {
  test.each<[string, PeriodMoney[], Spent[], Spent[], number]>([
    ['is summed', quarters([20, 30, 50]), [20, 50, 100], [0.1, 0.25, 0.5], 3],
    ['is taken as it stands', quarters([20, 50, 100], { toDate: true }), [20, 50, 100], [0.1, 0.25, 0.5], 3],
    ['is not known after a gap', quarters([20, null, 50]), [20, null, null], [0.1, null, null], 3],
    [
      'is known after a gap where each is the whole',
      quarters([20, null, 100], { toDate: true }),
      [20, null, 100],
      [0.1, null, 0.5],
      3,
    ],
    ['ends with the last that is told', quarters([20, 30, null]), [20, 50, null], [0.1, 0.25, null], 2],
    ['nothing is not zero', quarters([null, null]), [null, null], [null, null], 0],
    ['zero is a figure', quarters([0, 10]), [0, 10], [0, 0.05], 2],
    [
      'begins anew with the year',
      [...quarters([60, 70], { year: 2024 }), ...quarters([20, 30], { year: 2025 })],
      [60, 70, 20, 50],
      // Of 2024 no budget is known.
      [null, null, 0.1, 0.25],
      4,
    ],
    [
      'is summed where one period of two says s.d.',
      quarters([20, 30]).map((one, i) => ({ ...one, toDate: i === 0 })),
      [20, 50],
      [0.1, 0.25],
      2,
    ],
  ])('%s', (_name, periods, spentToDate, financial, latest) => {
    expect(trendOf({ periods })).toMatchObject({ spentToDate, financial, latest })
  })

  test.each<[string, PeriodMoney[] | undefined, Spent[], Spent[]]>([
    ['of a quarter that only other lines tell', quarters([20], { toDate: true }), [20, null], [20, null]],
    ['where the line tells no quarter', undefined, [null, null], [null, null]],
  ])('nothing is known %s', (_name, periods, spent, spentToDate) => {
    const found = trendOf(periods ? { periods } : {}, [], 0.1, quarters([1, 2]))
    expect(found).toMatchObject({ toDate: true, spent, spentToDate })
  })

  test.each([
    ['none', null],
    ['of nought', 0],
    ['below nought', -1],
  ])('a budget, %s, has no share', (_name, budget) => {
    expect(trendOf({ budget, periods: quarters([20, 30]) }).financial).toEqual([null, null])
  })
})

describe('what its indicators reached, and how far money is ahead', () => {
  const half = { periods: quarters([50, 50]) }
  const output = (...attainments: (number | null)[]): Joined => ({ program: 0, role: 'output', attainments })
  const outcome = (...attainments: (number | null)[]): Joined => ({
    program: 0,
    role: 'outcome',
    attainments,
  })
  test.each<[string, Joined[], number[], (number | null)[], number | null, 1 | 0 | -1 | null]>([
    // money 0.25, 0.5; flagged beyond 0.1
    ['the mean of the outputs', [output(0.1, 0.2), output(0.3, 0.6)], [0, 1], [0.2, 0.4], 0.1, 0],
    ['outputs go before outcomes', [outcome(0.9, 0.9), output(0.1, 0.2)], [1], [0.1, 0.2], 0.3, 1],
    ['outcomes where there is no output', [outcome(0.3, 0.75)], [0], [0.3, 0.75], -0.25, -1],
    ['one that is missing is left out', [output(0.1, null), output(0.3, 0.45)], [0, 1], [0.2, 0.45], 0.05, 0],
    ['one that tells no periods is none', [output(), output(0.3, 0.45)], [1], [0.3, 0.45], 0.05, 0],
    ['missing is not zero', [output(0.1, null)], [0], [0.1, null], null, null],
    ['no indicator', [], [], [null, null], null, null],
  ])('%s', (_name, kpis, members, physical, gap, flag) => {
    const found = trendOf(half, kpis)
    const near = (value: number | null) => (value === null ? null : (expect.closeTo(value, 12) as unknown))
    expect(found.kpis).toEqual(members)
    expect(found.physical).toEqual(physical.map(near))
    expect(found.gap).toEqual(near(gap))
    expect(found.flag).toBe(flag)
  })

  test('the gap is that of the latest period with money', () => {
    const found = trendOf({ periods: quarters([50, null]) }, [output(0.1, 0.9)])
    expect(found).toMatchObject({ latest: 1, gap: expect.closeTo(0.15, 12) as unknown, flag: 1 })
  })
})
