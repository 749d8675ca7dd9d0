import { KEY_MARK } from '../../earlier/keyText'
import { NOTES_COL } from '../../earlier/blocks'
import { addTo, type RangeRef, columnName, quoteSheet, concat, literal, type Live, live } from '../../units'
import type { ReportContext } from '../context'
import { columnOn } from '../formulaText'
import type { ModelRow, SheetModel } from '../model'
import { NotesWriter } from '../notes/sections'
import { payColumns, PROW } from '../pay/columns'
import { COL } from '../scorecard/columns'
import type { ScorecardLayout } from '../scorecard/layout'
import { fixedColumn, SheetBuilder, sameRow } from '../sheetBuilder'
import { STYLE } from '../styles'
import { VCOL, VROW } from '../vfm/columns'
import type { Counted, Watched } from '../../rules/sources/watched'

/** Hidden columns: how far rows, other cells and texts differ from what was read; then the copies, side by side. */
const HIDDEN = { rows: 10, others: 11, texts: 12, copies: 13 } as const
/** Longest formula that is written, with room for what stands around. */
const LONGEST = 7500

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
  let copies: number = HIDDEN.copies
  for (const one of watched) {
    const { table } = one
    writer.what(t(`report.notes.kind.${table.kind}`))
    writer.where({ sheet: table.sheet, row: table.range.firstRow, col: table.range.firstCol })
    const texts = writeCopies(sheet, one, first, copies)
    copies = texts.next
    helper(sheet, writer.row, HIDDEN.rows, differs(one.names, table.sheet))
    helper(sheet, writer.row, HIDDEN.others, differs(one.others, table.sheet))
    helper(sheet, writer.row, HIDDEN.texts, texts.formula)
    const at = (col: number) => sameRow(writer.row, col)
    const state = (key: string) => t(`sources.table.${key}`)
    const lines = table.kind === 'budget' ? lineGuards(context) : null
    // Lines of the budget compare themselves.
    const moved = lines === null ? '' : `,COUNTIF(${lines},0)>0`
    const changed = `OR(${at(HIDDEN.others)}<>0,${at(HIDDEN.texts)}<>0${moved})`
    sheet.put(
      writer.row,
      NOTES_COL.text,
      live(
        `IF(${at(HIDDEN.rows)}<>0,${literal(state('rows'))},IF(${changed},${literal(state('texts'))},${literal(state('same'))}))`,
        state('same'),
      ),
      STYLE.text,
    )
    sheet.put(writer.row, NOTES_COL.first, table.rowsRead, STYLE.whole)
    sheet.put(
      writer.row,
      NOTES_COL.second,
      live(`${table.rowsRead}+${at(HIDDEN.rows)}`, table.rowsRead),
      STYLE.whole,
    )
    writer.row += 1
  }
  const last = writer.row - 1
  const said = sentence(first, last, context, layout)
  writer.what(t('sources.sheets'))
  sheet.put(writer.row, NOTES_COL.text, said, STYLE.text)
  const place = `${quoteSheet(notes.name)}!$${columnName(NOTES_COL.text)}$${writer.row}`
  const added = sheet.finish(notes)
  return {
    sentence: place,
    notes: {
      ...notes,
      rows: merged(notes.rows, added.rows),
      columns: [
        ...notes.columns,
        ...Array.from({ length: copies - HIDDEN.rows }, (_, i) => ({
          col: HIDDEN.rows + i,
          width: 10,
          hidden: true,
        })),
      ],
    },
  }
}

function merged(above: readonly ModelRow[], below: readonly ModelRow[]): readonly ModelRow[] {
  return [...above, ...below].sort((a, b) => a.row - b.row)
}

function helper(sheet: SheetBuilder, row: number, col: number, formula: string | null): void {
  if (formula === null) sheet.put(row, col, 0, STYLE.helper)
  else sheet.put(row, col, live(formula, 0), STYLE.helper)
}

function rangeOn(sheet: string, { firstRow, lastRow, firstCol, lastCol }: RangeRef): string {
  return `${quoteSheet(sheet)}!$${columnName(firstCol)}$${firstRow}:$${columnName(lastCol)}$${lastRow}`
}

