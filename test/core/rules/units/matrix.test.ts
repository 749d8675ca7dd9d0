import fc from 'fast-check'
import { rollUp } from '../../../../src/core/rules/rollup'
import { unitPerspectiveFormula } from '../../../../src/core/rules/units/matrix'
import { ratio } from '../../../../src/core/units'
import { expectAgreement } from '../support/agree'

const share = fc.oneof(fc.constantFrom(0, 0.5, 0.9, 1), fc.double({ min: 0, max: 1.2, noNaN: true }))

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null, freq: 4 })

const column = (letter: string, values: readonly (number | null)[]) =>
  Object.fromEntries(values.map((value, i) => [`${letter}${i + 1}`, value ?? '']))

// The money of a unit needs arrays, which this engine does not know: LibreOffice recalculates it in `npm run verify`.
describe('formula and engine agree', () => {
  const RUNS = { numRuns: 40 }

  test('on the score of a unit in a perspective', () => {
    const kpi = fc.tuple(fc.nat(2), fc.nat(2), maybe(share), fc.double({ min: 0.1, max: 9, noNaN: true }))
    fc.assert(
      fc.property(fc.array(kpi, { minLength: 1, maxLength: 9 }), (rows) => {
        const own = rows.filter(([unit, perspective]) => unit === 1 && perspective === 2)
        const { score } = rollUp(
          own.map(([, , value, weight]) => ({ score: value === null ? null : ratio(value), weight })),
        )
        const cells = {
          ...column(
            'A',
            rows.map(([unit]) => unit),
          ),
          ...column(
            'B',
            rows.map(([, perspective]) => perspective),
          ),
          ...column(
            'C',
            rows.map(([, , value]) => value),
          ),
          ...column(
            'D',
            rows.map(([, , , weight]) => weight),
          ),
        }
        const block = (letter: string) => `${letter}1:${letter}${rows.length}`
        const formula = unitPerspectiveFormula({
          scores: block('C'),
          weights: block('D'),
          units: block('A'),
          unit: '1',
          perspectives: block('B'),
          perspective: '2',
        })
        expectAgreement(formula, { cells }, score)
      }),
      RUNS,
    )
  })
})
