import { NOTES_COL, ORPHAN_BLOCK } from '../../earlier/blocks'
import { BELOW_TOP } from '../backSheetTop'
import type { ReportContext } from '../context'
import { linkToAddress } from '../formulaText'
import { identityParts } from '../../intake/proof/kpiIdentity'
import { keepInNotes } from '../history/keep'
import type { History } from '../../rules/history/snapshots'
import { keyText } from '../../earlier/keyText'
import { type SheetBuilder, wrappedHeight } from '../sheetBuilder'
import { STYLE } from '../styles'
import { at, columnName, type CellRef, type Issue } from '../../units'

export const NOTES_WIDTHS = [
  { col: 1, width: 2 },
  { col: NOTES_COL.what, width: 26 },
  { col: NOTES_COL.where, width: 24 },
  { col: NOTES_COL.text, width: 90 },
  { col: NOTES_COL.first, width: 14 },
  { col: NOTES_COL.second, width: 14 },
] as const

/** Hidden column: identities of notes without a KPI. */
export const KEY_COLUMN = 8

const ORDER = { error: 0, warning: 1, info: 2 } as const

/** Writes from row to row. */
export class NotesWriter {
  row = BELOW_TOP

  constructor(
    readonly sheet: SheetBuilder,
    readonly context: ReportContext,
  ) {}

  get t(): ReportContext['t'] {
    return this.context.t
  }

  heading(key: string, count: number, headers: readonly string[]): void {
    this.row += 1
    this.sheet.put(this.row, NOTES_COL.what, this.t(`report.notes.${key}`, { count }), STYLE.section)
    this.sheet.height(this.row, 24)
    this.row += 1
    headers.forEach((header, i) => {
      const style = i >= 3 ? STYLE.headerRight : STYLE.header
      this.sheet.put(this.row, NOTES_COL.what + i, this.t(`report.notes.header.${header}`), style)
    })
    this.sheet.fill(this.row, NOTES_COL.what, NOTES_COL.last, STYLE.header)
    this.row += 1
  }

  /** The address of a cell, leading there; the address itself is text of ours. */
  where(cell: CellRef | null): void {
    if (!cell) {
      this.sheet.put(this.row, NOTES_COL.where, this.t('report.notes.workbook'), STYLE.textQuiet)
      return
    }
    this.sheet.put(this.row, NOTES_COL.where, linkToAddress(cell), STYLE.name)
  }

  text(text: string): void {
    this.sheet.put(this.row, NOTES_COL.text, text, STYLE.text)
    this.sheet.height(this.row, wrappedHeight([[text, 90]]))
  }

  what(text: string): void {
    this.sheet.put(this.row, NOTES_COL.what, text, STYLE.text)
  }

  none(): void {
    this.sheet.put(this.row, NOTES_COL.what, this.t('report.notes.nothing'), STYLE.textQuiet)
    this.row += 1
  }
}

/**
 * Which file, by what, when, and what the next run compares with where no sheet shows it yet.
 * @param writer - where to write
 * @param history - today's; null where another sheet keeps it, or nobody wants it kept
 */
export function writeProvenance(writer: NotesWriter, history: History | null): void {
  const { sheet, context, t } = writer
  const { provenance } = context
  writer.heading('provenance', 0, ['item', 'value'])
  const lines: readonly (readonly [string, string | number])[] = [
    ['file', provenance.fileName || '–'],
    ['sha256', provenance.sha256 || '–'],
    ['version', `Kinerja ${provenance.version}`],
    ['generatedAt', provenance.generatedAt],
    ...(provenance.sources ?? []).map(
      ({ fileName, sha256, sheets }) =>
        ['source', `${fileName} → ${sheets.join(', ')} · SHA-256 ${sha256 || '–'}`] as const,
    ),
    ...(history ? [['history', t('history.keptHere', { sheet: t('report.sheet.history') })] as const] : []),
  ]
  if (history) keepInNotes(sheet, history, writer.row, KEY_COLUMN)
  for (const [key, content] of lines) {
    writer.what(t(`report.notes.item.${key}`))
    sheet.put(writer.row, NOTES_COL.where, content, key === 'generatedAt' ? STYLE.stamp : STYLE.plain)
    writer.row += 1
  }
}

