import { readFigure, type FigureColumn } from './figureColumn'
import type { Reading } from './reading'
import { POINTS, SHARE } from './scale'

/** So many rows show that a whole column is written in another scale, and no single cell. */
const WITNESSES = 3

/**
 * Reads shares of one as per cent where a whole column of them stands beside one in per cent: results of 0.76, 0.81
 * and 0.66 without a % format beside targets of 80, 90 and 60.
 * @param target - the column of targets
 * @param actual - the column of results
 * @param rows - rows of KPIs, each with whether it counts in per cent
 * @returns the column that holds shares, to be read as such, or null; a row that does not count in per cent, or one
 *   share among figures in per cent, leaves both as they are
 */
export function columnOfShares(
  target: FigureColumn,
  actual: FigureColumn,
  rows: readonly { readonly row: number; readonly percent: boolean }[],
): 'target' | 'actual' | null {
  if (target.shares || actual.shares || rows.some(({ percent }) => !percent)) return null
  const pairs = rows.flatMap(({ row }) => {
    const promised = plain(readFigure(target, row))
    const measured = plain(readFigure(actual, row))
    return promised === null || measured === null ? [] : [{ promised, measured }]
  })
  const targets = pairs.map(({ promised }) => promised)
  const actuals = pairs.map(({ measured }) => measured)
  if (pairs.length < WITNESSES) return null
  if (areShares(actuals) && arePoints(targets)) return 'actual'
  return areShares(targets) && arePoints(actuals) ? 'target' : null
}

/** The figure of a cell that does not say per cent by itself. */
function plain(reading: Reading): number | null {
  return reading.kind === 'number' && reading.measure === undefined && reading.value > 0
    ? reading.value
    : null
}

function areShares(figures: readonly number[]): boolean {
  return figures.every((figure) => figure <= SHARE) && figures.some((figure) => !Number.isInteger(figure))
}

function arePoints(figures: readonly number[]): boolean {
  const high = figures.filter((figure) => figure >= POINTS).length
  return figures.every((figure) => figure > SHARE) && high >= figures.length / 2
}
