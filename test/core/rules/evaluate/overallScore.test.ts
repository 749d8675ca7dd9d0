import fc from 'fast-check'
import type { KpiRow } from '../../../../src/core/intake/types'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { evaluate } from '../../../../src/core/rules/evaluate'
import type { Scorecard } from '../../../../src/core/rules/types'
import { blank, intake, kpi, noColumn, num, text } from '../support/rows'

const settings = defaultSettings('id')
const NAMES = ['Masyarakat', 'Keuangan', 'Proses Bisnis Internal']

/** An indicator as a test draws it: its perspective, weight and result, null where there is none. */
interface Drawn {
  readonly perspective: number
  readonly weight: number
  readonly actual: number | null
}

const drawn = fc.array(
  fc.record({
    perspective: fc.integer({ min: 0, max: 2 }),
    weight: fc.integer({ min: 1, max: 40 }),
    actual: fc.option(fc.integer({ min: 0, max: 150 })),
  }),
  { minLength: 1, maxLength: 9 },
)

/** Weights of perspectives as a column states them, in per cent. */
const STATED = [50, 30, 20]

function rowsOf(list: readonly Drawn[], isWeighted: boolean, isNamed: boolean, isStated = false): KpiRow[] {
  return list.map(({ perspective, weight, actual }, i) =>
    kpi({
      name: `Layanan ${i}`,
      row: i + 2,
      polarity: text('maksimal', i + 2),
      target: num(100, i + 2),
      actual: actual === null ? blank(i + 2) : num(actual, i + 2),
      weight: isWeighted ? num(weight, i + 2) : noColumn,
      perspective: isNamed ? text(NAMES[perspective] ?? '', i + 2, 3) : null,
      ...(isStated ? { perspectiveWeight: num(STATED[perspective] ?? 0, i + 2) } : {}),
    }),
  )
}

const judge = (kpis: readonly KpiRow[]) => evaluate(intake({ kpis: [...kpis] }), settings).scorecard

const close = (a: number | null, b: number | null) =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9

describe('the overall score', () => {
  test('is the weighted mean of the perspectives by the weights that are printed', () => {
    fc.assert(
      fc.property(drawn, fc.boolean(), fc.boolean(), fc.boolean(), (list, isWeighted, isNamed, isStated) => {
        const { score, perspectives } = judge(rowsOf(list, isWeighted, isNamed, isNamed && isStated))
        const measured = perspectives.filter((one) => one.score !== null)
        const weight = measured.reduce((sum, one) => sum + one.weight, 0)
        const mean = measured.reduce((sum, one) => sum + one.weight * (one.score ?? 0), 0) / weight
        return close(score, weight > 0 ? mean : null)
      }),
    )
  })

  test('is the weighted mean of the measured indicators where nobody states perspectives', () => {
    fc.assert(
      fc.property(drawn, (list) => {
        const { score, weighting } = judge(rowsOf(list, true, false))
        const measured = list.filter(({ actual }) => actual !== null)
        const weight = measured.reduce((sum, one) => sum + one.weight, 0)
        const capped = (actual: number | null) => Math.min(1.2, (actual ?? 0) / 100)
        const mean = measured.reduce((sum, one) => sum + one.weight * capped(one.actual), 0) / weight
        return weighting !== 'equal' && close(score, weight > 0 ? mean : null)
      }),
    )
  })

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(drawn, fc.boolean(), fc.boolean(), (list, isWeighted, isNamed) => {
        const rows = rowsOf(list, isWeighted, isNamed)
        const [one, other] = [judge(rows), judge([...rows].reverse())]
        return close(one.score, other.score) && close(one.coverage, other.coverage)
      }),
    )
  })

  test.each([
    ['stated', true],
    ['equal', false],
  ] as const)(
    'by %s weights of perspectives, what nobody measured changes its own alone',
    (rule, isStated) => {
      fc.assert(
        fc.property(drawn, fc.boolean(), fc.nat(), (list, isWeighted, at) => {
          const lost = at % list.length
          const without = list.map((one, i) => (i === lost ? { ...one, actual: null } : one))
          const [before, after] = [list, without].map((rows) =>
            judge(rowsOf(rows, isStated && isWeighted, true, isStated)),
          ) as [Scorecard, Scorecard]
          expect([before.weighting, after.weighting]).toEqual([rule, rule])
          const own = NAMES[list[lost]?.perspective ?? 0]
          const others = ({ perspectives }: Scorecard) => perspectives.filter(({ name }) => name !== own)
          expect(others(after)).toEqual(others(before))
          // Its perspective's weight stays; only what stands behind it and the whole becomes less.
          const mine = ({ perspectives }: Scorecard) => perspectives.find(({ name }) => name === own)
          expect(mine(after)?.weight).toBe(mine(before)?.weight)
          const lostSomething = list[lost]?.actual !== null
          expect(after.coverage < before.coverage).toBe(lostSomething)
          expect((mine(after)?.coverage ?? 0) < (mine(before)?.coverage ?? 0)).toBe(lostSomething)
        }),
      )
    },
  )
})