/** What was found on each sheet, and which column became which field. */
export function writeTables(writer: NotesWriter): void {
  const { context, t } = writer
  const { tables } = context.intake
  writer.heading('tables', tables.length, ['kind', 'cell', 'columns', 'rowsRead', 'rowsSetAside'])
  for (const table of tables) {
    const { range } = table
    writer.what(t(table.restates ? 'report.notes.kind.restated' : `report.notes.kind.${table.kind}`))
    writer.where({ sheet: table.sheet, row: range.firstRow, col: range.firstCol })
    const columns = table.columns.map((column) => {
      const header = column.header.replace(/\s+/g, ' ').trim()
      return `${t(`field.${column.field}`)} = ${column.columns.map(columnName).join('+')} “${header}” (${Math.round(column.confidence * 100)} %)`
    })
    writer.text(columns.join('; '))
    writer.sheet.put(writer.row, NOTES_COL.first, table.rowsRead, STYLE.whole)
    writer.sheet.put(writer.row, NOTES_COL.second, table.rowsAside, STYLE.whole)
    writer.row += 1
  }
  if (tables.length === 0) writer.none()
}

/**
 * Everything that was found wrong or worth knowing, the gravest first.
 * @param writer - where to write
 * @param issues - what was found
 * @returns row of the first
 */
export function writeIssues(writer: NotesWriter, issues: readonly Issue[]): number {
  const { t } = writer
  const sorted = [...issues].sort((a, b) => ORDER[a.severity] - ORDER[b.severity])
  writer.heading('issues', sorted.length, ['severity', 'cell', 'message'])
  const first = writer.row
  for (const found of sorted) {
    writer.what(t(`report.notes.severity.${found.severity}`))
    writer.where(found.cell)
    writer.text(t(`issue.${found.code}`, found.values))
    writer.sheet.fill(writer.row, NOTES_COL.what, NOTES_COL.last, STYLE.text)
    writer.row += 1
  }
  if (sorted.length === 0) writer.none()
  return first
}

/** Rows of the tables that are neither KPI nor budget line, and why. */
export function writeSetAside(writer: NotesWriter): void {
  const { context, t } = writer
  const rows = context.intake.tables
    .filter((table) => !table.restates)
    .flatMap((table) => table.setAside)
    .filter((row) => row.reason !== 'blank')
  writer.heading('setAside', rows.length, ['reason', 'cell', 'text'])
  for (const row of rows) {
    writer.what(t(`setAside.${row.reason}`))
    writer.where(row.cell)
    writer.text(row.text)
    writer.row += 1
  }
  if (rows.length === 0) writer.none()
}

/** Names of lines of the budget that one cell holds: each leads home from its own sheet. */
const MOST_NAMES = 8

/** KPIs without a programme and programmes without a KPI. */
export function writeNotJoined(writer: NotesWriter): void {
  const { context, t } = writer
  const { kpis, programs, notJoined } = context.evaluation
  const rows = [
    ...notJoined.kpis.map((i) => ({ key: 'kpiNotJoined', names: [at(kpis, i).row.indicator] })),
    ...Array.from({ length: Math.ceil(notJoined.programs.length / MOST_NAMES) }, (_, i) => ({
      key: 'programNotJoined',
      names: notJoined.programs
        .slice(i * MOST_NAMES, (i + 1) * MOST_NAMES)
        .map((program) => at(programs, program).row.name),
    })),
  ]
  writer.heading('notJoined', notJoined.kpis.length + notJoined.programs.length, ['kind', 'cell', 'text'])
  for (const { key, names } of rows) {
    writer.what(t(`report.notes.${key}`))
    writer.where(at(names, 0).cell)
    writer.text(names.map(({ text }) => text).join('; '))
    writer.row += 1
  }
  if (rows.length === 0) writer.none()
}

/** What people wrote beside KPIs that this workbook no longer has. */
export function writeOrphanNotes(
  writer: NotesWriter,
  orphans: readonly (readonly [key: string, note: string])[],
): void {
  if (orphans.length === 0) return
  writer.heading('orphans', orphans.length, ['name', 'cell', 'note'])
  const first = writer.row
  for (const [key, note] of orphans) {
    writer.what(identityParts(key).name)
    writer.where(null)
    writer.text(note)
    writer.sheet.put(writer.row, KEY_COLUMN, keyText(key), STYLE.helper)
    writer.row += 1
  }
  writer.sheet.name(ORPHAN_BLOCK, first, KEY_COLUMN, writer.row - 1, KEY_COLUMN)
}
