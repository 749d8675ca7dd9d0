import { NOTES_COL, ORPHAN_BLOCK } from '../../earlier/blocks'
import { BELOW_TOP } from '../table/top'
import type { ReportContext } from '../context'
import { linkToAddress } from '../formulaText'
import { identityParts } from '../../intake/proof/kpiIdentity'
import { keepInNotes } from '../history/keep'
import type { History } from '../../rules/history/snapshots'
import { keyText } from '../../earlier/keyText'
import type { CellStyle } from '../model'
import { type SheetBuilder, type Shown, wrappedHeight } from '../sheetBuilder'
import { STYLE } from '../styles'
import { at, columnName, type CellRef, type Issue, type Live, type Plain } from '../../units'

/** Hidden column: identities of notes without a KPI. */
export const KEY_COLUMN = 8

const TEXT_WIDTH = 90

export const NOTES_WIDTHS = [
  { col: 1, width: 2 },
  { col: NOTES_COL.what, width: 26 },
  { col: NOTES_COL.where, width: 24 },
  { col: NOTES_COL.text, width: TEXT_WIDTH },
  { col: NOTES_COL.first, width: 14 },
  { col: NOTES_COL.second, width: 14 },
  { col: NOTES_COL.last + 1, width: 2 },
  ...[KEY_COLUMN, KEY_COLUMN + 1].map((col) => ({ col, width: 10, hidden: true })),
] as const

const ORDER = { error: 0, warning: 1, info: 2 } as const

/** A row of the notes. */
interface NoteLine {
  readonly what?: string
  /** A cell, to which its address leads; null: the workbook as a whole. */
  readonly where?: CellRef | null
  /** What stands in place of an address. */
  readonly value?: readonly [Plain, CellStyle]
  /** Words of one line or several, or a sentence that lives. */
  readonly text?: string | Live
  readonly first?: Plain | Shown
  readonly second?: Plain | Shown
  /** Of the two figures. */
  readonly look?: CellStyle
}

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
    this.row += 2
    this.sheet.heading(this.row - 1, NOTES_COL.what, this.t(`report.notes.${key}`, { count }))
    headers.forEach((header, i) => {
      const style = i >= 3 ? STYLE.headerRight : STYLE.header
      this.sheet.put(this.row, NOTES_COL.what + i, this.t(`report.notes.header.${header}`), style)
    })
    this.sheet.fill(this.row, NOTES_COL.what, NOTES_COL.last, STYLE.header)
    this.row += 1
  }

  line(line: NoteLine, isFilled = false): void {
    const { what, where, value, text, look = STYLE.whole } = line
    const put = (col: keyof typeof NOTES_COL, content: Plain | Shown, style: CellStyle) =>
      this.sheet.put(this.row, NOTES_COL[col], content, style)
    if (what !== undefined) put('what', what, STYLE.text)
    if (where) put('where', linkToAddress(where), STYLE.name)
    if (where === null) put('where', this.t('report.notes.workbook'), STYLE.textQuiet)
    if (value) put('where', ...value)
    if (text !== undefined) put('text', text, STYLE.text)
    if (typeof text === 'string') this.sheet.height(this.row, wrappedHeight([[text, TEXT_WIDTH]]))
    for (const id of ['first', 'second'] as const) if (line[id] !== undefined) put(id, line[id], look)
    if (isFilled) this.sheet.fill(this.row, NOTES_COL.what, NOTES_COL.last, STYLE.text)
    this.row += 1
  }

  /** A heading with its rows, or that there are none. */
  section(
    key: string,
    headers: readonly string[],
    lines: readonly NoteLine[],
    { count = lines.length, isFilled = false }: { readonly count?: number; readonly isFilled?: boolean } = {},
  ): void {
    this.heading(key, count, headers)
    for (const line of lines) this.line(line, isFilled)
    if (lines.length > 0) return
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
  const { fileName, sha256, version, generatedAt, sources = [] } = context.provenance
  writer.heading('provenance', 0, ['item', 'value'])
  if (history) keepInNotes(sheet, history, writer.row, KEY_COLUMN)
  const put = (key: string, content: Plain, look: CellStyle = STYLE.plain) =>
    writer.line({ what: t(`report.notes.item.${key}`), value: [content, look] })
  put('file', fileName || '–')
  put('sha256', sha256 || '–')
  put('version', `Kinerja ${version}`)
  put('generatedAt', generatedAt, STYLE.stamp)
  for (const one of sources)
    put('source', `${one.fileName} → ${one.sheets.join(', ')} · SHA-256 ${one.sha256 || '–'}`)
  if (history) put('history', t('history.keptHere', { sheet: t('report.sheet.history') }))
}

