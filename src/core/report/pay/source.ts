import { guarded, live } from '../../units'
import { amountFormula, readingFormula } from '../../intake'
import type { TextCell } from '../../intake/values/reading'
import { PAY_NAMES } from '../../regulations/pay'
import { payBudget } from '../../rules/pay/budget'
import type { PayEvaluation } from '../../rules/pay/types'
import type { ReportContext } from '../context'
import { linkTo } from '../formulaText'
import { guardFormula } from '../../rules/sourceGuard'
import { fixed, type SheetBuilder } from '../sheetBuilder'
import { look, STYLE } from '../styles'
import { columnsIn, type Numbered, styled } from '../table/columns'
import { contentOf, writeLine } from '../table/line'
import { writeTable } from '../table/writeTable'
import { PAY_LAST_PRINTED, type PayId, type PayPlaces, PCOL } from './columns'

const ONE_LINE = look(STYLE.name, { wrap: false })

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
    return [{ name: label, formula: readingFormula(amount) ?? String(amount.value), value: amount.value }]
  }
  return source.lines.map(({ name, budget }) => {
    return { name, formula: amountFormula(budget) ?? String(budget.value), value: budget.value }
  })
}

/**
 * @param source - what the workbook says of the money
 * @returns how many cells it comes from
 */
export function sourceLines(source: PayEvaluation['source']): number {
  return linesOf(source).length
}

/** A cell, or that there is none. */
interface Line {
  readonly line: SourceLine | null
  readonly t: ReportContext['t']
}

const COLUMNS = columnsIn<Line, PayId>({
  name: {
    look: ({ line }) => (line ? ONE_LINE : STYLE.groupName),
    headerLook: STYLE.header,
    cell: ({ line, t }, at) =>
      line ? linkTo(line.name.cell, at('nameText'), line.name.text) : t('pay.source.none'),
  },
  base: styled(STYLE.money, ({ line }, at) =>
    line ? guarded(at('guard'), live(line.formula, line.value)) : undefined,
  ),
  nameText: ({ line }) => line?.name.text,
  guard: ({ line }, at) => (line ? live(guardFormula([[line.name, at('nameText')]]), 1) : undefined),
})

/**
 * Where the money for this pay comes from: each cell with its link, the payments of a year, and what is left for one.
 * @param sheet - being built
 * @param columns - of the sheet
 * @param places - rows of its blocks
 * @param pay - what was computed
 * @param context - what the report is made from
 */
export function writeSource(
  sheet: SheetBuilder,
  columns: Numbered<PayId>,
  { source: header, workbookBudget }: PayPlaces,
  pay: PayEvaluation,
  context: ReportContext,
): void {
  const { t, settings } = context
  const lines = linesOf(pay.source)
  sheet.heading(header - 1, PCOL.no, t('pay.source.title'), 22)
  const words: Partial<Record<PayId, string>> = { name: t('pay.source.name'), base: t('pay.source.amount') }
  const { block } = writeTable(sheet, {
    places: columns,
    columns: COLUMNS,
    rows: (lines.length > 0 ? lines : [null]).map((line) => ({ line, t })),
    first: header + 1,
    height: null,
    header: { row: header, words: (id) => words[id] },
    fill: { body: STYLE.groupName, to: PAY_LAST_PRINTED },
  })
  const isYear = pay.source?.from === 'lines'
  const amounts = block('base').formula
  const sum = `SUM(${amounts})`
  const whole = isYear
    ? `IF(AND(COUNT(${amounts})>0,N(${PAY_NAMES.payments})>0),INT(ROUND(${sum}/${PAY_NAMES.payments},3)),"")`
    : `IF(COUNT(${amounts})>0,${sum},"")`
  writeLine(sheet, columns, workbookBudget, {
    content: contentOf<PayId>({
      name: t(isYear ? 'pay.source.perPayment' : 'pay.source.stated'),
      base: live(whole, payBudget(pay.source, { ...settings.pay, budget: null })),
    }),
    look: (id) => (id === 'base' ? STYLE.totalMoney : STYLE.totalText),
    fill: STYLE.totalText,
    fillTo: PAY_LAST_PRINTED,
  })
  sheet.put(workbookBudget + 1, PCOL.no, t('pay.rules'), STYLE.small)
  sheet.put(workbookBudget + 2, PCOL.no, t('pay.authority'), STYLE.small)
}

/**
 * The money in force for one payment: what the settings say goes before what the workbook says.
 * @param places - rows of the blocks
 * @returns an expression: a number or ""
 */
export function budgetFormula({ workbookBudget }: PayPlaces): string {
  return `IF(ISNUMBER(${PAY_NAMES.budget}),${PAY_NAMES.budget},${fixed(workbookBudget, PCOL.base)})`
}