/** Cells filled now, less those filled then; a deleted block counts as a difference. */
function differs({ ranges, filled }: Counted, sheet: string): string | null {
  const list: string[] = []
  let length = 0
  for (const range of ranges) {
    const next = filledFormula(rangeOn(sheet, range), range)
    length += next.length + 1
    if (length > LONGEST) break
    list.push(next)
  }
  // Counts of what does not fit are of no use either.
  if (list.length === 0 || list.length < ranges.length) return null
  return `IFERROR(${list.join('+')}-${filled},-1)`
}

/** How many cells hold something. COUNTA counts a text without letters in some programs and not in others. */
function filledFormula(ref: string, { firstCol, lastCol }: RangeRef): string {
  const cells = firstCol === lastCol ? `ROWS(${ref})` : `ROWS(${ref})*COLUMNS(${ref})`
  return `${cells}-COUNTBLANK(${ref})`
}

/** Lays copies side by side into hidden columns, and compares: how many rows are not what they were. */
function writeCopies(
  sheet: SheetBuilder,
  { table, texts }: Watched,
  top: number,
  from: number,
): { readonly formula: string | null; readonly next: number } {
  let next = from
  const terms: string[] = []
  let compared = 0
  let length = 0
  for (const { ranges, lines, width } of joined(texts)) {
    const names = ranges.map((range) => rangeOn(table.sheet, range))
    const now = `${names.join(`&"${KEY_MARK}"&`)}${ranges.length === 1 ? '&""' : ''}`
    const packed = packedLines(lines)
    const last = packed ? top : top + lines.length - 1
    const copy = `$${columnName(next)}$${top}:$${columnName(next + width - 1)}$${last}`
    const term = packed
      ? samePacked(now, names[0] ?? '', `$${columnName(next)}$${top}`, packed.size)
      : `SUMPRODUCT(--EXACT(${now},${copy}&""))`
    length += term.length + 1
    if (length > LONGEST) break
    const stand = packed ? [[packed.text]] : lines
    stand.forEach((line, i) =>
      line.forEach((value, k) => {
        if (value !== null && value !== '') sheet.put(top + i, next + k, value, STYLE.helper)
      }),
    )
    terms.push(term)
    compared += lines.length * width
    next += width
  }
  return {
    formula: terms.length === 0 ? null : `IFERROR(${compared}-(${terms.join('+')}),${compared})`,
    next,
  }
}

/** What one comparison takes: columns of the same rows, each row of them one text, or a block as it stands. */
interface Compared {
  readonly ranges: readonly RangeRef[]
  readonly lines: readonly (readonly (string | number | boolean | null)[])[]
  readonly width: number
}

/** Letters that a cell holds, with room to spare. */
const MOST_LETTERS = 30_000
/** A larger number may be written in another way in a text. */
const LARGEST = 1e9

/** Columns of the same rows are compared as one text a row; where a program writes a value in its own way, as they stand. */
function joined(blocks: Watched['texts']): readonly Compared[] {
  const groups = new Map<string, { range: RangeRef; cells: Watched['texts'][number]['cells'] }[]>()
  const found: Compared[] = []
  for (const block of blocks) {
    const { range, cells } = block
    if (range.firstCol === range.lastCol && cells.every((line) => line.every(isWrittenAlike)))
      addTo(groups, `${range.firstRow}:${range.lastRow}`, block)
    else found.push({ ranges: [range], lines: cells, width: range.lastCol - range.firstCol + 1 })
  }
  for (const group of groups.values()) {
    const rows = group[0]?.cells ?? []
    const lines = rows.map((_, i) => [group.map(({ cells }) => cells[i]?.[0] ?? '').join(KEY_MARK)])
    if (lines.every(([text = '']) => text.length <= MOST_LETTERS))
      found.push({ ranges: group.map(({ range }) => range), lines, width: 1 })
    else found.push(...group.map(({ range, cells }) => ({ ranges: [range], lines: cells, width: 1 })))
  }
  return found
}

