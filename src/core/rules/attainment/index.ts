import { fail, MISSING, type Ratio, type Result } from '../../units'
import type { Settings } from '../../regulations/settings'
import type { AttainmentMethod, NotComputable } from '../types'
import { fromBaseline, fromBaselineFormula } from './fromBaseline'
import { type AttainmentInputs, type AttainmentRefs, NO_CELL, numberIn, textIn } from './inputs'
import { maximize, maximizeFormula } from './maximize'
import { milestone, milestoneFormula } from './milestone'
import { minimize, minimizeFormula } from './minimize'
import { ordinal, ordinalByLevelsFormula, ordinalFormula } from './ordinal'
import {
  rangeMaximize,
  rangeMaximizeFormula,
  rangeMinimize,
  rangeMinimizeFormula,
  type TargetRange,
} from './rangeTarget'
import { rangeStabilize, rangeStabilizeFormula, stabilize, stabilizeFormula } from './stabilize'
import { yesNo, yesNoFormula } from './yesNo'

export type { AttainmentInputs, AttainmentRefs, CellInput } from './inputs'

type Attained = Result<Ratio, NotComputable>

/**
 * Attainment of one KPI by the method that was chosen for it.
 * @param method - how it is computed
 * @param inputs - what our own cells hold for it
 * @param settings - the way for less is better
 * @returns ratio, 1 = 100 %, not capped; or why there is none
 */
export function attain(
  method: AttainmentMethod,
  inputs: AttainmentInputs,
  settings: Pick<Settings, 'minimize'>,
): Attained {
  switch (method) {
    case 'maximize':
      return withNumbers(inputs, maximize)
    case 'minimize':
      return withNumbers(inputs, (target, actual) => minimize(target, actual, settings.minimize))
    case 'stabilize':
      return withNumbers(inputs, stabilize)
    case 'milestone':
      return withNumbers(inputs, milestone)
    case 'range-maximize':
      return withRange(inputs, rangeMaximize)
    case 'range-minimize':
      return withRange(inputs, (range, actual) => rangeMinimize(range, actual, settings.minimize))
    case 'range-stabilize':
      return withRange(inputs, rangeStabilize)
    case 'from-baseline':
      return withNumbers(inputs, (target, actual) => {
        const baseline = numberIn(inputs.baseline, 'baseline-missing')
        return baseline.ok ? fromBaseline(target, actual, baseline.value) : baseline
      })
    case 'ordinal':
      return withGrades(inputs, (target, actual) => ordinal(target, actual, inputs.scale ?? []))
    case 'yes-no':
      return withGrades(inputs, (target, actual) => yesNo(target, actual, inputs.scale ?? []))
    case 'not-comparable':
      return fail('scales-differ')
  }
}

function withNumbers(
  { target, actual }: AttainmentInputs,
  rule: (target: number, actual: number) => Attained,
): Attained {
  const promised = numberIn(target, 'target-missing')
  if (!promised.ok) return promised
  const measured = numberIn(actual, 'actual-missing')
  return measured.ok ? rule(promised.value, measured.value) : measured
}

function withRange(
  { targetLow = MISSING, targetHigh = MISSING, actual }: AttainmentInputs,
  rule: (range: TargetRange, actual: number) => Attained,
): Attained {
  if (targetLow === MISSING || targetHigh === MISSING) return fail('target-missing')
  const measured = numberIn(actual, 'actual-missing')
  return measured.ok ? rule({ low: targetLow, high: targetHigh }, measured.value) : measured
}

function withGrades(
  { target, actual }: AttainmentInputs,
  rule: (target: string, actual: string) => Attained,
): Attained {
  const promised = textIn(target, 'target-missing')
  if (!promised.ok) return promised
  const received = textIn(actual, 'actual-missing')
  return received.ok ? rule(promised.value, received.value) : received
}

/**
 * The same attainment as a live formula over our own cells. What the officer later types there may be
 * anything: whatever is no number (for grades: no text) gives "".
 * @param method - how it is computed
 * @param refs - references or literals; each holds a number, a grade or ""
 * @returns an expression without '=': a number, or "" where it is not computable
 */
export function attainmentFormula(method: AttainmentMethod, refs: AttainmentRefs): string {
  const { target, actual, baseline = NO_CELL, targetLow = NO_CELL, targetHigh = NO_CELL } = refs
  const { gradeScale, levels } = refs
  switch (method) {
    case 'maximize':
      return maximizeFormula(target, actual)
    case 'minimize':
      return minimizeFormula(target, actual)
    case 'stabilize':
      return stabilizeFormula(target, actual)
    case 'milestone':
      return milestoneFormula(target, actual)
    case 'range-maximize':
      return rangeMaximizeFormula(targetLow, targetHigh, actual)
    case 'range-minimize':
      return rangeMinimizeFormula(targetLow, targetHigh, actual)
    case 'range-stabilize':
      return rangeStabilizeFormula(targetLow, targetHigh, actual)
    case 'from-baseline':
      return fromBaselineFormula(target, actual, baseline)
    case 'ordinal':
      if (levels) return ordinalByLevelsFormula(levels.target, levels.actual)
      return gradeScale === undefined ? NO_CELL : ordinalFormula(target, actual, gradeScale)
    case 'yes-no':
      return gradeScale === undefined ? NO_CELL : yesNoFormula(target, actual, gradeScale)
    case 'not-comparable':
      return NO_CELL
  }
}
