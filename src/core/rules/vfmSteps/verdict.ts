import { NAMES } from '../../regulations/names'
import { MISSING, type Missing } from '../../units'

/** Verdicts on a step by their code on our sheet: code 0 is the first. */
export const STEP_VERDICTS = ['unknown', 'none', 'partial', 'done'] as const
export type StepVerdict = (typeof STEP_VERDICTS)[number]

/** Binary dust of a share that is exactly the limit must not cost a step. */
const DUST = 1e-12

/**
 * How far a step of implementation has come: a chain is as strong as its weakest part.
 * @param shares - how much of each part the workbook shows, 0 to 1; missing where it cannot be seen
 * @param done - share that each part must reach
 * @returns done where every part reaches it, none where no part has begun, unknown where none can be seen
 * @source a rule of ours
 */
export function stepVerdict(shares: readonly (number | Missing)[], done: number): StepVerdict {
  const known = shares.filter((share) => share !== MISSING)
  if (known.length === 0) return 'unknown'
  if (Math.min(...known) >= done - DUST) return 'done'
  return Math.max(...known) === 0 ? 'none' : 'partial'
}

/**
 * The verdict's code as a formula.
 * @param shares - a block of cells that hold a ratio or ""
 * @returns an expression: 0 to 3, the place in STEP_VERDICTS
 */
export function stepVerdictFormula(shares: string): string {
  return `IF(COUNT(${shares})=0,0,IF(MIN(${shares})>=${NAMES.stepDone}-1E-12,3,IF(MAX(${shares})=0,1,2)))`
}

/**
 * @param shares - of the parts
 * @returns the place of the weakest part, from 1; 0 where none can be seen
 */
export function weakestPart(shares: readonly (number | Missing)[]): number {
  const known = shares.filter((share) => share !== MISSING)
  return known.length === 0 ? 0 : shares.indexOf(Math.min(...known)) + 1
}

/**
 * The same as a formula.
 * @param shares - a block of cells that hold a ratio or ""
 * @returns an expression: a place from 1, or 0
 */
export function weakestPartFormula(shares: string): string {
  return `IF(COUNT(${shares})=0,0,MATCH(MIN(${shares}),${shares},0))`
}
