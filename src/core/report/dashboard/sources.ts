import { type Live, live, quoteSheet } from '../../units'
import { NAMES } from '../../regulations/names'
import { spokenAccount } from '../../rules/dashboard/money'
import { absorption } from '../../rules/vfm/absorption'
import type { ReportContext } from '../context'
import { VCOL, VROW } from '../vfm/columns'
import { fixed } from '../sheetBuilder'
import { programColumn } from '../vfm/refer'

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
  const column = programColumn({ sheetNames, evaluation })
  const last = VROW.first + evaluation.programs.length - 1
  if (name === undefined || !column) return null
  const accounts = evaluation.accounts.map(({ budget, spent }, i): AccountSource => {
    const cell = (id: keyof typeof VCOL) => `${quoteSheet(name)}!${fixed(last + 1 + i, VCOL[id])}`
    return {
      budget: live(cell('budget'), budget),
      spent: live(cell('spent'), spent),
      absorption: live(cell('absorption'), absorption(budget, spent)),
    }
  })
  const main = accounts[spokenAccount(evaluation)]
  return main ? { name, column: (id) => column(VCOL[id]), accounts, main } : null
}

/**
 * @param context - for the settings
 * @returns the share of the budget year that has passed, as the settings say it
 */
export function elapsedShare({ settings }: ReportContext): Live {
  return live(NAMES.elapsed, settings.elapsed)
}
