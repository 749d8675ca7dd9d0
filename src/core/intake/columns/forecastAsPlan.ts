import { type Claim, FIGURE_FIELDS } from './claims'
import type { Claimed } from './readingFigures'

/** As sure as a header that says it in a word which usually says something else. */
const MEANT = 5
/** A header of so many bits names its figure. */
const NAMED = 4

/**
 * What was expected is beside a budget no budget; where nothing else was planned, it is what the results are held to:
 * "Projected | Actual", "Perkiraan | Realisasi".
 * @param columns - of a table, with what each can be
 * @returns the same, the only forecast beside results as their plan where there is no other
 */
export function withForecastAsPlan(columns: readonly Claimed[]): readonly Claimed[] {
  const named = (role: Claim['role']) =>
    columns.filter(({ claims }) => claims.some((one) => one.role === role && one.named && one.bits >= NAMED))
  const forecasts = columns.filter(({ claims }) => claims[0]?.role === 'forecast')
  const [only] = forecasts
  const actuals = named('actual')
  if (!only || forecasts.length > 1 || actuals.length === 0 || named('plan').length > 0) return columns
  const results = actuals.flatMap(({ claims }) => claims.filter(({ role }) => role === 'actual'))
  // Of what nobody calls an indicator, what was expected is money.
  const ofIndicators = named('indicator').length > 0
  const known = new Set(results.flatMap(({ measure, open }) => (open ? [] : (measure ?? []))))
  const [own = ofIndicators ? 'performance' : 'money'] = known
  const plans: Claim[] = [
    { role: 'plan', field: FIGURE_FIELDS.plan[own], measure: own, open: false, bits: MEANT, named: true },
  ]
  return columns.map((column) => (column === only ? { ...column, claims: plans } : column))
}
