import type { Translate } from '../units'
import type { SheetBody } from '../report/model'
import { budgetTemplate } from './budget'
import { factorsTemplate } from './factors'
import type { TemplateKind } from './kinds'
import { kpiTemplate } from './kpi'
import { strategyTemplate } from './strategy'

/**
 * A sheet for an officer to fill in: headers that are understood, sample rows to overwrite, empty rows that are
 * formatted already, and checks on what is typed. The codes of the KPI and the budget table belong together.
 * @param kind - which table
 * @param t - translate; the sheet is in its language
 * @param year - budget year in the title
 * @returns the sheet, not one of ours: once inserted it is the officer's
 */
export function buildTemplate(kind: TemplateKind, t: Translate, year: number): SheetBody {
  switch (kind) {
    case 'kpi':
      return kpiTemplate(t, year)
    case 'budget':
      return budgetTemplate(t, year)
    case 'strategy':
      return strategyTemplate(t, year)
    case 'factors':
      return factorsTemplate(t, year)
  }
}
