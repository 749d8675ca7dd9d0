import type { PayEvaluation } from '../../rules/pay/types'
import { type RangeRef, live, orBlank } from '../../units'
import type { ReportContext } from '../context'
import type { SheetModel } from '../model'
import type { ScorecardLayout } from '../scorecard/layout'
import { fixedColumn, sameRow, SheetBuilder } from '../sheetBuilder'
import { STATUS_COLOURS } from '../palette'
import { look, STYLE } from '../styles'
import { finishSheet } from '../table/top'
import { writeTable } from '../table/writeTable'
import { PAY_LAST_PRINTED, payColumns, type PayId, payPlaces, PCOL, PROW } from './columns'
import { writeConditions } from './conditions'
import { BUDGET_CELL, writePayFront } from './front'
import { PAY_COLUMNS, type PayTable, writeDeductionHeaders } from './rows'
import { sourceLines, writeSource } from './source'

/**
 * Name of the block of people's names. It, and everything in `personal` of the sheet, is left out of a copy that goes
 * around; the running number beside it stays, so that rows can still be spoken of.
 */
const NAMES_BLOCK = 'Kinerja_Pay_Names'

const NOTE_LEFT = look(STYLE.headerNote, { horizontal: 'left', indent: 1 })

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

function addFormats(sheet: SheetBuilder, { places, columns: { col } }: PayTable): void {
  const { first, last } = places
  const [gap, flag, guard] = [col.gap, col.flagCode, col.guard].map((one) => sameRow(first, one))
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
  const columns = payColumns(intake.pay?.deductions.length ?? 0)
  const places = payPlaces(pay.rows.length, sourceLines(pay.source))
  const table: PayTable = { columns, places, layout, budget: BUDGET_CELL }
  let running = 0
  const isStep = (id: PayId) => PCOL[id] >= PCOL.base
  writeTable(sheet, {
    places: columns,
    columns: PAY_COLUMNS,
    rows: pay.rows.map((result, index) => {
      running += result.pay ?? 0
      return { result, index, running, table, context }
    }),
    first: PROW.first,
    header: {
      row: PROW.header,
      height: 34,
      words: (id) => (id === 'counts' ? undefined : t(`pay.column.${id}`)),
    },
    notes: {
      row: PROW.formula,
      height: 76,
      words: (id) => (id === 'counts' ? undefined : isStep(id) ? t(`pay.formula.${id}`) : null),
      look: (id) => (PCOL[id] >= PCOL.flag ? NOTE_LEFT : STYLE.headerNote),
    },
    names: { [NAMES_BLOCK]: 'name' },
  })
  writeDeductionHeaders(sheet, context)
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
  return {
    ...finishSheet(sheet, context, {
      id: 'pay',
      name,
      columns,
      freeze: { row: PROW.first, col: PCOL.staffId },
      filter: {
        firstRow: PROW.formula,
        firstCol: PCOL.no,
        lastRow: places.last,
        lastCol: columns.last,
      },
      repeat: [PROW.header, PROW.formula],
      lastRow: places.end,
      lastCol: PAY_LAST_PRINTED,
    }),
    personal: [block(PCOL.name), block(PCOL.staffId), block(columns.col.nameText)],
  }
}
