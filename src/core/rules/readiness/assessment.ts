import { type CellValue, MISSING, type Missing } from '../../units'
import { SCORES } from './statements'

/**
 * @param typed - what stands in the cell of a score
 * @returns the score, 1 to 5; missing where nothing was typed, or something that is no score: never 0
 */
export function assessed(typed: CellValue): number | Missing {
  return typeof typed === 'number' && typed >= SCORES.min && typed <= SCORES.max ? typed : MISSING
}

/**
 * The same as a formula.
 * @param typed - reference to the cell of a score
 * @returns an expression: a number from 1 to 5, or ""
 */
export function assessedFormula(typed: string): string {
  return `IF(ISNUMBER(${typed}),IF(AND(${typed}>=${SCORES.min},${typed}<=${SCORES.max}),${typed},""),"")`
}

/**
 * Readiness as a whole: the plain mean of what was scored.
 * @param scores - 1 to 5, or missing
 * @returns 1 to 5; missing where nothing was scored
 * @source a rule of ours
 * @example readiness([4, null, 2]) // 3, of two statements out of three
 */
export function readiness(scores: readonly (number | Missing)[]): number | Missing {
  const known = scores.filter((score) => score !== MISSING)
  return known.length > 0 ? known.reduce((sum, score) => sum + score, 0) / known.length : MISSING
}

/**
 * The same as a formula.
 * @param scores - a block of cells that hold a score or ""
 * @returns an expression: a number or ""
 */
export function readinessFormula(scores: string): string {
  return `IF(COUNT(${scores})=0,"",AVERAGE(${scores}))`
}
