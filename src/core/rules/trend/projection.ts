import { MISSING, type Missing } from '../../units'
import type { Nature } from './nature'
import { latestPosition, type PeriodCell } from './position'

/** A level is projected from this many periods on. */
const LEAST_PERIODS = 3

/** Results of one year's periods with their numbers in the year, in order of time. */
export interface YearSoFar {
  readonly cells: readonly PeriodCell[]
  /** Number of each period in its year: 1 to 4 for quarters. */
  readonly numbers: readonly number[]
  /** Periods in a year. */
  readonly parts: number
}

/**
 * Where the year ends if it goes on as it began. Linear, and no more than that.
 * - cumulative: latest figure / share of the year that has passed
 * - per period: sum so far + mean so far * periods to come; every period so far must be known
 * - level: the straight line of least squares through at least three periods, read at the last one; in the last
 *   period, the level itself
 * House rule; the straight line is that of any textbook.
 * @param year - results so far
 * @param nature - how the figures relate
 * @returns the figure at the end of the year, in the KPI's unit; missing where nothing was declared or too little is known
 * @example projection({ cells: [120, 130], numbers: [1, 2], parts: 4 }, 'per-period') // 500
 */
export function projection(year: YearSoFar, nature: Nature): number | Missing {
  const { cells, numbers, parts } = year
  const at = latestPosition(cells)
  const last = cells[at - 1] ?? MISSING
  const passed = numbers[at - 1] ?? 0
  if (typeof last !== 'number') return MISSING
  const known = cells.flatMap((cell, i) =>
    typeof cell === 'number' ? [{ x: numbers[i] ?? 0, y: cell }] : [],
  )
  const sum = known.reduce((total, { y }) => total + y, 0)
  switch (nature) {
    case 'none':
      return MISSING
    case 'cumulative':
      return (last / passed) * parts
    case 'per-period':
      // The same as the sum so far and the mean for each period to come.
      return known.length === passed ? (sum / passed) * parts : MISSING
    case 'level':
      return passed === parts ? last : lineAt(known, parts)
  }
}

function lineAt(points: readonly { readonly x: number; readonly y: number }[], at: number): number | Missing {
  const n = points.length
  if (n < LEAST_PERIODS) return MISSING
  const total = (of: (point: { readonly x: number; readonly y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0)
  const x = total((point) => point.x)
  const y = total((point) => point.y)
  const slope =
    (n * total((point) => point.x * point.y) - x * y) / (n * total((point) => point.x * point.x) - x * x)
  return y / n + slope * (at - x / n)
}

/**
 * The same as a formula.
 * @param refs - rows of the year's periods (figures, their numbers), the latest figure and its
 *   number, periods in a year, code of the nature
 * @returns an expression: a number or ""
 */
export function projectionFormula(refs: {
  readonly cells: string
  readonly numbers: string
  readonly last: string
  readonly passed: string
  readonly parts: number
  readonly nature: string
}): string {
  const { cells, numbers, last, passed, parts, nature } = refs
  const n = `COUNT(${cells})`
  // Pairs in which a period holds nothing are left out by FORECAST itself.
  const line = `IF(${n}>=${LEAST_PERIODS},FORECAST(${parts},${cells},${numbers}),"")`
  const flow = `IF(${n}=${passed},SUM(${cells})/${passed}*${parts},"")`
  const level = `IF(${passed}=${parts},${last},${line})`
  const known = `IF(${nature}=1,${last}/${passed}*${parts},IF(${nature}=2,${flow},${level}))`
  return `IF(AND(ISNUMBER(${last}),${nature}>0),${known},"")`
}