/** Ends a text of its own line, so that one that was cut there is another. */
const END = '¦ '

/** Lines of one text each, one after another in a single cell, each as long as the longest; null where that is too much. */
function packedLines(lines: Compared['lines']): { readonly text: string; readonly size: number } | null {
  const texts = lines.map((line) => `${line.map((value) => value ?? '').join('')}${END}`)
  const size = Math.max(0, ...texts.map(({ length }) => length))
  const isSingle = lines.length > 1 && lines.every((line) => line.length === 1 && line.every(isWrittenAlike))
  if (!isSingle || size * lines.length > MOST_LETTERS) return null
  return { text: texts.map((text) => text.padEnd(size)).join(''), size }
}

/** How many of the lines are what the packed ones were; rows are counted from the first, wherever it was moved. */
function samePacked(now: string, range: string, copy: string, size: number): string {
  const nth = `(ROW(${range})-MIN(ROW(${range})))`
  const padded = `LEFT(${now}&"${END}"&REPT(" ",${size}),${size})`
  return `SUMPRODUCT(--EXACT(${padded},MID(${copy},${nth}*${size}+1,${size})))`
}

/** Decimals and truth are written by the settings of a computer. */
function isWrittenAlike(value: string | number | boolean | null): boolean {
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) <= LARGEST
  return typeof value !== 'boolean'
}

/** All that is out of date, as one sentence; '' where nothing is. */
function sentence(first: number, last: number, context: ReportContext, layout: ScorecardLayout | null): Live {
  const { t } = context
  const column = (col: number) => fixedColumn(col, first, last)
  const guards = guardColumns(context, layout)
  const none = last < first
  const added = none ? '0' : `SUMIF(${column(HIDDEN.rows)},">0")`
  const gone = none ? '0' : `-SUMIF(${column(HIDDEN.rows)},"<0")`
  const changed = none ? '0' : `SUMPRODUCT(--((${column(HIDDEN.others)}<>0)+(${column(HIDDEN.texts)}<>0)>0))`
  // Rows of groups stand between, without a guard: they are neither.
  const moved = guards.length === 0 ? '0' : guards.map((range) => `COUNTIF(${range},0)`).join('+')
  const part = (key: string, count: string): string => {
    const marked = t(`sources.${key}`, { count: '\u0001' }).split('\u0001')
    const said = concat(marked.flatMap((words, i) => (i === 0 ? [words] : [live(`(${count})`, ''), words])))
    return `IF((${count})>0,", "&${said.formula},"")`
  }
  const parts = [part('added', added), part('gone', gone), part('moved', moved), part('changed', changed)]
  const all = parts.join('&')
  const counted = [added, gone, moved, changed].map((count) => `ABS(${count})`).join('+')
  return live(`IF(${counted}=0,"",${literal(t('sources.outOfDate'))}&MID(${all},2,500))`, '')
}

function lineGuards({
  evaluation,
  sheetNames,
}: Pick<ReportContext, 'evaluation' | 'sheetNames'>): string | null {
  const { vfm } = sheetNames
  const { length } = evaluation.programs
  return vfm === undefined || length === 0
    ? null
    : columnOn(vfm, VCOL.guard, VROW.first, VROW.first + length - 1)
}

/** The cells in which our rows say whether their source still is what it was. */
function guardColumns(
  { evaluation, intake, sheetNames }: ReportContext,
  layout: ScorecardLayout | null,
): readonly string[] {
  const { scorecard, pay } = sheetNames
  const found: string[] = []
  if (layout && scorecard !== undefined)
    found.push(columnOn(scorecard, COL.guard, layout.firstKpi, layout.lastKpi))
  const lines = lineGuards({ evaluation, sheetNames })
  if (lines !== null) found.push(lines)
  const rows = evaluation.pay?.rows.length ?? 0
  if (pay !== undefined && rows > 0) {
    const { guard } = payColumns(intake.pay?.deductions.length ?? 0).col
    found.push(columnOn(pay, guard, PROW.first, PROW.first + rows - 1))
  }
  return found
}
