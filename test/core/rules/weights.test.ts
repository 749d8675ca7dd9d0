import { findWeights, perspectiveWeights } from '../../../src/core/rules/weights'
import { blank, intake, kpi, noColumn, num } from './support/rows'

const weigh = (...values: (number | null)[]) =>
  values.map((value, i) => kpi({ row: i + 2, weight: value === null ? blank() : num(value, i + 2) }))
const oneGroup = (n: number) => new Array<number>(n).fill(0)

describe('weights of KPIs', () => {
  test('are equal without a column', () => {
    const { weights, issues } = findWeights(intake({ kpis: [kpi({}), kpi({})] }), oneGroup(2))
    expect(weights).toEqual([
      { weight: 1, weightBasis: 'equal' },
      { weight: 1, weightBasis: 'equal' },
    ])
    expect(issues).toEqual([])
  })

  test("are the column's; a missing or negative one weighs nothing", () => {
    const { weights } = findWeights(intake({ kpis: weigh(60, null, -5, 40) }), oneGroup(4))
    expect(weights.map(({ weight, weightBasis }) => [weight, weightBasis])).toEqual([
      [60, 'column'],
      [0, 'missing'],
      [0, 'negative'],
      [40, 'column'],
    ])
  })

  test('beside a weighted table, an unweighted one weighs as the average', () => {
    const rows = [...weigh(20, 40), kpi({ table: 1, weight: noColumn })]
    expect(findWeights(intake({ kpis: rows }), oneGroup(3)).weights[2]).toEqual({
      weight: 30,
      weightBasis: 'equal',
    })
  })

  test.each([
    ['100 in all', [60, 40], [0, 0], []],
    ['1 in all', [0.6, 0.4], [0, 0], []],
    ['thirds', [33.3, 33.3, 33.4], [0, 0, 0], []],
    ['100 in each perspective', [60, 40, 100], [0, 0, 1], []],
    ['neither', [60, 30], [0, 0], [90]],
  ])('%s', (_, values, groupOf, sums) => {
    const { issues } = findWeights(intake({ kpis: weigh(...values) }), groupOf)
    expect(issues.map(({ code, values: named }) => [code, named.sum])).toEqual(
      sums.map((sum) => ['weights-not-100', sum]),
    )
  })

  test('tables that add up to 1 and to 100 are told with both sums; the weights stay as they are read', () => {
    const share = (weight: number, row: number) =>
      kpi({ table: 1, sheet: 'IKK', row, weight: num(weight, row) })
    const kpis = [...weigh(40, 60), share(0.5, 2), share(0.5, 3)]
    const { weights, issues } = findWeights(intake({ kpis }), oneGroup(4))
    expect(weights.map(({ weight }) => weight)).toEqual([40, 60, 0.5, 0.5])
    expect(issues).toEqual([
      expect.objectContaining({
        code: 'weights-two-scales',
        severity: 'warning',
        values: { sum: 1, sheet: 'IKK', otherSum: 100, otherSheet: 'IKU' },
      }),
    ])
  })

  test.each([
    ['both 100', [50, 50]],
    ['100 and something else', [5, 10]],
  ])('tables of %s are not told to differ in scale', (_, values) => {
    const others = values.map((weight, i) => kpi({ table: 1, row: i + 2, weight: num(weight, i + 2) }))
    const { issues } = findWeights(intake({ kpis: [...weigh(40, 60), ...others] }), oneGroup(4))
    expect(issues.filter(({ code }) => code === 'weights-two-scales')).toEqual([])
  })
})

describe('weights of perspectives', () => {
  const group = (weight: number | null) => ({ name: 'X', weight, cell: null })

  test('are equal where none is set', () => {
    expect(perspectiveWeights([group(null), group(null)], { perspectives: [group(null)] })).toEqual({
      weights: [1, 1],
      issues: [],
    })
  })

  test('one that is not set weighs as the others on average', () => {
    const groups = [group(60), group(40), group(null)]
    expect(perspectiveWeights(groups, { perspectives: groups }).weights).toEqual([60, 40, 50])
  })

  test('a sum other than 100 % is told', () => {
    const groups = [group(60), group(30)]
    const { issues } = perspectiveWeights(groups, { perspectives: groups })
    expect(issues).toEqual([
      expect.objectContaining({ code: 'perspective-weights-not-100', values: { sum: 90 } }),
    ])
  })
})
