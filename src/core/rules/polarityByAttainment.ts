import type { Reading } from '../intake/values/reading'
import type { KpiRow } from '../intake/types'
import type { Settings } from '../regulations/settings'
import { maximize } from './attainment/maximize'
import { minimize } from './attainment/minimize'
import type { Polarity } from './types'

const PER_CENT = 100
const DUST = 1e-6

/** A figure, or NaN where there is none: no formula gives that. */
function figureOf(reading: Reading): number {
  return reading.kind === 'number' ? reading.value : NaN
}

/** Half a unit of the last decimal that a figure has: 0.005 of 99.77, 0.5 of 100. */
function halfOfLastDecimal(figure: number): number {
  let unit = 1
  while (Math.abs(figure / unit - Math.round(figure / unit)) > DUST) unit /= 10
  return unit / 2
}

/**
 * Which direction the officer's own attainment column was computed by. A table that states no direction often
 * shows it there: 88 % for a target of 5 and an actual of 5.6 is less is better, and nothing else. Where both formulas
 * come near, as both do close to the target, the one that gives the figure to its last decimal.
 * @param row - a KPI with target, actual and published attainment in per cent
 * @param settings - highest attainment that counts, tolerance of the audit as a ratio
 * @returns the direction, or null where both or neither gives the published figure
 * @source a rule of ours, said on the notes sheet wherever it decides for less is better
 * @example target 5, actual 5.6, published 88 // minimize
 */
export function polarityByAttainment(
  row: Pick<KpiRow, 'target' | 'actual' | 'attainment'>,
  settings: Pick<Settings, 'cap' | 'auditTolerance'>,
): Extract<Polarity, 'maximize' | 'minimize'> | null {
  const target = figureOf(row.target)
  const actual = figureOf(row.actual)
  const published = figureOf(row.attainment)
  if (target <= 0) return null
  const follows = (tolerance: number) => {
    const reproduces = (computed: ReturnType<typeof maximize>): boolean => {
      const whole = computed.ok ? computed.value : NaN
      const capped = Math.min(whole, settings.cap ?? Infinity)
      return [whole, capped].some((value) => Math.abs(value - published / PER_CENT) <= tolerance)
    }
    const more = reproduces(maximize(target, actual))
    // Offices invert the ratio too, whatever our own setting is.
    const less =
      reproduces(minimize(target, actual, 'two-t-minus-r')) ||
      reproduces(minimize(target, actual, 't-over-r'))
    return { more, less }
  }
  const near = follows(settings.auditTolerance)
  const exact = (halfOfLastDecimal(published) + DUST) / PER_CENT
  const { more, less } = near.more && near.less ? follows(Math.min(exact, settings.auditTolerance)) : near
  return more === less ? null : more ? 'maximize' : 'minimize'
}
