import fc from 'fast-check'
import {
  amountKey,
  amountKeyFormula,
  kpiKey,
  kpiKeyFormula,
  rowAt,
  rowAtFormula,
} from '../../../../src/core/rules/dashboard/ranking'
import { ratio } from '../../../../src/core/units'
import { expectAgreement } from '../support/agree'

type Given = readonly [attainment: number | null, lost: number]

const keysOf = (given: readonly Given[]) =>
  given.map(([attainment, lost], i) => kpiKey(attainment === null ? null : ratio(attainment), lost, i + 1))
const isShort = (key: number | null) => key !== null && key < 0

describe('KPIs below their target, those first that cost the score most', () => {
  test.each<[string, readonly Given[], readonly (number | null)[]]>([
    [
      'by what they weigh, not by how far they are',
      [
        [0.5, 1],
        [0.9, 3],
        [0.8, 2],
      ],
      [2, 3, 1],
    ],
    [
      'of equal ones the earlier first',
      [
        [0.5, 2],
        [0.7, 2],
        [0.6, 3],
      ],
      [3, 1, 2],
    ],
    [
      'without weights in their order',
      [
        [0.5, 0],
        [0.9, 0],
        [0.1, 0],
      ],
      [1, 2, 3],
    ],
    [
      'nothing is 0 without being measured',
      [
        [null, 0],
        [0, 1],
        [0.4, 0.6],
      ],
      [2, 3, null],
    ],
    [
      'those that reach it are not among them',
      [
        [1.2, 0],
        [0.9, 1],
        [1, 0],
      ],
      [2, null, null],
    ],
  ])('%s', (_, given, rows) => {
    const keys = keysOf(given).map((key) => (isShort(key) ? key : null))
    expect(rows.map((__, i) => rowAt(keys, i + 1, 'bottom'))).toEqual(rows)
  })
})

describe('KPIs that reach their target, the best first', () => {
  test.each<[string, readonly Given[], readonly (number | null)[]]>([
    [
      'the highest attainment first',
      [
        [1, 0],
        [1.5, 0],
        [1.2, 0],
      ],
      [2, 3, 1],
    ],
    [
      'of equal ones the earlier first',
      [
        [1, 0],
        [1, 0],
        [1.1, 0],
      ],
      [3, 1, 2],
    ],
    [
      'before all that do not',
      [
        [0.99, 0],
        [1, 0],
        [null, 0],
      ],
      [2, 1, null],
    ],
  ])('%s', (_, given, rows) => {
    expect(rows.map((__, i) => rowAt(keysOf(given), i + 1, 'top'))).toEqual(rows)
  })
})

describe('amounts', () => {
  test.each<[string, readonly (number | null)[], 'top' | 'bottom', readonly (number | null)[]]>([
    ['the largest first', [5e9, 1e12, 7], 'top', [2, 1, 3]],
    ['of equal ones the earlier is the higher', [3e8, 3e8, 4e8], 'top', [3, 1, 2]],
    ['below 0 the furthest first', [-5, 20, -9], 'bottom', [3, 1, 2]],
    ['what is not known has no place', [null, 8], 'top', [2, null]],
    ['no rows', [], 'top', [null]],
  ])('%s', (_, amounts, from, rows) => {
    const keys = amounts.map((amount, i) => amountKey(amount, i + 1))
    expect(rows.map((__, i) => rowAt(keys, i + 1, from))).toEqual(rows)
  })
})

describe('invariants', () => {
  const attainment = fc.option(
    fc.oneof(fc.constantFrom(0, 0.5, 1, 1.2), fc.double({ min: 0, max: 3, noNaN: true })),
    { nil: null, freq: 4 },
  )
  const lost = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 50, noNaN: true }))
  const given = fc.tuple(attainment, lost)
  const rows = fc.array(given, { minLength: 1, maxLength: 9 })
  const place = fc.integer({ min: 1, max: 10 })

  test('every KPI that is measured has one place', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const keys = keysOf(all)
        const places = keys.flatMap((key, i) => (key === null ? [] : [i + 1]))
        const ranked = places.map((_, i) => rowAt(keys, i + 1, 'bottom'))
        expect([...ranked].sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(places)
      }),
    )
  })

  test('the bound lies between those that reach their target and those that do not', () => {
    fc.assert(
      fc.property(given, place, ([reached, cost], position) => {
        const key = kpiKey(reached === null ? null : ratio(reached), cost, position)
        expect(key === null ? null : key < 0).toBe(reached === null ? null : reached < 1)
      }),
    )
  })

  test('number and formula agree on the keys', () => {
    fc.assert(
      fc.property(given, place, ([reached, cost], position) => {
        const key = kpiKey(reached === null ? null : ratio(reached), cost, position)
        expectAgreement(kpiKeyFormula('A1', 'B1', position), { cells: { A1: reached ?? '', B1: cost } }, key)
        expectAgreement(
          amountKeyFormula('A1', position),
          { cells: { A1: reached ?? '' } },
          amountKey(reached, position),
        )
      }),
    )
  })

  test('number and formula agree on the row', () => {
    fc.assert(
      fc.property(rows, place, (all, at) => {
        const keys = keysOf(all)
        const cells = Object.fromEntries(keys.map((key, i) => [`A${i + 1}`, key ?? '']))
        const block = `A1:A${keys.length}`
        const short = keys.map((key) => (isShort(key) ? key : null))
        const best = keys.map((key) => (isShort(key) ? null : key))
        const formula = (from: 'top' | 'bottom') => rowAtFormula({ keys: block, from }, at)
        expectAgreement(formula('bottom'), { cells }, rowAt(short, at, 'bottom'))
        expectAgreement(formula('top'), { cells }, rowAt(best, at, 'top'))
      }),
    )
  })
})
