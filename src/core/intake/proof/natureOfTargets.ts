import type { KpiRow, PeriodFigures } from '../types'

/** Sums of targets that were rounded to hundredths. */
const ROUNDED = 0.005

/**
 * What the figures of a KPI's periods are, by the targets that its table gives each of them: targets that come to the year's
 * are each of their period alone, and so are the results below them; where the last of growing targets is the year's, they
 * count from its beginning. While the year goes on neither is said: what is reached so far stands against what was planned so far.
 * @param row - a KPI as read
 * @returns which of both; null where the periods have no targets, the target is one of theirs, or neither holds
 */
export function natureOfTargets({ target, periods = [] }: KpiRow): 'to-date' | 'period' | null {
  if (target.kind !== 'number') return null
  const parts = periods.filter(({ period }) => period.unit !== 'year')
  const year = target.value
  const planned = parts.flatMap(({ target: own }) => (own.kind === 'number' ? [own] : []))
  const isYears = planned.every(({ cell }) => cell.row !== target.cell.row || cell.col !== target.cell.col)
  if (planned.length < 2 || !isYears) return null
  if (!isOver(parts)) return null
  const numbers = planned.map(({ value }) => value)
  const isYear = (value: number) => Math.abs(value - year) < ROUNDED
  const grows = numbers.every((value, at) => at === 0 || value >= (numbers[at - 1] ?? 0))
  const isToDate = grows && isYear(numbers.at(-1) ?? 0)
  const isOfPeriods = isYear(numbers.reduce((sum, value) => sum + value, 0))
  if (isToDate && isOfPeriods) return isOnePeriod(parts) ? 'to-date' : null
  return isToDate ? 'to-date' : isOfPeriods ? 'period' : null
}

/** Whether the last period for which anything is planned has a result. */
function isOver(parts: readonly PeriodFigures[]): boolean {
  const last = parts.filter(({ target }) => target.kind === 'number' && target.value !== 0).at(-1)
  return last?.actual.kind === 'number'
}

/** Planned for the last period alone, and no other has a result: nothing is added up. */
function isOnePeriod(parts: readonly PeriodFigures[]): boolean {
  return parts.filter(({ actual }) => actual.kind === 'number' && actual.value !== 0).length < 2
}
