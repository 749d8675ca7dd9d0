import { NAMES } from '../../regulations/names'
import type { Settings } from '../../regulations/settings'

/** Where nobody set a limit, the band that it follows: the first of these that the rule set has. */
const FOLLOWED = [4, 5, 3, 2] as const

/**
 * Attainment below which a KPI needs action.
 * The limit follows the status that officers already see: in a five-step scale "high" is good enough, so that what is
 * medium or worse asks for action; a three-colour scale has no step between good and not, so that all below its best does.
 * A limit of 100 % would list KPIs whose status is very high and bury those that matter.
 * @param settings - limit typed by people, else the bands in force
 * @returns ratio
 * @source a rule of ours
 * @example actBelow(defaultSettings('id')) // 0.76
 */
export function actBelow({ actBelow: typed, bands }: Pick<Settings, 'actBelow' | 'bands'>): number {
  if (typed !== null) return typed
  const followed = FOLLOWED.flatMap((level) => bands.find((band) => band.level === level) ?? [])
  return followed[0]?.atLeast ?? 0
}

/**
 * The same as a formula, which reads limit and bands from the settings sheet.
 * @returns an expression: a ratio
 */
export function actBelowFormula(): string {
  const names = { 5: NAMES.band5, 4: NAMES.band4, 3: NAMES.band3, 2: NAMES.band2 }
  return [NAMES.actBelow, ...FOLLOWED.map((level) => names[level])].reduceRight(
    (rest, name) => `IF(ISNUMBER(${name}),${name},${rest})`,
    '0',
  )
}
