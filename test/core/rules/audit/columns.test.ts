import type { KpiRow } from '../../../../src/core/intake/types'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { auditCause } from '../../../../src/core/rules/auditCause'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { budgetRow, intake, kpi, num, text } from '../support/rows'

const settings = { ...defaultSettings('id'), elapsed: 1 }

/** A KPI with what its table prints as attainment, in a column of its own. */
function row(target: number, actual: number, published: number, over: Partial<KpiRow> = {}, col = 9): KpiRow {
  return kpi({
    polarity: text('maximize'),
    target: num(target),
    actual: num(actual),
    attainment: num(published, over.row ?? 2, col),
    ...over,
  })
}

/** A line of money with what its table prints as absorption. */
function line(budget: number, spent: number, published: number, over: Parameters<typeof budgetRow>[0] = {}) {
  return budgetRow({ budget, spent, absorption: num(published, over.row ?? 2, 6), ...over })
}

const auditOf = (given: Parameters<typeof intake>[0]) => evaluate(intake(given), settings)
const listed = (given: Parameters<typeof intake>[0]) =>
  auditOf(given).audit.map(({ of, index, unit, published }) => [of, index, unit, published])

// The domain's rule: every row that differs by more than half a point.
describe('a row is listed that differs by more than half a point', () => {
  test.each([
    ['exactly half a point above', 90.5, false],
    ['exactly half a point below', 89.5, false],
    ['a little more', 90.51, true],
    ['a little less', 89.49, true],
    ['nothing', 90, false],
  ])('%s', (_name, published, isListed) => {
    expect(listed({ kpis: [row(100, 90, published)] })).toHaveLength(isListed ? 1 : 0)
  })
})

describe('whether a column counts in per cent or in shares', () => {
  test.each<[string, KpiRow[], unknown[]]>([
    ['per cent', [row(100, 90, 95)], [['attainment', 0, 100, 0.95]]],
    ['shares', [row(100, 90, 0.95)], [['attainment', 0, 1, 0.95]]],
    [
      'shares, though one is typed in per cent',
      [row(100, 90, 0.9), row(100, 80, 0.8), row(100, 70, 70)],
      [['attainment', 2, 1, 70]],
    ],
    [
      'per cent, where one is nearer than a hundred to a half',
      [row(100, 50, 1)],
      [['attainment', 0, 100, 0.01]],
    ],
    ['one of each: per cent', [row(100, 90, 90), row(100, 80, 0.8)], [['attainment', 1, 100, 0.008]]],
    [
      'each table by itself',
      [row(100, 90, 95), row(100, 80, 0.7, { table: 1 })],
      [
        ['attainment', 0, 100, 0.95],
        ['attainment', 1, 1, 0.7],
      ],
    ],
    [
      'each column by itself',
      [row(100, 90, 95), row(100, 80, 0.7, {}, 10)],
      [
        ['attainment', 0, 100, 0.95],
        ['attainment', 1, 1, 0.7],
      ],
    ],
  ])('%s', (_name, kpis, expected) => {
    expect(listed({ kpis })).toEqual(expected)
  })

  test('a column of absorption is not one of attainment', () => {
    const given = { kpis: [row(100, 90, 0.7, { table: 1 }, 6)], budget: [line(100, 50, 60)] }
    expect(listed(given)).toEqual([
      ['attainment', 0, 1, 0.7],
      ['absorption', 0, 100, 0.6],
    ])
  })
})

describe('what is recomputed', () => {
  const MISSING = { kind: 'missing', cell: null } as const
  test.each<[string, Parameters<typeof intake>[0], number]>([
    ['what is printed', { kpis: [row(100, 90, 90)], budget: [line(100, 50, 50)] }, 2],
    ['not what is not printed', { kpis: [row(100, 90, 90, { attainment: MISSING })] }, 0],
    ['not what has no attainment', { kpis: [row(100, 90, 90, { actual: MISSING })] }, 0],
    ['not absorption that is not printed', { budget: [budgetRow({})] }, 0],
    ['not absorption without a budget', { budget: [line(0, 50, 50)] }, 0],
    [
      'not absorption of a line that spends untold',
      { budget: [{ ...line(100, 50, 50), spent: { parts: [], value: null } }] },
      0,
    ],
  ])('%s', (_name, given, audited) => {
    expect(auditOf(given).audited).toBe(audited)
  })

  test('each difference is told at its cell, in per cent with two decimals', () => {
    const kpis = [row(3, 2, 90, { row: 7, indicator: text('Layanan', 7) })]
    const told = auditOf({ kpis }).issues.filter(({ code }) => code === 'audit-differs')
    expect(told).toEqual([
      expect.objectContaining({
        severity: 'warning',
        cell: { sheet: 'IKU', row: 7, col: 9 },
        values: { name: 'Layanan', of: 'attainment', published: 90, computed: 66.67 },
      }),
    ])
  })
})

