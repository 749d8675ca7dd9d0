import { type Claim, FIGURE_FIELDS } from './claims'
import { calledColumns, measureOfPlan } from './measureOfPlan'
import type { Claimed } from './readingFigures'

/** As sure as a header that says it in a word which usually says something else. */
const MEANT = 5

/**
 * What was expected is beside a budget no budget; where nothing else was planned, it is what the results are held to:
 * "Projected | Actual", "Perkiraan | Realisasi".
 * @param columns - of a table, with what each can be
 * @returns the same, the only forecast beside results as their plan where there is no other
 */
export function withForecastAsPlan(columns: readonly Claimed[]): readonly Claimed[] {
  const forecasts = columns.filter(({ claims }) => claims[0]?.role === 'forecast')
  const [only] = forecasts
  const isHeld = calledColumns(columns, 'actual').length > 0 && calledColumns(columns, 'plan').length === 0
  if (!only || forecasts.length > 1 || !isHeld) return columns
  const own = measureOfPlan(columns)
  const plans: Claim[] = [
    { role: 'plan', field: FIGURE_FIELDS.plan[own], measure: own, open: false, bits: MEANT, named: true },
  ]
  return columns.map((column) => (column === only ? { ...column, claims: plans } : column))
}
