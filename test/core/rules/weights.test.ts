import { addUpToAll, findWeights, perspectiveWeights } from '../../../src/core/rules/weights'
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
  const group = (weight: number | null, named = true) => ({ name: 'X', weight, cell: null, named })
  const none = { perspectives: [group(null)] }

  test.each([
    ['are equal where the tables name them all', [group(null), group(null)], false, [1, 1], 'equal'],
    [
      'are the measured sums where the KPIs’ weights are all',
      [group(null), group(null)],
      true,
      [60, 15],
      'kpis',
    ],
    [
      'are those sums too where words proposed one',
      [group(null), group(null, false)],
      false,
      [60, 15],
      'plain',
    ],
    ['are stated before all', [group(70), group(30)], true, [70, 30], 'stated'],
    ['one that is not set weighs as the others', [group(60), group(null)], false, [60, 60], 'stated'],
    [
      'a proposed one weighs nothing beside stated ones',
      [group(60), group(null, false)],
      false,
      [60, 0],
      'stated',
    ],
  ] as const)('%s', (_, groups, isAll, weights, weighting) => {
    expect(perspectiveWeights(groups, none, [60, 15], isAll)).toEqual({ weights, weighting, issues: [] })
  })

  test('a sum other than 100 % is told', () => {
    const groups = [group(60), group(30)]
    const { issues } = perspectiveWeights(groups, { perspectives: groups }, [], false)
    expect(issues).toEqual([
      expect.objectContaining({ code: 'perspective-weights-not-100', values: { sum: 90 } }),
    ])
  })

  test.each([
    ['100 in one table', [kpi({ weight: num(40) }), kpi({ weight: num(60) })], true],
    ['1 in each of two tables', [kpi({ weight: num(1) }), kpi({ table: 1, weight: num(1) })], true],
    ['90', [kpi({ weight: num(40) }), kpi({ weight: num(50) })], false],
    ['100 beside a table without weights', [kpi({ weight: num(100) }), kpi({ table: 1 })], false],
    ['no weights', [kpi({}), kpi({})], false],
  ] as const)('of KPIs are all of it: %s', (_, kpis, isAll) => {
    const { weights } = findWeights(intake({ kpis: [...kpis] }), oneGroup(2))
    expect(addUpToAll({ kpis }, weights)).toBe(isAll)
  })
})