describe('another formula in use gives what is printed', () => {
  // target 80, actual 60, baseline 40, recomputed as 60 / 80 unless said
  test.each<[string, KpiRow]>([
    ['80 / 60, turned over', row(80, 60, 133.33)],
    ['(2 x 80 - 60) / 80, as if less were better', row(80, 60, 125)],
    ['60, its own figure', row(80, 60, 60)],
    ['(60 - 40) / (80 - 40), from the baseline', row(80, 60, 50, { baseline: num(40) })],
    ['60 / 40, against the baseline', row(80, 60, 150, { baseline: num(40) })],
    ['60 / 80, as if more were better', row(80, 60, 75, { polarity: text('minimize') })],
  ])('%s', (_name, given) => {
    const { audit } = evaluate(intake({ kpis: [given] }), { ...settings, cap: null })
    expect(audit).toMatchObject([{ cause: 'other-formula' }])
  })

  test.each([
    // budget 200, spent 50, budget to date 120: recomputed as 50 / 200
    ['200 / 50, turned over', 400],
    ['(200 - 50) / 200, what is left', 75],
    ['50 / 120, against the budget to date', 41.67],
    ['120 / 200, the budget to date', 60],
  ])('%s', (_name, published) => {
    const { audit } = auditOf({ budget: [line(200, 50, published, { budgetToDate: 120 })] })
    expect(audit).toMatchObject([{ of: 'absorption', cause: 'other-formula' }])
  })

  test('none without a budget to date', () => {
    const { audit } = auditOf({ budget: [line(200, 50, 41.67)] })
    expect(audit).toMatchObject([{ of: 'absorption', cause: 'unknown' }])
  })
})

describe('the likely cause at its edges', () => {
  const base = { tolerance: 0.005, cap: null as number | null, others: [] as number[] }
  test.each<[string, Partial<typeof base> & { published: number; computed: number }, string]>([
    ['100 is a cap in use', { published: 1, computed: 1.3 }, 'cap'],
    ['so is 120', { published: 1.2, computed: 1.3 }, 'cap'],
    ['150 is one where it is set', { published: 1.5, computed: 1.6, cap: 1.5 }, 'cap'],
    ['and none where it is not', { published: 1.5, computed: 1.6 }, 'unknown'],
    ['a cap that was not reached is none', { published: 1.2, computed: 1.1 }, 'unknown'],
    ['0.06 of a point off the cap is at it', { published: 1.2006, computed: 1.3 }, 'cap'],
    ['0.07 is not', { published: 1.2007, computed: 1.3456 }, 'unknown'],
    ['a whole per cent, cut', { published: 0.93, computed: 0.9399 }, 'rounding'],
    ['a whole per cent, rounded up', { published: 0.94, computed: 0.9301 }, 'rounding'],
    ['not by a whole point', { published: 0.93, computed: 0.9451 }, 'unknown'],
    ['a tenth, rounded', { published: 0.9, computed: 0.95 }, 'rounding'],
    ['not by more than half of it', { published: 0.9, computed: 0.9512 }, 'unknown'],
    ['two digits swapped', { published: 0.7854, computed: 0.8754 }, 'typing'],
    ['two digits swapped behind', { published: 0.8745, computed: 0.8754 }, 'typing'],
    ['a digit dropped', { published: 0.854, computed: 0.8754 }, 'typing'],
    ['a digit doubled', { published: 8.8754, computed: 0.8754 }, 'typing'],
    ['a digit changed', { published: 0.2754, computed: 0.8754 }, 'typing'],
    ['the mark misplaced', { published: 8.754, computed: 0.8754 }, 'typing'],
    ['the mark misplaced, zeros before and behind', { published: 0.0012, computed: 0.12 }, 'typing'],
    ['the sign does not matter', { published: -0.8754, computed: 0.8755 }, 'typing'],
    ['two zeros too many in the middle', { published: 1.0052, computed: 1.52 }, 'unknown'],
    ['half of a swap', { published: 0.4512, computed: 0.4531 }, 'unknown'],
    ['a swap and another digit', { published: 0.9123, computed: 0.9214 }, 'unknown'],
    ['two digits typed of three', { published: 0.93, computed: 0.913 }, 'unknown'],
    ['no cap is no cap at nothing', { published: 0, computed: 0.5 }, 'unknown'],
    ['just at the cap where nothing may differ', { published: 1, computed: 1.3, tolerance: 0 }, 'cap'],
    ['a whole point off is no rounding', { published: 0.01, computed: 0.02 }, 'unknown'],
    ['two digits changed', { published: 0.2854, computed: 0.8754 }, 'unknown'],
    ['of two digits nothing is concluded', { published: 0.75, computed: 0.25 }, 'unknown'],
  ])('%s', (_name, figures, cause) => {
    expect(auditCause({ ...base, ...figures })).toBe(cause)
  })
})
