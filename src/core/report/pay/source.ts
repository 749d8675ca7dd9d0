import { live } from '../../units'
import { amountFormula, readingFormula } from '../../intake'
import type { TextCell } from '../../intake/values/reading'
import { PAY_NAMES } from '../../regulations/pay'
import { payBudget } from '../../rules/pay/budget'
import type { PayEvaluation } from '../../rules/pay/types'
import type { ReportContext } from '../context'
import { linkTo } from '../formulaText'
import { guardFormula } from '../../rules/sourceGuard'
import { fixed, fixedColumn, sameRow, type SheetBuilder } from '../sheetBuilder'
import { STYLE } from '../styles'
import { PAY_LAST_PRINTED, PCOL } from './columns'
import type { PayTable } from './rows'

const ONE_LINE = Object.freeze({ ...STYLE.name, wrap: false })

/** A cell that the money comes from. */
interface SourceLine {
  readonly name: TextCell
  readonly formula: string
  readonly value: number
}

function linesOf(source: PayEvaluation['source']): readonly SourceLine[] {
  if (source === null) return []
  if (source.from === 'cell') {
    const { label, amount } = source
    const { value } = amount
    return [{ name: label, formula: readingFormula(amount) ?? String(value), value }]
  }
  return source.lines.map(({ name, budget }) => ({
    name,
    formula: amountFormula(budget) ?? String(budget.value),
    value: budget.value,
  }))
}

/**
 * @param source - what the workbook says of the money
 * @returns how many cells it comes from
 */
export function sourceLines(source: PayEvaluation['source']): number {
  return linesOf(source).length
}

/**
 * Where the money for this pay comes from: each cell with its link, the payments of a year, and what is left for one.
 * @param sheet - being built
 * @param table - where everything stands
 * @param pay - what was computed
 * @param context - what the report is made from
 */
export function writeSource(
  sheet: SheetBuilder,
  table: PayTable,
  pay: PayEvaluation,
  context: ReportContext,
): void {
  const { t, settings } = context
  const { source: header, workbookBudget } = table.places
  const { nameText, guard } = table.columns.col
  const lines = linesOf(pay.source)
  sheet.put(header - 1, PCOL.no, t('pay.source.title'), STYLE.section)
  sheet.height(header - 1, 22)
  sheet.put(header, PCOL.name, t('pay.source.name'), STYLE.header)
  sheet.put(header, PCOL.base, t('pay.source.amount'), STYLE.headerRight)
  sheet.fill(header, PCOL.no, PAY_LAST_PRINTED, STYLE.header)
  lines.forEach(({ name, formula, value }, i) => {
    const row = header + 1 + i
    const link = linkTo(name.cell, sameRow(row, nameText), name.text)
    sheet.put(row, nameText, name.text, STYLE.helper)
    sheet.put(row, guard, live(guardFormula([[name, sameRow(row, nameText)]]), 1), STYLE.helper)
    sheet.put(row, PCOL.name, link, ONE_LINE)
    const guarded = `IF(${sameRow(row, guard)}=1,${formula},"")`
    sheet.put(row, PCOL.base, live(guarded, value), STYLE.money)
    sheet.fill(row, PCOL.no, PAY_LAST_PRINTED, STYLE.groupName)
  })
  if (lines.length === 0) {
    sheet.put(header + 1, PCOL.name, t('pay.source.none'), STYLE.groupName)
    sheet.fill(header + 1, PCOL.no, PAY_LAST_PRINTED, STYLE.groupName)
  }
  const fromYear = pay.source?.from === 'lines'
  sheet.put(
    workbookBudget,
    PCOL.name,
    t(fromYear ? 'pay.source.perPayment' : 'pay.source.stated'),
    STYLE.totalText,
  )
  const amounts = fixedColumn(PCOL.base, header + 1, header + Math.max(1, lines.length))
  const sum = `SUM(${amounts})`
  const whole = fromYear
    ? `IF(AND(COUNT(${amounts})>0,N(${PAY_NAMES.payments})>0),INT(ROUND(${sum}/${PAY_NAMES.payments},3)),"")`
    : `IF(COUNT(${amounts})>0,${sum},"")`
  const value = payBudget(pay.source, { ...settings.pay, budget: null })
  sheet.put(workbookBudget, PCOL.base, live(whole, value), STYLE.totalMoney)
  sheet.fill(workbookBudget, PCOL.no, PAY_LAST_PRINTED, STYLE.totalText)
  sheet.put(workbookBudget + 1, PCOL.no, t('pay.rules'), STYLE.small)
  sheet.put(workbookBudget + 2, PCOL.no, t('pay.authority'), STYLE.small)
}

/**
 * The money in force for one payment: what the settings say goes before what the workbook says.
 * @param table - where everything stands
 * @returns an expression: a number or ""
 */
export function budgetFormula(table: Pick<PayTable, 'places'>): string {
  const own = fixed(table.places.workbookBudget, PCOL.base)
  return `IF(ISNUMBER(${PAY_NAMES.budget}),${PAY_NAMES.budget},${own})`
}
