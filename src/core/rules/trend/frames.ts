import { isSamePeriod, periodOrder } from '../../intake/rows/periodFigures'
import type { PeriodName } from '../../intake/types'
import { at } from '../../units'

/** Periods of one kind that are shown beside each other. */
export interface TrendFrame {
  readonly unit: PeriodName['unit']
  /** In order of time. */
  readonly periods: readonly PeriodName[]
  /** Periods in a year; 1 for years. */
  readonly parts: number
  /** Index of the first period of the latest year. */
  readonly yearFirst: number
  /** Indices of the rows that have such periods. */
  readonly rows: readonly number[]
  /** Earlier periods that are not shown. */
  readonly left: number
}

/** More periods than this do not fit a page; the earliest are left, and that is said. */
const MOST_PERIODS = 12
const PARTS: Readonly<Record<PeriodName['unit'], number>> = { month: 12, quarter: 4, semester: 2, year: 1 }
const UNITS = ['quarter', 'month', 'semester', 'year'] as const

/**
 * The periods that rows have in common, one frame for each kind of period.
 * @param rows - the periods of each row; none where a row tells of one period only
 * @returns frames in the order quarters, months, semesters, years; only kinds that occur
 */
export function trendFrames(rows: readonly (readonly PeriodName[] | undefined)[]): readonly TrendFrame[] {
  return UNITS.flatMap((unit): TrendFrame[] => {
    const told = rows.map((periods) => (periods?.[0]?.unit === unit ? periods : []))
    const members = told.flatMap((periods, i) => (periods.length > 0 ? [i] : []))
    if (members.length === 0) return []
    const all: PeriodName[] = []
    for (const period of told.flat()) {
      const known = all.findIndex((one) => isSamePeriod(one, period))
      if (known < 0) all.push(period)
      else if (at(all, known).year === null) all[known] = period
    }
    all.sort((a, b) => periodOrder(a) - periodOrder(b))
    const periods = all.slice(-MOST_PERIODS)
    const { year } = at(periods, periods.length - 1)
    const parts = PARTS[unit]
    const first = periods.findIndex((period) => period.year === year || period.year === null)
    const left = all.length - periods.length
    return [{ unit, periods, parts, yearFirst: unit === 'year' ? 0 : first, rows: members, left }]
  })
}

/**
 * @param frame - periods shown
 * @param place - one of them, from 0
 * @returns share of its year that has passed at its end, 1 for a year; 0 where there is no such period
 */
export function shareOfYear({ unit, periods, parts }: TrendFrame, place: number): number {
  const period = periods[place]
  if (period === undefined) return 0
  // Years are not numbered within a year.
  return unit === 'year' ? 1 : period.index / parts
}
