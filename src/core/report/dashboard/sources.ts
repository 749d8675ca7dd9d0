import { columnName, type Live, live, quoteSheet, orBlank } from '../../units'
import { NAMES } from '../../regulations/names'
import { spokenAccount } from '../../rules/dashboard/money'
import { absorption } from '../../rules/vfm/absorption'
import type { ReportContext } from '../context'
import { columnOn } from '../formulaText'
import type { ScorecardLayout } from '../scorecard/layout'
import { VCOL, VROW } from '../vfm/columns'

/** The scorecard, for figures of the front page. */
export interface KpiSource {
  readonly layout: ScorecardLayout
  readonly name: string
  readonly cell: (row: number, col: number) => string
  /** A column of the KPI rows. */
  readonly column: (col: number) => string
}

/**
 * @param context - for the name of the scorecard
 * @param layout - where everything stands on it
 * @returns references to it
 */
export function kpiSource({ sheetNames }: ReportContext, layout: ScorecardLayout): KpiSource {
  const name = orBlank(sheetNames.scorecard)
  return {
    layout,
    name,
    cell: (row, col) => `${quoteSheet(name)}!$${columnName(col)}$${row}`,
    column: (col) => columnOn(name, col, layout.firstKpi, layout.lastKpi),
  }
}

/** An account with its money, live. */
interface AccountSource {
  readonly budget: Live
  readonly spent: Live
  readonly absorption: Live
}

/** The sheet of value for money, for figures of the front page. */
export interface MoneySource {
  readonly name: string
  /** A column of the lines. */
  readonly column: (id: keyof typeof VCOL) => string
  readonly accounts: readonly AccountSource[]
  /** The account that is spoken of. */
  readonly main: AccountSource
}

/**
 * @param context - what the report is made from
 * @returns references to the sheet of value for money; null where it is not made, or adds nothing up
 */
export function moneySource({ sheetNames, evaluation }: ReportContext): MoneySource | null {
  const name = sheetNames.vfm
  if (name === undefined) return null
  const last = VROW.first + evaluation.programs.length - 1
  const accounts = evaluation.accounts.map(({ budget, spent }, i): AccountSource => {
    const cell = (id: keyof typeof VCOL) => `${quoteSheet(name)}!$${columnName(VCOL[id])}$${last + 1 + i}`
    return {
      budget: live(cell('budget'), budget),
      spent: live(cell('spent'), spent),
      absorption: live(cell('absorption'), absorption(budget, spent)),
    }
  })
  const main = accounts[spokenAccount(evaluation)]
  return main ? { name, column: (id) => columnOn(name, VCOL[id], VROW.first, last), accounts, main } : null
}

/**
 * @param context - for the settings
 * @returns the share of the budget year that has passed, as the settings say it
 */
export function elapsedShare({ settings }: ReportContext): Live {
  return live(NAMES.elapsed, settings.elapsed)
}
