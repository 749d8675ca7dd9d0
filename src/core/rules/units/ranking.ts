import { NAMES } from '../../regulations/names'
import { MISSING, type Missing, type Ratio } from '../../units'

/** Decimals of a score that count in a ranking: scores that differ by binary dust share a rank. */
const DECIMALS = 9
const DUST = 1e-12

/** What a unit is ranked by. */
export interface Standing {
  readonly score: Ratio | Missing
  /** Share of weight that was measured. */
  readonly coverage: Ratio
}

/**
 * Ranks units by their scores, the best first; ties share the rank and leave the next ones free (1, 1, 3).
 * A unit of which less than the least coverage was measured is not ranked: one finished KPI of ten is no lead.
 * @param units - scores and coverages
 * @param least - least coverage, 0 to 1
 * @returns a rank a unit, or null
 * @source a rule of ours, with 50 % as the least coverage unless the settings sheet says otherwise
 * @example rankUnits([{ score: 1, coverage: 1 }, { score: 1, coverage: 0.9 }, { score: 0.8, coverage: 1 }], 0.5) // [1, 1, 3]
 */
export function rankUnits(units: readonly Standing[], least: number): (number | null)[] {
  const ranked = units.map(({ score, coverage }) =>
    score === MISSING || coverage < least - DUST ? null : Number(score.toFixed(DECIMALS)),
  )
  return ranked.map((own) =>
    own === null ? null : 1 + ranked.filter((other) => other !== null && other > own).length,
  )
}

/** A unit that one figure speaks for is ranked, and never named as the one that leads. */
const LEAST_LEADING = 2

/**
 * @param unit - ranked or not
 * @param unit.rank - its rank
 * @param unit.group - its score, with how many of its KPIs were measured
 * @returns whether it may be named as the first or the last
 * @source a rule of ours
 */
export function mayLead({
  rank,
  group,
}: {
  readonly rank: number | null
  readonly group: { readonly measured: number }
}): boolean {
  return rank !== null && group.measured >= LEAST_LEADING
}

/**
 * What a unit weighs in the organisation's score: its weight, and of one too little measured to be ranked only the share that
 * was measured.
 * @param weight - in force
 * @param coverage - share of its weight that was measured, 0 to 1
 * @param least - least coverage of a ranked unit, 0 to 1
 * @returns weight in the score
 * @source a rule of ours
 * @example carriedWeight(10, 0.2, 0.5) // 2
 */
export function carriedWeight(weight: number, coverage: number, least: number): number {
  return coverage < least - DUST ? weight * coverage : weight
}

/**
 * The same as a formula.
 * @param weight - reference of its weight
 * @param coverage - reference of its coverage
 * @returns an expression: a weight
 */
export function carriedWeightFormula(weight: string, coverage: string): string {
  return `${weight}*IF(${coverage}<N(${NAMES.unitCoverage})-1E-12,${coverage},1)`
}

/**
 * The score that a unit is ranked by, as a formula.
 * @param score - reference of its score, a number or ""
 * @param coverage - reference of its coverage
 * @returns an expression: a number, or "" where the unit is not ranked
 */
export function rankedScoreFormula(score: string, coverage: string): string {
  return `IF(AND(ISNUMBER(${score}),${coverage}>=N(${NAMES.unitCoverage})-1E-12),ROUND(${score},${DECIMALS}),"")`
}

/**
 * A unit's rank, as a formula.
 * @param ranked - reference of the score that it is ranked by, a number or ""
 * @param all - those of all units
 * @returns an expression: 1 and up, or a dash where the unit is not ranked
 */
export function rankFormula(ranked: string, all: string): string {
  return `IF(ISNUMBER(${ranked}),RANK(${ranked},${all}),"–")`
}
