import { MISSING, type Missing } from '../../units'

/** What a cell of a period holds: a figure, a grade, or nothing. */
export type PeriodCell = number | string | Missing

/**
 * @param cells - results by period, in order of time
 * @returns position of the last that holds something, from 1; 0 where none does
 */
export function latestPosition(cells: readonly PeriodCell[]): number {
  return cells.reduce<number>((last, cell, i) => (isHeld(cell) ? i + 1 : last), 0)
}

/**
 * @param cells - results by period, in order of time
 * @returns position of the last but one that holds something, from 1; 0 where there is none
 */
export function previousPosition(cells: readonly PeriodCell[]): number {
  return latestPosition(cells.slice(0, Math.max(0, latestPosition(cells) - 1)))
}

function isHeld(cell: PeriodCell): boolean {
  return cell !== MISSING && cell !== ''
}

/**
 * @param cells - references of the results by period, in order of time
 * @returns an expression: the position of the last that holds something, 0 where none does
 */
export function latestPositionFormula(cells: readonly string[]): string {
  return cells.reduce((before, cell, i) => `IF(${cell}<>"",${i + 1},${before})`, '0')
}

/**
 * @param cells - references of the results by period, in order of time
 * @param latest - reference of the latest position
 * @returns an expression: the position of the last one before it that holds something, 0 where there is none
 */
export function previousPositionFormula(cells: readonly string[], latest: string): string {
  return cells
    .slice(0, -1)
    .reduce((before, cell, i) => `IF(AND(${latest}>${i + 1},${cell}<>""),${i + 1},${before})`, '0')
}

/**
 * @param row - reference of a row of periods
 * @param position - reference of a position, 0 for none
 * @returns an expression: what stands there, or ""
 */
export function atPositionFormula(row: string, position: string): string {
  return `IF(${position}>0,INDEX(${row},1,${position}),"")`
}
