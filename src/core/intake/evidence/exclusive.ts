import type { FigureRows } from './figureRows'

/** Fewer rows may leave a column empty by chance. */
const LEAST_ROWS = 4

/**
 * @param rows - the figures of columns, row by row
 * @returns whether every row has a figure in one of the columns alone, and no column has all of them
 */
export function areExclusive(rows: FigureRows): boolean {
  const told = rows
    .map((row) => row.flatMap((value, at) => (value ? [at] : [])))
    .filter(({ length }) => length > 0)
  const seen = new Set(told.flat())
  const isOne = told.every(({ length }) => length === 1)
  return told.length >= LEAST_ROWS && isOne && seen.size > 1 && seen.size === rows[0]?.length
}
