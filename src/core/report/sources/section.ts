import { NOTES_COL } from '../../earlier/blocks'
import { compareTexts, differsFormula } from '../../rules/sources/compare'
import type { Watched } from '../../rules/sources/watched'
import { columnName, concat, type Live, literal, live, quoteSheet, when } from '../../units'
import type { ReportContext } from '../context'
import { columnOn } from '../formulaText'
import type { SheetModel } from '../model'
import { NotesWriter } from '../notes/sections'
import { payColumns, PROW } from '../pay/columns'
import { COL } from '../scorecard/columns'
import type { ScorecardLayout } from '../scorecard/layout'
import { scorecardPlace } from '../scorecard/refer'
import { fixedColumn, SheetBuilder, sameRow } from '../sheetBuilder'
import { STYLE } from '../styles'
import { VCOL } from '../vfm/columns'
import { programColumn } from '../vfm/refer'

/** Hidden columns: how far rows, other cells and texts differ from what was read; then the copies, side by side. */
const HIDDEN = { rows: 10, others: 11, texts: 12, copies: 13 } as const

/**
 * Adds to the notes, for each table, the rows that were read beside those that its sheet holds now, and what else changed
 * there that formulas do not follow.
 * @param notes - the notes sheet
 * @param watched - what is watched
 * @param context - what the report is made from
 * @param layout - where the KPIs stand on the scorecard, or null where there is none
 * @returns the sheet, and where the sentence stands that tells of it
 */
export function withSources(
  notes: SheetModel,
  watched: readonly Watched[],
  context: ReportContext,
  layout: ScorecardLayout | null,
): { readonly notes: SheetModel; readonly sentence: string } {
  const { t } = context
  const sheet = new SheetBuilder()
  const writer = new NotesWriter(sheet, context)
  writer.row = (notes.rows.at(-1)?.row ?? 0) + 1
  writer.heading('sources', watched.length, ['kind', 'cell', 'state', 'rowsRead', 'rowsNow'])
  const first = writer.row
  const lines = lineGuards(context)
  const at = (col: number) => sameRow(writer.row, col)
  let copies: number = HIDDEN.copies
  for (const one of watched) {
    const { table } = one
    const texts = compareTexts(one, first, copies)
    texts.columns.forEach((column, k) =>
      column.forEach((value, i) => {
        if (value !== null && value !== '') sheet.put(first + i, copies + k, value, STYLE.helper)
      }),
    )
    copies += texts.columns.length
    const hidden = (col: number, formula: string | null) =>
      sheet.put(writer.row, col, formula === null ? 0 : live(formula, 0), STYLE.helper)
    hidden(HIDDEN.rows, differsFormula(one.names, table.sheet))
    hidden(HIDDEN.others, differsFormula(one.others, table.sheet))
    hidden(HIDDEN.texts, texts.formula)
    const state = (key: string) => t(`sources.table.${key}`)
    // Lines of the budget compare themselves.
    const moved = table.kind === 'budget' && lines !== null ? `,COUNTIF(${lines},0)>0` : ''
    const isChanged = live(`OR(${at(HIDDEN.others)}<>0,${at(HIDDEN.texts)}<>0${moved})`, false)
    const isMore = live(`${at(HIDDEN.rows)}<>0`, false)
    writer.line({
      what: t(`report.notes.kind.${table.kind}`),
      where: { sheet: table.sheet, row: table.range.firstRow, col: table.range.firstCol },
      text: when(isMore, state('rows'), when(isChanged, state('texts'), state('same'))),
      first: table.rowsRead,
      second: live(`${table.rowsRead}+${at(HIDDEN.rows)}`, table.rowsRead),
    })
  }
  const sentence = `${quoteSheet(notes.name)}!$${columnName(NOTES_COL.text)}$${writer.row}`
  writer.line({ what: t('sources.sheets'), text: outOfDate(first, writer.row - 1, context, layout) })
  const added = sheet.finish(notes)
  const hidden = Array.from({ length: copies - HIDDEN.rows }, (_, i) => {
    return { col: HIDDEN.rows + i, width: 10, hidden: true }
  })
  return {
    sentence,
    notes: {
      ...notes,
      rows: [...notes.rows, ...added.rows].sort((a, b) => a.row - b.row),
      columns: [...notes.columns, ...hidden],
    },
  }
}

/** All that is out of date, as one sentence; '' where nothing is. */
function outOfDate(
  first: number,
  last: number,
  context: ReportContext,
  layout: ScorecardLayout | null,
): Live {
  const { t } = context
  const column = (col: number) => fixedColumn(col, first, last)
  const guards = guardColumns(context, layout)
  const [rows, others, texts] = [HIDDEN.rows, HIDDEN.others, HIDDEN.texts].map(column)
  const none = last < first
  const counts = {
    added: none ? '0' : `SUMIF(${rows},">0")`,
    gone: none ? '0' : `-SUMIF(${rows},"<0")`,
    // Rows of groups stand between, without a guard: they are neither.
    moved: guards.length === 0 ? '0' : guards.map((range) => `COUNTIF(${range},0)`).join('+'),
    changed: none ? '0' : `SUMPRODUCT(--((${others}<>0)+(${texts}<>0)>0))`,
  }
  const parts = Object.entries(counts).map(([key, count]) => {
    const marked = t(`sources.${key}`, { count: '\u0001' }).split('\u0001')
    const said = marked.flatMap((words, i) => (i === 0 ? [words] : [live(`(${count})`, ''), words]))
    return `IF((${count})>0,", "&${concat(said).formula},"")`
  })
  const all = Object.values(counts).map((count) => `ABS(${count})`)
  const told = `${literal(t('sources.outOfDate'))}&MID(${parts.join('&')},2,500)`
  return live(`IF(${all.join('+')}=0,"",${told})`, '')
}

function lineGuards(context: ReportContext): string | null {
  return context.evaluation.programs.length === 0 ? null : (programColumn(context)?.(VCOL.guard) ?? null)
}

/** The cells in which our rows say whether their source still is what it was. */
function guardColumns(context: ReportContext, layout: ScorecardLayout | null): readonly string[] {
  const { evaluation, intake, sheetNames } = context
  const { scorecard, pay } = sheetNames
  const rows = evaluation.pay?.rows.length ?? 0
  const { guard } = payColumns(intake.pay?.deductions.length ?? 0).col
  const found = [
    layout && scorecard !== undefined ? scorecardPlace(scorecard, layout).column(COL.guard) : null,
    lineGuards(context),
    pay !== undefined && rows > 0 ? columnOn(pay, guard, PROW.first, PROW.first + rows - 1) : null,
  ]
  return found.flatMap((column) => column ?? [])
}
