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

  test('a weight of 0 is one, and one that a person chose goes before all', () => {
    const chosen = kpi({ row: 9, weight: num(60), chosen: { weight: 25 } })
    const { weights } = findWeights(intake({ kpis: [...weigh(0, 75), chosen] }), oneGroup(3))
    expect(weights).toEqual([
      { weight: 0, weightBasis: 'column' },
      { weight: 75, weightBasis: 'column' },
      { weight: 25, weightBasis: 'chosen' },
    ])
  })

  test.each<[string, (number | null)[], number]>([
    ['the average', [20, 40], 30],
    ['of those that weigh something or nothing', [0, 40], 20],
    ['not of what is missing or below nothing', [20, 40, null, -30], 30],
    ['1 where nothing weighs', [0, 0], 1],
  ])('beside a weighted table, an unweighted one weighs as %s', (_name, values, weight) => {
    const rows = [...weigh(...values), kpi({ table: 1, weight: noColumn })]
    expect(findWeights(intake({ kpis: rows }), oneGroup(rows.length)).weights.at(-1)).toEqual({
      weight,
      weightBasis: 'equal',
    })
  })

  test('a sum that is not all is told at the first weight of the table', () => {
    const { issues } = findWeights(intake({ kpis: weigh(null, 60, 30) }), oneGroup(3))
    expect(issues).toMatchObject([
      { severity: 'warning', cell: { row: 3 }, values: { sum: 90, sheet: 'IKU' } },
    ])
  })

  test.each([
    ['100 in all', [60, 40], [0, 0], []],
    ['1 in all', [0.6, 0.4], [0, 0], []],
    ['thirds', [33.3, 33.3, 33.4], [0, 0, 0], []],
    ['100 in each perspective', [60, 40, 100], [0, 0, 1], []],
    ['neither', [60, 30], [0, 0], [90]],
    ['100 in one perspective alone', [60, 40, 50], [0, 0, 1], [150]],
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
    ['100 in each of its perspectives', [60, 40, 100], [0, 0, 1], [[1, 200]]],
    ['100 in one of them alone', [60, 40, 50], [0, 0, 1], []],
  ])('so is a table of %s beside shares', (_name, values, groupOf, sums) => {
    const kpis = [...weigh(...values), kpi({ table: 1, weight: num(1) })]
    const { issues } = findWeights(intake({ kpis }), [...groupOf, 0])
    const told = issues.filter(({ code }) => code === 'weights-two-scales')
    expect(told.map(({ values: { sum, otherSum } }) => [sum, otherSum])).toEqual(sums)
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
      'as the others on average, where there are several',
      [group(60), group(20), group(null)],
      false,
      [60, 20, 40],
      'stated',
    ],
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
      expect.objectContaining({
        code: 'perspective-weights-not-100',
        severity: 'warning',
        values: { sum: 90 },
      }),
    ])
  })

  test('what a table states does not count beside what is set for the same perspective', () => {
    const groups = [{ ...group(10), stated: 40 }, group(90)]
    expect(perspectiveWeights(groups, { perspectives: groups }, [], false).issues).toEqual([])
  })

  test.each([
    ['100 in one table', [kpi({ weight: num(40) }), kpi({ weight: num(60) })], true],
    ['1 in each of two tables', [kpi({ weight: num(1) }), kpi({ table: 1, weight: num(1) })], true],
    ['90', [kpi({ weight: num(40) }), kpi({ weight: num(50) })], false],
    ['100 beside a table without weights', [kpi({ weight: num(100) }), kpi({ table: 1 })], false],
    [
      '100 in one table, 90 in another',
      [kpi({ weight: num(100) }), kpi({ table: 1, weight: num(90) })],
      false,
    ],
    ['no weights', [kpi({}), kpi({})], false],
    ['no indicators', [], false],
  ] as const)('of KPIs are all of it: %s', (_, kpis, isAll) => {
    const { weights } = findWeights(intake({ kpis: [...kpis] }), oneGroup(2))
    expect(addUpToAll({ kpis }, weights)).toBe(isAll)
  })

  test('weights by quality are never all of it, whatever they add up to', () => {
    const quality = { weight: 50, weightBasis: 'quality' } as const
    expect(addUpToAll({ kpis: [kpi({}), kpi({})] }, [quality, quality])).toBe(false)
  })
})
