import type { ReportContext } from '../context'
import { columnOn } from '../formulaText'
import type { ScorecardLayout } from '../scorecard/layout'
import { ACOL, AROW } from './columns'
import { listedActions } from '../../rules/actions/plan'

/** Where the sheet of actions says how it stands with those of KPIs below the limit. */
export interface ActionsPlace {
  /** Numbers of the KPIs, and the states beside them: a symbol, a blank, words. */
  readonly numbers: string
  readonly states: string
  /** What stands there of a KPI by its number, or null. */
  readonly stateOf: (no: number) => string | null
}

/**
 * @param context - what the report is made from
 * @param layout - order and numbers of the KPIs
 * @returns references; null where there is no such sheet, or no KPI on it
 */
export function actionsPlace(context: ReportContext, layout: ScorecardLayout): ActionsPlace | null {
  const sheet = context.sheetNames.actions
  if (sheet === undefined) return null
  const { open } = listedActions(context, layout.order, context.provenance.generatedAt)
  if (open.length === 0) return null
  const last = AROW.first + open.length - 1
  return {
    numbers: columnOn(sheet, ACOL.no, AROW.first, last),
    states: columnOn(sheet, ACOL.situation, AROW.first, last),
    stateOf: (no) => {
      const found = open.find((action) => action.no === no)
      return found ? context.t(`actions.situation.${found.situation}`) : null
    },
  }
}