/** What was found on each sheet, and which column became which field. */
export function writeTables(writer: NotesWriter): void {
  const { context, t } = writer
  const lines = context.intake.tables.map((table): NoteLine => {
    const columns = table.columns.map((column) => {
      const header = column.header.replace(/\s+/g, ' ').trim()
      return `${t(`field.${column.field}`)} = ${column.columns.map(columnName).join('+')} “${header}” (${Math.round(column.confidence * 100)} %)`
    })
    return {
      what: t(table.restates ? 'report.notes.kind.restated' : `report.notes.kind.${table.kind}`),
      where: { sheet: table.sheet, row: table.range.firstRow, col: table.range.firstCol },
      text: columns.join('; '),
      first: table.rowsRead,
      second: table.rowsAside,
    }
  })
  writer.section('tables', ['kind', 'cell', 'columns', 'rowsRead', 'rowsSetAside'], lines)
}

/**
 * Everything that was found wrong or worth knowing, the gravest first.
 * @param writer - where to write
 * @param issues - what was found
 * @returns row of the first
 */
export function writeIssues(writer: NotesWriter, issues: readonly Issue[]): number {
  const { t } = writer
  const lines = [...issues]
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity])
    .map(({ severity, cell, code, values }): NoteLine => {
      return { what: t(`report.notes.severity.${severity}`), where: cell, text: t(`issue.${code}`, values) }
    })
  writer.section('issues', ['severity', 'cell', 'message'], lines, { isFilled: true })
  return writer.row - Math.max(1, lines.length)
}

/** Rows of the tables that are neither KPI nor budget line, and why. */
export function writeSetAside(writer: NotesWriter): void {
  const { context, t } = writer
  const lines = context.intake.tables
    .flatMap(({ restates, setAside }) => (restates ? [] : setAside))
    .filter(({ reason }) => reason !== 'blank')
    .map(({ reason, cell, text }): NoteLine => ({ what: t(`setAside.${reason}`), where: cell, text }))
  writer.section('setAside', ['reason', 'cell', 'text'], lines)
}

/** Names of lines of the budget that one cell holds: each leads home from its own sheet. */
const MOST_NAMES = 8

/** KPIs without a programme and programmes without a KPI. */
export function writeNotJoined(writer: NotesWriter): void {
  const { context, t } = writer
  const { kpis, programs, notJoined } = context.evaluation
  const lineOf = (key: string, names: readonly (typeof kpis)[number]['row']['indicator'][]): NoteLine => ({
    what: t(`report.notes.${key}`),
    where: at(names, 0).cell,
    text: names.map(({ text }) => text).join('; '),
  })
  const names = notJoined.programs.map((i) => at(programs, i).row.name)
  const packs = Array.from({ length: Math.ceil(names.length / MOST_NAMES) }, (_, i) =>
    names.slice(i * MOST_NAMES, (i + 1) * MOST_NAMES),
  )
  const lines = [
    ...notJoined.kpis.map((i) => lineOf('kpiNotJoined', [at(kpis, i).row.indicator])),
    ...packs.map((pack) => lineOf('programNotJoined', pack)),
  ]
  writer.section('notJoined', ['kind', 'cell', 'text'], lines, {
    count: notJoined.kpis.length + notJoined.programs.length,
  })
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
    writer.sheet.put(writer.row, KEY_COLUMN, keyText(key), STYLE.helper)
    writer.line({ what: identityParts(key).name, where: null, text: note })
  }
  writer.sheet.name(ORPHAN_BLOCK, first, KEY_COLUMN, writer.row - 1, KEY_COLUMN)
}
