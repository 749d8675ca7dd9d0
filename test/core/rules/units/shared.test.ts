import fc from 'fast-check'
import { sharedKpis, spreadOf, spreadFormulas } from '../../../../src/core/rules/units/shared'
import { ratio } from '../../../../src/core/units'
import { kpi, text } from '../support/rows'
import { expectAgreement } from '../support/agree'

/** An indicator of a unit with its attainment. */
function of(owner: number | null, name: string, attainment: number | null, unit: string | null = '%') {
  return {
    row: kpi({ name, unit: unit === null ? null : text(unit) }),
    owner,
    attainment: attainment === null ? null : ratio(attainment),
  }
}

describe('indicators that units share: house rule', () => {
  test.each<[string, ReturnType<typeof of>[], number[][]]>([
    ['of two units', [of(0, 'Nilai SAKIP', 1), of(1, 'Nilai SAKIP', 0.8)], [[0, 1]]],
    ['whatever the case', [of(0, 'Nilai SAKIP', 1), of(1, 'NILAI sakip.', 0.8)], [[0, 1]]],
    ['not of one unit twice', [of(0, 'Nilai SAKIP', 1), of(0, 'Nilai SAKIP', 0.8)], []],
    ['not in another unit of measurement', [of(0, 'IKM', 1, '%'), of(1, 'IKM', 0.8, 'indeks')], []],
    ['without one, both', [of(0, 'IKM', 1, null), of(1, 'IKM', 0.8, null)], [[0, 1]]],
    ['not of nobody', [of(null, 'IKM', 1), of(1, 'IKM', 0.8), of(null, 'IKM', 0.8)], []],
    [
      'all of a unit, in the order of the tables',
      [of(1, 'A', 1), of(0, 'B', 1), of(0, 'A', 1), of(1, 'A', 1), of(1, 'B', 1)],
      [
        [0, 2, 3],
        [1, 4],
      ],
    ],
  ])('%s', (_name, kpis, expected) => {
    expect(sharedKpis(kpis).map((shared) => shared.kpis)).toEqual(expected)
  })

  test('each with how far its units lie apart', () => {
    const [shared] = sharedKpis([of(0, 'A', 0.9), of(1, 'A', 0.65), of(2, 'A', null)])
    expect(shared?.spread).toEqual({ best: 0.9, worst: 0.65, spread: 0.25 })
  })
})

test.each([
  [[0.9, 0.65, 0.8], { best: 0.9, worst: 0.65, spread: 0.25 }],
  [[0.5, 0.5], { best: 0.5, worst: 0.5, spread: 0 }],
  [[0.5, null], { best: 0.5, worst: 0.5, spread: null }],
  [[null, null], { best: null, worst: null, spread: null }],
  [[], { best: null, worst: null, spread: null }],
] as const)('attainments %j: %j', (attainments, expected) => {
  const ratios = attainments.map((one) => (one === null ? null : ratio(one)))
  expect(spreadOf(ratios)).toEqual(expected)
})

const share = fc.oneof(fc.constantFrom(0, 0.5, 0.9, 1), fc.double({ min: 0, max: 1.2, noNaN: true }))

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null, freq: 4 })

const column = (letter: string, values: readonly (number | null)[]) =>
  Object.fromEntries(values.map((value, i) => [`${letter}${i + 1}`, value ?? '']))

// The money of a unit needs arrays, which this engine does not know: LibreOffice recalculates it in `npm run verify`.
describe('formula and engine agree', () => {
  const RUNS = { numRuns: 40 }

  test('on the spread of a KPI that units share', () => {
    fc.assert(
      fc.property(fc.array(maybe(share), { minLength: 2, maxLength: 8 }), (values) => {
        const expected = spreadOf(values.map((value) => (value === null ? null : ratio(value))))
        const formulas = spreadFormulas(`A1:A${values.length}`)
        const cells = column('A', values)
        for (const key of ['best', 'worst', 'spread'] as const)
          expectAgreement(formulas[key], { cells }, expected[key])
      }),
      RUNS,
    )
  })
})
