import { type Live, live, MISSING, type Missing, ratio, type Ratio } from '../units'

/** One term of a roll-up. */
export interface Term {
  readonly score: Ratio | Missing
  /** Relative weight, >= 0. */
  readonly weight: number
}

/** A weighted mean, and how much of the weight stands behind it. */
export interface RollUp {
  readonly score: Ratio | Missing
  /** Share of weight that was measured, 0 to 1. */
  readonly coverage: Ratio
  /** How many terms count: they have a score and a weight. */
  readonly measured: number
}

/**
 * Weighted mean of what was measured; what was not is left out and its weight shared among the rest.
 * score = sum(weight * score) / sum(weight of the measured)
 * @param terms - scores with their weights; weights need not add up to anything
 * @returns score (missing where nothing was measured), coverage, number of terms that count
 * @source a rule of ours; the weighted mean itself is common practice
 */
export function rollUp(terms: readonly Term[]): RollUp {
  let weighted = 0
  let measuredWeight = 0
  let allWeight = 0
  let measured = 0
  for (const { score, weight } of terms) {
    allWeight += weight
    if (score === MISSING || weight <= 0) continue
    weighted += weight * score
    measuredWeight += weight
    measured += 1
  }
  return {
    score: measuredWeight > 0 ? ratio(weighted / measuredWeight) : MISSING,
    coverage: ratio(allWeight > 0 ? measuredWeight / allWeight : 0),
    measured,
  }
}

/**
 * Score over groups: weighted mean of the groups that have one, the weight of the others shared among them.
 * coverage = sum(weight * coverage of the group) / sum(weight)
 * @param groups - scores, weights and coverages
 * @returns score and coverage
 */
export function rollUpGroups(
  groups: readonly (Term & { readonly coverage: Ratio })[],
): Pick<RollUp, 'score' | 'coverage'> {
  const allWeight = groups.reduce((sum, { weight }) => sum + weight, 0)
  const covered = groups.reduce((sum, { weight, coverage }) => sum + weight * coverage, 0)
  return { score: rollUp(groups).score, coverage: ratio(allWeight > 0 ? covered / allWeight : 0) }
}

/** Columns of equal height beside the KPI rows, and the group's number among them. */
export interface GroupRefs {
  /** Numbers where measured, else "". */
  readonly scores: string
  /** All weights; "" where a source moved. */
  readonly weights: string
  /** Numbers of the groups, so that no text is compared. */
  readonly groupIds: string
  /** Number of this group, literal or reference. */
  readonly groupId: string
}

/** As a criterion: any number, and no text. */
export const IS_NUMBER = '">-1000000000"'

/**
 * The weight that was measured, as a formula.
 * @param refs - columns, and the group's number where not all of them are meant
 * @returns an expression: a number
 */
export function measuredWeightFormula(
  refs: Omit<GroupRefs, 'groupIds' | 'groupId'> & Partial<GroupRefs>,
): string {
  const { scores, weights, groupIds, groupId } = refs
  if (groupIds === undefined) return `SUMIFS(${weights},${scores},${IS_NUMBER})`
  return `SUMIFS(${weights},${groupIds},${groupId ?? ''},${scores},${IS_NUMBER})`
}

/**
 * @param refs - columns and the group's number
 * @returns an expression: how many of the group count
 */
function measuredCountFormula({ scores, weights, groupIds, groupId }: GroupRefs): string {
  return `COUNTIFS(${groupIds},${groupId},${weights},">0",${scores},${IS_NUMBER})`
}

/**
 * A group's score as a formula. Columns of their own in SUMPRODUCT, so that their texts count as nothing.
 * @param refs - columns and the group's number
 * @returns an expression: a ratio, or "" where nothing was measured
 */
export function groupScoreFormula(refs: GroupRefs): string {
  const { scores, weights, groupIds, groupId } = refs
  const weight = measuredWeightFormula(refs)
  return `IF(${weight}>0,SUMPRODUCT(--(${groupIds}=${groupId}),${weights},${scores})/${weight},"")`
}

/**
 * The share of a group's weight that was measured, as a formula.
 * @param refs - columns and the group's number
 * @returns an expression: a ratio, 0 where the group has no weight
 */
export function coverageFormula(refs: GroupRefs): string {
  const { weights, groupIds, groupId } = refs
  const all = `SUMIF(${groupIds},${groupId},${weights})`
  return `IF(${all}>0,${measuredWeightFormula(refs)}/${all},0)`
}

/**
 * The weighted mean over whole columns, as a formula: for the organisation, over its perspectives.
 * @param refs - columns of scores, numbers or "", and of weights
 * @returns an expression: a ratio, or "" where nothing was measured
 */
export function weightedMeanFormula(refs: Pick<GroupRefs, 'scores' | 'weights'>): string {
  const weight = measuredWeightFormula(refs)
  return `IF(${weight}>0,SUMPRODUCT(${refs.weights},${refs.scores})/${weight},"")`
}

/**
 * @param refs - columns of the KPI rows
 * @param group - what it came to, and how many KPIs it has
 * @returns figures of a group, live
 */
export function rolledUp(
  refs: GroupRefs,
  group: RollUp & { readonly kpis: number },
): Readonly<Record<'kpis' | 'measured' | 'coverage' | 'score', Live>> {
  return {
    kpis: live(`COUNTIF(${refs.groupIds},${refs.groupId})`, group.kpis),
    measured: live(measuredCountFormula(refs), group.measured),
    coverage: live(coverageFormula(refs), group.coverage),
    score: live(groupScoreFormula(refs), group.score),
  }
}
