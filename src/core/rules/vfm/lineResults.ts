import type { BudgetRow, LineResult } from '../../intake/types'
import type { Reading } from '../../intake/values/reading'
import { MISSING, type Missing, type Ratio } from '../../units'
import { absorption, absorptionFormula } from './absorption'

/** What stands for the plan where what came about is a share in itself: all of it, in per cent. */
const WHOLE_SHARE = 100

/** A line's own figures of what it put out or brought about. */
export interface OwnResult {
  readonly result: LineResult
  /** Planned, in the unit of the actual figure; 100 where that one is a share. */
  readonly target: number | Missing
  readonly actual: number | Missing
}

/**
 * The figures that a line of the budget gives itself of one scope. Output figures go before physical progress, which is
 * the share of the output that stands; both are outputs.
 * @param row - a line of the budget
 * @param scope - output, or outcome: never measured by an output's figures
 * @returns its figures; null where the table has none of the scope
 */
export function ownResult(row: Pick<BudgetRow, 'results'>, scope: 'output' | 'outcome'): OwnResult | null {
  const find = (aspect: LineResult['aspect']) => row.results?.find((one) => one.aspect === aspect)
  const result = scope === 'outcome' ? find('outcome') : (find('output') ?? find('physical'))
  if (!result) return null
  return {
    result,
    target: result.target === null ? WHOLE_SHARE : numberOf(result.target),
    actual: numberOf(result.actual),
  }
}

/**
 * What a line reached of what was planned for it.
 * attainment = actual / target
 * @param own - the line's figures, or null
 * @returns ratio; missing where a figure is missing or the target is not above 0
 * @source Realisasi fisik (%) beside realisasi keuangan: monthly reports of physical and financial progress (RFK)
 */
export function ownAttainment(own: OwnResult | null): Ratio | Missing {
  return own === null ? MISSING : absorption(own.target, own.actual)
}

/**
 * The same as a formula.
 * @param target - reference to a number or ""
 * @param actual - reference to a number or ""
 * @returns an expression: a ratio or ""
 */
export function ownAttainmentFormula(target: string, actual: string): string {
  return absorptionFormula(target, actual)
}

/**
 * @param own - the line's figures of an outcome, or null
 * @returns whether the line names an outcome at all: with a target, or as a share
 */
export function isGiven(own: OwnResult | null): boolean {
  return own !== null && own.target !== MISSING
}

function numberOf(reading: Reading): number | Missing {
  return reading.kind === 'number' ? reading.value : MISSING
}
