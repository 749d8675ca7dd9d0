import { isSamePeriod, periodOrder } from '../../intake/rows/periodFigures'
import type { PeriodName } from '../../intake/types'
import type { Translate } from '../../units'
import type { Evaluation } from '../types'
import { evaluatedPeriod } from './evaluatedPeriod'
import type { TrendFrame } from './frames'

/** More periods than these are not one moment that a page could speak of. */
const MOST_SPOKEN = 2

/**
 * @param context - what was evaluated
 * @param context.evaluation - its KPIs
 * @param context.t - translate
 * @returns which periods the results on the scorecard are of, as people call them; '' where the tables name none
 */
export function spokenOf({
  evaluation,
  t,
}: {
  readonly evaluation: Evaluation
  readonly t: Translate
}): string {
  const spoken: PeriodName[] = []
  for (const { row } of evaluation.kpis) {
    const period = evaluatedPeriod(row)?.period
    if (period && !spoken.some((one) => isSamePeriod(one, period))) spoken.push(period)
  }
  if (spoken.length === 0 || spoken.length > MOST_SPOKEN) return ''
  const names = spoken
    .sort((a, b) => periodOrder(a) - periodOrder(b))
    .map((period) =>
      period.unit === 'year'
        ? String(period.year ?? '')
        : [t(`trend.period.${period.unit}.${period.index}`), period.year]
            .filter((part) => part !== null)
            .join(' '),
    )
  return t('trend.spokenOf', { periods: names.join(', ') })
}

/**
 * @param period - a period
 * @param frame - those that stand beside it
 * @param t - translate
 * @returns its short name; with the year where years differ
 */
export function periodLabel(period: PeriodName, frame: TrendFrame, t: Translate): string {
  const years = new Set(frame.periods.map(({ year }) => year))
  const year = years.size > 1 && period.year !== null ? ` ${period.year}` : ''
  if (period.unit === 'year') return String(period.year ?? '')
  return t(`trend.period.${period.unit}.${period.index}`) + year
}
