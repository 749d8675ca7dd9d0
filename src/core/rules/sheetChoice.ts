import { namesFactors } from './factors/statedLinks'
import type { OptionalSheetId } from '../units'
import { actionsAreDue } from './actions/plan'
import type { EvaluatedWorkbook } from './types'
import { hasEarlier, hasSnapshots } from './history/snapshots'
import { isAssessed } from './readiness/assessments'
import { hasObjectives, hasStrategy } from './strategy/due'
import { hasPeriods } from './trend/plan'

/** What a sheet is decided on; names of sheets are not given yet then. */

/** A sheet that comes by itself where its inputs are there, where people ask for it, or not at all. */
interface SheetRule {
  readonly id: OptionalSheetId
  /** Whether it comes by itself. */
  readonly isDue: (inputs: EvaluatedWorkbook) => boolean
  /** Whether it can be made at all, where somebody asks for it. */
  readonly canBe: (inputs: EvaluatedWorkbook) => boolean
}

const hasKpis = ({ evaluation }: EvaluatedWorkbook) => evaluation.kpis.length > 0
const hasPrograms = ({ evaluation }: EvaluatedWorkbook) => evaluation.programs.length > 0

const hasFigures = (inputs: EvaluatedWorkbook) => hasKpis(inputs) || hasPrograms(inputs)

const hasHistory = (inputs: EvaluatedWorkbook) => hasKpis(inputs) && hasSnapshots(inputs)
/** A first run has nothing to compare with. */
const hasChanges = (inputs: EvaluatedWorkbook) => hasKpis(inputs) && hasEarlier(inputs)
const hasPay = ({ evaluation }: EvaluatedWorkbook) => (evaluation.pay?.rows.length ?? 0) > 0
/** Whether so many units have KPIs. */
const hasUnits =
  (least: number) =>
  ({ evaluation }: EvaluatedWorkbook) =>
    evaluation.scorecard.owners.length >= least

/** The optional sheets in the order of their tabs. */
const RULES: readonly SheetRule[] = [
  { id: 'dashboard', isDue: hasFigures, canBe: hasFigures },
  { id: 'strategy', isDue: hasStrategy, canBe: hasObjectives },
  { id: 'factors', isDue: (inputs) => hasKpis(inputs) && namesFactors(inputs.intake), canBe: hasKpis },
  { id: 'vfm', isDue: hasPrograms, canBe: hasPrograms },
  { id: 'checks', isDue: hasKpis, canBe: hasKpis },
  { id: 'trend', isDue: hasPeriods, canBe: hasPeriods },
  { id: 'units', isDue: hasUnits(2), canBe: hasUnits(1) },
  { id: 'actions', isDue: actionsAreDue, canBe: hasKpis },
  { id: 'pay', isDue: () => false, canBe: hasPay },
  { id: 'readiness', isDue: (inputs) => hasKpis(inputs) && isAssessed(inputs.inputs), canBe: hasKpis },
  {
    id: 'vfmSteps',
    isDue: (inputs) => hasKpis(inputs) && hasPrograms(inputs),
    canBe: (inputs) => hasKpis(inputs) || hasPrograms(inputs),
  },
  { id: 'history', isDue: hasChanges, canBe: hasHistory },
]

/**
 * @param inputs - results, settings, what people wrote earlier
 * @returns the optional sheets that are made, in their order; without KPIs the one for value for money always is, and with
 *   nothing but a list of pay the one for pay
 */
export function dueSheets(inputs: EvaluatedWorkbook): readonly OptionalSheetId[] {
  return RULES.filter((rule) => isMade(rule, inputs)).map(({ id }) => id)
}

/**
 * @param inputs - results, settings, what people wrote earlier
 * @returns of each optional sheet that can be made of this workbook, whether it is
 */
export function possibleSheets(
  inputs: EvaluatedWorkbook,
): readonly { readonly id: OptionalSheetId; readonly isMade: boolean }[] {
  return RULES.filter(({ canBe }) => canBe(inputs)).map((rule) => ({
    id: rule.id,
    isMade: isMade(rule, inputs),
  }))
}

function isMade({ id, isDue, canBe }: SheetRule, inputs: EvaluatedWorkbook): boolean {
  if (id === 'vfm' && !hasKpis(inputs)) return canBe(inputs)
  if (id === 'pay' && !hasKpis(inputs) && !hasPrograms(inputs)) return canBe(inputs)
  const choice = inputs.settings.sheets[id]
  return choice === undefined ? isDue(inputs) : choice === 'yes' && canBe(inputs)
}
