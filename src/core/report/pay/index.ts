import type { PayEvaluation } from '../../rules/pay/types'
import { orBlank } from '../blank'
import { type RangeRef, live } from '../../units'
import type { ReportContext } from '../context'
import type { SheetModel } from '../model'
import { printSetup } from '../printSetup'
import type { ScorecardLayout } from '../scorecard/layout'
import { fixedColumn, sameRow, SheetBuilder } from '../sheetBuilder'
import { STATUS_COLOURS, STYLE } from '../styles'
import { PAY_LAST_PRINTED, payHelpers, payPlaces, payWidths, PCOL, PROW } from './columns'
import { writeConditions } from './conditions'
import { BUDGET_CELL, writePayFront } from './front'
import { type PayTable, writeDeductionHeaders, writePayRow } from './rows'
import { sourceLines, writeSource } from './source'

/**
 * Name of the block of people's names. It, and everything in `personal` of the sheet, is left out of a copy that goes
 * around; the running number beside it stays, so that rows can still be spoken of.
 */
const NAMES_BLOCK = 'Kinerja_Pay_Names'

const HEADERS = [
  [PCOL.no, 'no', STYLE.headerCenter],
  [PCOL.name, 'name', STYLE.header],
  [PCOL.staffId, 'staffId', STYLE.header],
  [PCOL.position, 'position', STYLE.headerIndent],
  [PCOL.grade, 'grade', STYLE.headerCenter],
  [PCOL.unit, 'unit', STYLE.headerIndent],
  [PCOL.base, 'base', STYLE.headerRight],
  [PCOL.own, 'own', STYLE.headerRight],
  [PCOL.unitScore, 'unitScore', STYLE.headerRight],
  [PCOL.productivity, 'productivity', STYLE.headerRight],
  [PCOL.ownDiscipline, 'ownDiscipline', STYLE.headerRight],
  [PCOL.deducted, 'deducted', STYLE.headerRight],
  [PCOL.discipline, 'discipline', STYLE.headerRight],
  [PCOL.score, 'score', STYLE.headerRight],
  [PCOL.factor, 'factor', STYLE.headerRight],
  [PCOL.share, 'share', STYLE.headerRight],
  [PCOL.pay, 'pay', STYLE.headerRight],
  [PCOL.cut, 'cut', STYLE.headerRight],
  [PCOL.flag, 'flag', STYLE.headerIndent],
  [PCOL.reason, 'reason', STYLE.headerIndent],
] as const

const NOTE_LEFT = Object.freeze({ ...STYLE.headerNote, horizontal: 'left' as const, indent: 1 })

function writeHeader(sheet: SheetBuilder, context: ReportContext): void {
  const { t } = context
  for (const [col, key, style] of HEADERS) {
    sheet.put(PROW.header, col, t(`pay.column.${key}`), style)
    const words = col >= PCOL.base ? t(`pay.formula.${key}`) : null
    sheet.put(PROW.formula, col, words, col >= PCOL.flag ? NOTE_LEFT : STYLE.headerNote)
  }
  writeDeductionHeaders(sheet, context)
  sheet.height(PROW.header, 34)
  sheet.height(PROW.formula, 76)
}

function writeTotal(sheet: SheetBuilder, table: PayTable, pay: PayEvaluation, { t }: ReportContext): void {
  const { first, last, total } = table.places
  const base = pay.rows.reduce((sum, row) => sum + (row.base ?? 0), 0)
  sheet.put(total, PCOL.name, t('pay.total'), STYLE.totalText)
  for (const [col, value] of [
    [PCOL.base, base],
    [PCOL.pay, pay.total],
    [PCOL.cut, orBlank(pay.cutTotal)],
  ] as const) {
    const column = fixedColumn(col, first, last)
    const sum = col === PCOL.cut ? `IF(COUNT(${column})=0,"",SUM(${column}))` : `SUM(${column})`
    sheet.put(total, col, live(sum, col === PCOL.cut && pay.computed === 0 ? '' : value), STYLE.totalMoney)
  }
  sheet.fill(total, PCOL.no, PAY_LAST_PRINTED, STYLE.totalText)
  sheet.height(total, 20)
}

function addFormats(sheet: SheetBuilder, { places, helpers }: PayTable): void {
  const { first, last } = places
  const [gap, flag, guard] = [helpers.gap, helpers.flag, helpers.guard].map((col) => sameRow(first, col))
  const by = (formula: string, level: 0 | 1 | 5) => ({
    formula,
    fill: STATUS_COLOURS[level].fill,
    color: STATUS_COLOURS[level].text,
  })
  sheet.conditionalFormats.push(
    {
      range: { firstRow: first, firstCol: PCOL.flag, lastRow: last, lastCol: PCOL.flag },
      rules: [
        by(`${gap}>0`, 0),
        by(`AND(ISNUMBER(${flag}),${flag}=4)`, 5),
        by(`AND(ISNUMBER(${flag}),${flag}<3)`, 1),
      ],
    },
    {
      range: { firstRow: first, firstCol: PCOL.no, lastRow: last, lastCol: PAY_LAST_PRINTED },
      rules: [by(`${guard}<>1`, 0)],
    },
  )
}

/**
 * Performance pay (TPP): every person or unit with each step of the computation, the total against the money there is, what
 * cutting pro rata would do, and the six conditions of pay that drives performance.
 * @param context - what the report is made from; at least one row of pay
 * @param name - name of the sheet
 * @param layout - where the KPIs and their owners stand on the scorecard, or null where there is none
 * @returns the sheet
 */
export function buildPay(context: ReportContext, name: string, layout: ScorecardLayout | null): SheetModel {
  const { evaluation, intake, t } = context
  const { pay } = evaluation
  if (pay === undefined) throw new RangeError('no table of pay')
  const sheet = new SheetBuilder()
  const kinds = intake.pay?.deductions.length ?? 0
  const helpers = payHelpers(kinds)
  const places = payPlaces(pay.rows.length, sourceLines(pay.source))
  const table: PayTable = { helpers, places, layout, kinds, budget: BUDGET_CELL }
  writeHeader(sheet, context)
  let running = 0
  pay.rows.forEach((result, index) => {
    running += result.pay ?? 0
    writePayRow(sheet, { result, index, running }, table, context)
  })
  writeTotal(sheet, table, pay, context)
  const conditions = writeConditions(sheet, table, context)
  writeSource(sheet, table, pay, context)
  writePayFront(sheet, table, pay, conditions, context)
  addFormats(sheet, table)
  const block = (col: number): RangeRef => ({
    firstRow: places.first,
    firstCol: col,
    lastRow: places.last,
    lastCol: col,
  })
  sheet.name(NAMES_BLOCK, places.first, PCOL.name, places.last, PCOL.name)
  return {
    ...sheet.finish({
      id: 'pay',
      name,
      place: 'front',
      columns: payWidths(kinds),
      freeze: { row: PROW.first, col: PCOL.staffId },
      filter: {
        firstRow: PROW.formula,
        firstCol: PCOL.no,
        lastRow: places.last,
        lastCol: helpers.last,
      },
      print: printSetup(context, t('report.sheet.pay'), [PROW.header, PROW.formula], {
        firstRow: 1,
        firstCol: 1,
        lastRow: places.end,
        lastCol: PAY_LAST_PRINTED,
      }),
      tabColor: '1F3A5F',
    }),
    personal: [block(PCOL.name), block(PCOL.staffId), block(helpers.nameText)],
  }
}
