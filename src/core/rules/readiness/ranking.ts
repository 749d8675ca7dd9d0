import { MISSING, type Missing } from '../../units'

/** Less than any two scores differ by, more than binary dust; a place in the list times this breaks a tie. */
const TIE_STEP = 1000

/**
 * What was scored, the weakest first; of equal ones the earlier in the list.
 * @param scores - 1 to 5 with at most two decimals, or missing
 * @returns places in the list, from 0; what was not scored has no place among them
 */
export function weakestFirst(scores: readonly (number | Missing)[]): readonly number[] {
  return scores
    .flatMap((score, place) => (score === MISSING ? [] : { score, place }))
    .sort((a, b) => a.score - b.score)
    .map(({ place }) => place)
}

/**
 * The key that one score is ranked by, as a formula.
 * @param score - reference to a score or ""
 * @param place - its place in the list, from 1
 * @returns an expression: a number that no other score of the list has, or ""
 */
export function rankKeyFormula(score: string, place: number): string {
  return `IF(ISNUMBER(${score}),${score}+${place}/${TIE_STEP},"")`
}

/**
 * Which of the list is the n-th weakest, as a formula.
 * @param keys - block of rank keys
 * @param n - 1 for the weakest
 * @returns an expression: a place in the list from 1, or "" where fewer were scored
 */
export function nthWeakestFormula(keys: string, n: number): string {
  return `IF(COUNT(${keys})<${n},"",MATCH(SMALL(${keys},${n}),${keys},0))`
}
