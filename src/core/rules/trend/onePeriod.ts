import { isLevelUnit } from '../../intake/lexicon/levelUnits'
import type { KpiRow } from '../../intake/types'
import type { Settings } from '../../regulations/settings'
import { evaluatedPeriod } from './evaluatedPeriod'
import { natureOf, typedNature } from './nature'

/**
 * Whether a result is that of one part of the year against the target of that part. A level, and a figure that runs since
 * January, say as much of the year as money to date does; what came about in one quarter does not.
 * @param row - a KPI as read
 * @param settings - whether figures of periods are cumulative
 * @param said - word by which a person declared its figures, or null
 * @returns true where it is, or may be: nobody declared what its figures are to each other
 */
export function isOfOnePeriod(
  row: KpiRow,
  settings: Pick<Settings, 'cumulative'>,
  said: string | null,
): boolean {
  const parts = (row.periods ?? []).filter(({ period }) => period.unit !== 'year')
  const own = evaluatedPeriod(row)
  if (parts.length < 2 || !own || own.target.kind === 'missing') return false
  // The first part of a year is the year so far, as a year is.
  if (own.period.index === 1) return false
  const inputs = { typed: null, levelUnit: isLevelUnit(row.unit?.text), toDate: own.toDate }
  const nature = natureOf({ ...inputs, answered: typedNature(said) }, settings.cumulative)
  return nature === 'per-period' || nature === 'none'
}
