import type { OptionalSheetId } from '../units'
import { buildActions } from './actions'
import { buildChecks } from './checks'
import type { ReportContext } from './context'
import { buildDashboard } from './dashboard'
import { buildFactors } from './factors'
import { buildHistory } from './history'
import type { SheetModel } from './model'
import { buildPay } from './pay'
import { buildReadiness } from './readiness'
import type { ScorecardLayout } from './scorecard/layout'
import { buildStrategy } from './strategy'
import { buildTrend } from './trend'
import { buildUnits } from './units'
import { buildVfm } from './vfm'
import { buildVfmSteps } from './vfmSteps'

/** Builds a sheet; which ones are made is decided elsewhere, so that who only asks that needs no builders. */
type SheetBuild = (context: ReportContext, name: string, layout: ScorecardLayout | null) => SheetModel

/** For a sheet that leans on the scorecard's rows: it can only be where there are KPIs, and then they have their place. */
function onScorecard(
  build: (context: ReportContext, name: string, layout: ScorecardLayout) => SheetModel,
): SheetBuild {
  return (context, name, layout) => {
    if (layout === null) throw new RangeError(`no scorecard for ${name}`)
    return build(context, name, layout)
  }
}

/** Builders of the optional sheets. */
export const SHEET_BUILDERS: Readonly<Record<OptionalSheetId, SheetBuild>> = {
  dashboard: buildDashboard,
  strategy: onScorecard(buildStrategy),
  factors: onScorecard(buildFactors),
  vfm: buildVfm,
  checks: onScorecard(buildChecks),
  trend: buildTrend,
  units: onScorecard(buildUnits),
  actions: onScorecard(buildActions),
  pay: buildPay,
  readiness: onScorecard(buildReadiness),
  vfmSteps: buildVfmSteps,
  history: onScorecard(buildHistory),
}
