import type { BudgetRow, Intake } from '../../intake/types'
import type { PaySettings } from '../../regulations/pay'
import { at, MISSING, type Missing, rupiah, type Rupiah, spreadsheetRound } from '../../units'
import { wordsOf } from '../text'
import type { PayBudget, PayEvaluation, PayLine } from './types'

const LINE = /\b(?:tambahan penghasilan|tpp|tunjangan kinerja|tukin|performance pay)\b/

/**
 * What the workbook says of the money for performance pay: a cell so labelled beside the table, else the lines of the budget
 * whose names say so. Of lines below each other only the uppermost counts.
 * @param intake - tables as read
 * @returns where it stands, or null where nothing says it
 */
export function payBudgetSource({ pay, budget }: Pick<Intake, 'pay' | 'budget'>): PayEvaluation['source'] {
  if (pay?.budget) return { from: 'cell', ...pay.budget }
  const below = (row: BudgetRow): boolean => {
    if (row.parent === null) return false
    const parent = at(budget, row.parent)
    return isPayLine(parent) || below(parent)
  }
  const [first, ...others] = budget.filter(isPayLine).filter((row) => !below(row))
  return first ? { from: 'lines', lines: [first, ...others] } : null
}

function isPayLine(row: BudgetRow): row is PayLine {
  return (
    LINE.test(wordsOf(row.name)) &&
    row.budget.value !== null &&
    row.account !== 'revenue' &&
    row.account !== 'financing'
  )
}

/**
 * The money for one payment: what somebody typed into the settings, else what the workbook says; a line of the budget is for
 * a year, and is divided by the year's payments.
 * budget = typed, or cell, or sum of lines / payments, down to the rupiah
 * @param source - what the workbook says
 * @param settings - the amount typed, if any, and the payments in a year
 * @returns rupiah; missing where nobody says it
 * @source a rule of ours
 */
export function payBudget(source: PayEvaluation['source'], settings: PaySettings): Rupiah | Missing {
  if (settings.budget !== null) return rupiah(settings.budget)
  if (source === null) return MISSING
  if (source.from === 'cell') return rupiah(source.amount.value)
  const year = source.lines.reduce((sum, { budget }) => sum + budget.value, 0)
  // Down to the rupiah, so that a year's payments never add up to more than the line.
  return settings.payments > 0 ? rupiah(Math.floor(spreadsheetRound(year / settings.payments, 3))) : MISSING
}

/**
 * @param source - what the workbook says
 * @param settings - the amount typed, if any
 * @returns which of the three is in force
 */
export function payBudgetFrom(
  source: PayEvaluation['source'],
  settings: PaySettings,
): PayBudget['from'] | null {
  return settings.budget !== null ? 'setting' : (source?.from ?? null)
}
