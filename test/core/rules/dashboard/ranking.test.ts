import fc from 'fast-check'
import { rankKey, rankKeyFormula, rowAt, rowAtFormula } from '../../../../src/core/rules/dashboard/ranking'
import { ratio } from '../../../../src/core/units'
import { expectAgreement } from '../support/agree'

const keysOf = (attainments: readonly (number | null)[]) =>
  attainments.map((value, i) => rankKey(value === null ? null : ratio(value), i + 1))

describe('which row has a place', () => {
  test.each<[string, readonly (number | null)[], 'top' | 'bottom', readonly (number | null)[]]>([
    ['the highest first', [0.5, 1.2, 0.9], 'top', [2, 3, 1]],
    ['the lowest first', [0.5, 1.2, 0.9], 'bottom', [1, 3, 2]],
    ['of equal ones the earlier is the higher', [1, 1, 0.4], 'top', [1, 2, 3]],
    ['and so the later the lower', [0.4, 0.4, 1], 'bottom', [2, 1, 3]],
    ['what is not measured has no place', [null, 0.8, null], 'top', [2, null, null]],
    ['nothing is 0 without being measured', [null, 0], 'bottom', [2, null]],
    ['nobody measured', [null, null], 'top', [null, null]],
    ['no rows', [], 'top', [null]],
  ])('%s', (_, attainments, from, rows) => {
    const keys = keysOf(attainments)
    expect(rows.map((__, i) => rowAt(keys, i + 1, from))).toEqual(rows)
  })
})

describe('invariants', () => {
  const attainment = fc.option(
    fc.oneof(fc.constantFrom(0, 0.5, 1, 1.2), fc.double({ min: 0, max: 3, noNaN: true })),
    { nil: null, freq: 4 },
  )
  const rows = fc.array(attainment, { minLength: 1, maxLength: 9 })
  const place = fc.integer({ min: 1, max: 10 })
  const side = fc.constantFrom('top' as const, 'bottom' as const)

  test('from above and from below the same rows come in opposite order', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const keys = keysOf(given)
        const places = keys.flatMap((key, i) => (key === null ? [] : [i + 1]))
        const from = (end: 'top' | 'bottom') => places.map((_, i) => rowAt(keys, i + 1, end))
        expect(from('bottom').reverse()).toEqual(from('top'))
        expect([...from('top')].sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(places)
      }),
    )
  })

  test('number and formula agree on the key', () => {
    fc.assert(
      fc.property(attainment, place, (given, position) => {
        const value = rankKey(given === null ? null : ratio(given), position)
        expectAgreement(rankKeyFormula('A1', position), { cells: { A1: given ?? '' } }, value)
      }),
    )
  })

  test('number and formula agree on the row', () => {
    fc.assert(
      fc.property(rows, place, side, (given, at, from) => {
        const keys = keysOf(given)
        const cells = Object.fromEntries(keys.map((key, i) => [`A${i + 1}`, key ?? '']))
        expectAgreement(rowAtFormula(`A1:A${keys.length}`, at, from), { cells }, rowAt(keys, at, from))
      }),
    )
  })
})
