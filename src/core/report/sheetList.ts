import type { OptionalSheetId } from '../units'
import { actionsAreDue, buildActions } from './actions'
import { buildChecks } from './checks'
import { namesFactors } from '../rules/factors/findLinks'
import type { ReportContext } from './context'
import { buildDashboard } from './dashboard'
import { buildFactors } from './factors'
import { buildHistory } from './history'
import { hasSnapshots } from './history/snapshots'
import type { SheetModel } from './model'
import { buildReadiness, isAssessed } from './readiness'
import type { ScorecardLayout } from './scorecard/layout'
import { buildPay } from './pay'
import { buildUnits } from './units'
import { buildStrategy, hasObjectives, hasStrategy } from './strategy'
import { buildTrend } from './trend'
import { hasPeriods } from './trend/plan'
import { buildVfm } from './vfm'
import { buildVfmSteps } from './vfmSteps'

/** What a sheet is decided on and built from; names of sheets are not given yet when it is decided on. */
export type SheetInputs = Pick<ReportContext, 'intake' | 'evaluation' | 'settings' | 'inputs'>

/** A sheet that comes by itself where its inputs are there, where people ask for it, or not at all. */
export interface SheetSpec {
  readonly id: OptionalSheetId
  /** Whether it comes by itself. */
  readonly isDue: (inputs: SheetInputs) => boolean
  /** Whether it can be made at all, where somebody asks for it. */
  readonly canBe: (inputs: SheetInputs) => boolean
  readonly build: (context: ReportContext, name: string, layout: ScorecardLayout | null) => SheetModel
}

const hasKpis = ({ evaluation }: SheetInputs) => evaluation.kpis.length > 0
const hasPrograms = ({ evaluation }: SheetInputs) => evaluation.programs.length > 0

const hasFigures = (inputs: SheetInputs) => hasKpis(inputs) || hasPrograms(inputs)

const hasHistory = (inputs: SheetInputs) => hasKpis(inputs) && hasSnapshots(inputs)
const hasPay = ({ evaluation }: SheetInputs) => (evaluation.pay?.rows.length ?? 0) > 0
/** Whether so many units have KPIs. */
const hasUnits =
  (least: number) =>
  ({ evaluation }: SheetInputs) =>
    evaluation.scorecard.owners.length >= least

/** For a sheet that leans on the scorecard's rows: it can only be where there are KPIs, and then they have their place. */
function onScorecard(
  build: (context: ReportContext, name: string, layout: ScorecardLayout) => SheetModel,
): SheetSpec['build'] {
  return (context, name, layout) => {
    if (layout === null) throw new RangeError(`no scorecard for ${name}`)
    return build(context, name, layout)
  }
}

/** The optional sheets in the order of their tabs. */
const SHEETS: readonly SheetSpec[] = [
  { id: 'dashboard', isDue: hasFigures, canBe: hasFigures, build: buildDashboard },
  { id: 'strategy', isDue: hasStrategy, canBe: hasObjectives, build: onScorecard(buildStrategy) },
  {
    id: 'factors',
    isDue: (inputs) => hasKpis(inputs) && namesFactors(inputs.intake),
    canBe: hasKpis,
    build: onScorecard(buildFactors),
  },
  { id: 'vfm', isDue: hasPrograms, canBe: hasPrograms, build: buildVfm },
  { id: 'checks', isDue: hasKpis, canBe: hasKpis, build: onScorecard(buildChecks) },
  { id: 'trend', isDue: hasPeriods, canBe: hasPeriods, build: buildTrend },
  { id: 'units', isDue: hasUnits(2), canBe: hasUnits(1), build: onScorecard(buildUnits) },
  { id: 'actions', isDue: actionsAreDue, canBe: hasKpis, build: onScorecard(buildActions) },
  { id: 'pay', isDue: () => false, canBe: hasPay, build: buildPay },
  {
    id: 'readiness',
    isDue: (inputs) => hasKpis(inputs) && isAssessed(inputs.inputs),
    canBe: hasKpis,
    build: onScorecard(buildReadiness),
  },
  {
    id: 'vfmSteps',
    isDue: (inputs) => hasKpis(inputs) && hasPrograms(inputs),
    canBe: (inputs) => hasKpis(inputs) || hasPrograms(inputs),
    build: buildVfmSteps,
  },
  { id: 'history', isDue: hasHistory, canBe: hasHistory, build: onScorecard(buildHistory) },
]

/**
 * @param inputs - results, settings, what people wrote earlier
 * @returns the optional sheets that are made, in their order; without KPIs the one for value for money always is, and with
 *   nothing but a list of pay the one for pay
 */
export function dueSheets(inputs: SheetInputs): readonly SheetSpec[] {
  return SHEETS.filter((spec) => isMade(spec, inputs))
}

/**
 * @param inputs - results, settings, what people wrote earlier
 * @returns of each optional sheet that can be made of this workbook, whether it is
 */
export function possibleSheets(
  inputs: SheetInputs,
): readonly { readonly id: OptionalSheetId; readonly isMade: boolean }[] {
  return SHEETS.filter(({ canBe }) => canBe(inputs)).map((spec) => ({
    id: spec.id,
    isMade: isMade(spec, inputs),
  }))
}

function isMade({ id, isDue, canBe }: SheetSpec, inputs: SheetInputs): boolean {
  if (id === 'vfm' && !hasKpis(inputs)) return canBe(inputs)
  if (id === 'pay' && !hasKpis(inputs) && !hasPrograms(inputs)) return canBe(inputs)
  const choice = inputs.settings.sheets[id]
  return choice === undefined ? isDue(inputs) : choice === 'yes' && canBe(inputs)
}
