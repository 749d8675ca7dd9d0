import type { PayEvaluation } from '../../rules/pay/types'
import { live, sumOf } from '../../units'
import type { ReportContext } from '../context'
import type { SheetModel } from '../model'
import type { ScorecardLayout } from '../scorecard/layout'
import { columnRange, SheetBuilder } from '../sheetBuilder'
import { levelColours } from '../statusFormats'
import { look, STYLE } from '../styles'
import { finishSheet } from '../table/top'
import { type Table, writeTable, writeTotal } from '../table/writeTable'
import { rowRefs } from '../table/columns'
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

function writePayTotal(
  sheet: SheetBuilder,
  table: Table<PayId>,
  row: number,
  pay: PayEvaluation,
  { t }: ReportContext,
): void {
  const cuts = table.block('cut').formula
  const cells = {
    name: t('pay.total'),
    base: sumOf(table.block('base')),
    pay: sumOf(table.block('pay')),
    cut: live(`IF(COUNT(${cuts})=0,"",SUM(${cuts}))`, pay.computed === 0 ? '' : pay.cutTotal),
  }
  writeTotal(sheet, table, row, cells, PAY_LAST_PRINTED)
}

function addFormats(sheet: SheetBuilder, { places, range, first }: Table<PayId>): void {
  const at = rowRefs(places, first)
  const flag = at('flagCode')
  sheet.paint(range('flag'), [
    { formula: `${at('gap')}>0`, ...levelColours(0) },
    { formula: `AND(ISNUMBER(${flag}),${flag}=4)`, ...levelColours(5) },
    { formula: `AND(ISNUMBER(${flag}),${flag}<3)`, ...levelColours(1) },
  ])
  sheet.paint({ ...range('no'), lastCol: PAY_LAST_PRINTED }, [
    { formula: `${at('guard')}<>1`, ...levelColours(0) },
  ])
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
  const table: PayTable = { places, layout, budget: BUDGET_CELL }
  let running = 0
  const isStep = (id: PayId) => PCOL[id] >= PCOL.base
  const people = writeTable(sheet, {
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
  writePayTotal(sheet, people, places.total, pay, context)
  const conditions = writeConditions(sheet, people, places.conditions, layout, context)
  writeSource(sheet, columns, places, pay, context)
  writePayFront(sheet, places, pay, { people, conditions }, context)
  addFormats(sheet, people)
  return {
    ...finishSheet(sheet, context, {
      id: 'pay',
      name,
      columns,
      freeze: { row: PROW.first, col: PCOL.staffId },
      filter: columnRange(PCOL.no, PROW.formula, places.last, columns.last),
      repeat: [PROW.header, PROW.formula],
      lastRow: places.end,
      lastCol: PAY_LAST_PRINTED,
    }),
    personal: (['name', 'staffId', 'nameText'] as const).map((id) => people.range(id)),
  }
}
