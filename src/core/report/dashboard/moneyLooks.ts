import type { ReportContext } from '../context'
import { figureStyle, look } from '../styles'
import type { CellStyle } from '../model'
import { currencyOf, unitInHeader } from '../../rules/vfm/currency'

/** Amounts from here on are told in millions, and in billions: longer ones do not fit beside each other. */
const SCALES = [
  [1e13, 'billion', '#,##0.0,,,;(#,##0.0,,,);"–"'],
  [1e9, 'million', '#,##0.0,,;(#,##0.0,,);"–"'],
] as const
const PLAIN = '#,##0;(#,##0);"–"'

/** How the page shows money. */
export interface MoneyLook {
  readonly format: string
  readonly look: CellStyle
  /** What headers say of the unit, with the blank before it. */
  readonly unit: string
}

/**
 * @param context - for the currency, and the largest amount
 * @returns one scale for all amounts of the page
 */
export function moneyLook({ evaluation, intake, t }: ReportContext): MoneyLook {
  const amounts = evaluation.accounts.flatMap(({ budget, spent }) => [budget ?? 0, spent ?? 0])
  const largest = Math.max(0, ...amounts.map(Math.abs))
  const [, word, format] = SCALES.find(([least]) => largest >= least) ?? [0, null, PLAIN]
  const size = word === null ? '' : t(`report.vfm.${word}`).trim()
  return {
    format,
    look: look(figureStyle(format), { font: { size: 10 } }),
    unit: unitInHeader(currencyOf(intake), size),
  }
}
