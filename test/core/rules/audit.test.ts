import type { KpiRow } from '../../../src/core/intake/types'
import { defaultSettings } from '../../../src/core/regulations/defaults'
import { auditCause } from '../../../src/core/rules/auditCause'
import { evaluate } from '../../../src/core/rules/evaluate'
import { budgetRow, intake, kpi, num, text } from './support/rows'

const settings = defaultSettings('id')

function auditOf(kpis: readonly KpiRow[]) {
  const { audit, audited } = evaluate(intake({ kpis }), settings)
  return { audited, found: audit.map(({ published, computed, cause }) => [published, computed, cause]) }
}

const row = (target: number, actual: number, published: number, at = 2) =>
  kpi({
    row: at,
    polarity: text('maximize'),
    target: num(target),
    actual: num(actual),
    attainment: num(published, at, 9),
  })

describe('published figures that do not reproduce are found', () => {
  test.each([
    ['PermenPANRB, p. 110', 90, 92, 113, 1.0222],
    ['NKO 2019 of a customs office', 92.7, 100, 108.7, 1.0787],
    ['NKO 2019 of a customs office', 100, 117.38, 120, 1.1738],
    ['LAKIP KKP 2014', 7, 6.3, 90.57, 0.9],
  ])('%s: target %p, actual %p printed as %p', (_, target, actual, published, computed) => {
    expect(auditOf([row(target, actual, published)]).found).toEqual([
      [expect.closeTo(published / 100, 9), expect.closeTo(computed, 4), expect.any(String)],
    ])
  })

  test('LKj Setda Sumut 2021, p. 49: 307,055,630 of 398,379,650 printed as 80.5', () => {
    const programs = [
      [749_930_215, 702_188_300, 93.6],
      [216_194_000, 188_957_200, 87.4],
      [378_896_500, 351_953_546, 92.9],
      [398_379_650, 307_055_630, 80.5],
    ].map(([budget, spent, published], i) =>
      budgetRow({
        budget: budget ?? 0,
        spent: spent ?? 0,
        row: i + 2,
        absorption: num(published ?? 0, i + 2, 6),
      }),
    )
    const { audit, audited, issues } = evaluate(intake({ budget: programs }), settings)
    expect(audited).toBe(4)
    expect(audit).toEqual([
      expect.objectContaining({ of: 'absorption', published: 0.805, computed: expect.closeTo(0.7708, 4) }),
    ])
    expect(issues.find(({ code }) => code === 'audit-differs')?.values).toMatchObject({
      published: 80.5,
      computed: 77.08,
    })
  })
})

describe('published figures that reproduce are not', () => {
  test('within half a point, whichever way they are rounded', () => {
    const rows = [row(80, 70, 87.5, 2), row(95, 93, 98, 3), row(4.38, 4.6, 105.02, 4), row(85, 100, 117.6, 5)]
    expect(auditOf(rows)).toEqual({ audited: 4, found: [] })
  })

  test('as shares as well as in per cent; the column settles it', () => {
    const rows = [row(80, 70, 0.875, 2), row(100, 50, 0.5, 3), row(100, 90, 0.95, 4)]
    expect(auditOf(rows)).toEqual({ audited: 3, found: [[0.95, 0.9, expect.any(String)]] })
  })

  test('nor what cannot be recomputed', () => {
    expect(auditOf([row(0, 5, 100)])).toEqual({ audited: 0, found: [] })
  })
})

describe('the likely cause', () => {
  const base = { tolerance: 0.005, cap: 1.2, others: [] as number[] }
  test.each([
    ['70 to 90 printed as 120', { published: 1.2, computed: 90 / 70 }, 'cap'],
    ['110 printed as 100', { published: 1, computed: 1.1 }, 'cap'],
    ['93.9 cut to 93', { published: 0.93, computed: 0.939 }, 'rounding'],
    ['0.94 rounded to 0.9', { published: 0.9, computed: 0.94 }, 'rounding'],
    ['80 / 100 printed as 125', { published: 1.25, computed: 0.8, others: [1.25] }, 'other-formula'],
    ['107.87 printed as 108.7, a digit dropped', { published: 1.087, computed: 1.0787 }, 'typing'],
    ['87.54 printed as 78.54', { published: 0.7854, computed: 0.8754 }, 'typing'],
    ['93.63 printed as 9.363', { published: 0.0936, computed: 0.936 }, 'typing'],
    ['102.2 printed as 113', { published: 1.13, computed: 92 / 90 }, 'unknown'],
  ])('%s: %s', (_, figures, cause) => {
    expect(auditCause({ ...base, ...figures })).toBe(cause)
  })

  test('another formula of the same KPI is recognised', () => {
    const lessIsBetter = kpi({
      polarity: text('minimize'),
      target: num(10),
      actual: num(8),
      attainment: num(125, 2, 9),
    })
    const { audit } = evaluate(intake({ kpis: [lessIsBetter] }), { ...settings, cap: null })
    expect(audit[0]).toMatchObject({ computed: 1.2, published: 1.25, cause: 'other-formula' })
  })
})
