import { PAY_NAMES, type PaySettings } from '../../regulations/pay'
import { MISSING, type Missing, spreadsheetRound } from '../../units'

/** What a row is flagged with, in the order of the codes that the formula gives: 1 to 4. */
export const PAY_FLAGS = ['sanction-score', 'sanction-discipline', 'none', 'reward'] as const
export type PayFlag = (typeof PAY_FLAGS)[number]

const DIGITS = 12

/**
 * Reward and sanction, by the same limits for everybody: a sanction goes before a reward.
 * @param score - productivity and discipline together
 * @param discipline - ratio, or missing where it has no weight
 * @param limits - null = nothing is flagged by it
 * @returns the flag; missing where there is no score
 * @source a rule of ours; what a reward or a sanction is, each region settles
 */
export function payFlag(
  score: number | Missing,
  discipline: number | Missing,
  limits: Pick<PaySettings, 'rewardFrom' | 'sanctionBelow' | 'disciplineBelow'>,
): PayFlag | Missing {
  if (score === MISSING) return MISSING
  const reached = spreadsheetRound(score, DIGITS)
  if (limits.sanctionBelow !== null && reached < limits.sanctionBelow) return 'sanction-score'
  const kept = discipline === MISSING ? MISSING : spreadsheetRound(discipline, DIGITS)
  if (limits.disciplineBelow !== null && kept !== MISSING && kept < limits.disciplineBelow)
    return 'sanction-discipline'
  return limits.rewardFrom !== null && reached >= limits.rewardFrom ? 'reward' : 'none'
}

/**
 * The same as a formula.
 * @param score - reference to a ratio or ""
 * @param discipline - reference to a ratio or ""
 * @returns an expression: the place of the flag in PAY_FLAGS, from 1, or ""
 */
export function payFlagFormula(score: string, discipline: string): string {
  const { rewardFrom, sanctionBelow, disciplineBelow } = PAY_NAMES
  const reached = `ROUND(${score},${DIGITS})`
  const byScore = `IF(ISNUMBER(${sanctionBelow}),${reached}<${sanctionBelow},FALSE)`
  const byDiscipline = `IF(AND(ISNUMBER(${disciplineBelow}),ISNUMBER(${discipline})),ROUND(${discipline},${DIGITS})<${disciplineBelow},FALSE)`
  const rewarded = `IF(ISNUMBER(${rewardFrom}),${reached}>=${rewardFrom},FALSE)`
  return `IF(ISNUMBER(${score}),IF(${byScore},1,IF(${byDiscipline},2,IF(${rewarded},4,3))),"")`
}
