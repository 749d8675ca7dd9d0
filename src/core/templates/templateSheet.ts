import type { CellStyle, SheetBody } from '../report/model'
import { SheetBuilder, wrappedHeight } from '../report/sheetBuilder'
import { FORMAT, STYLE } from '../report/styles'
import { columnName, type Translate } from '../units'

/** Rows of a template above its first row of data. */
const TITLE_ROW = 2
const HEADER_ROW = 5
const FIRST_ROW = HEADER_ROW + 1

/** Rows that are ready to be filled in, samples included. */
const READY_ROWS = 40

type TemplateCell = string | number | null

export interface TemplateColumn {
  /** Key of the header below the template's own texts. */
  readonly key: string
  readonly width: number
  readonly look: 'text' | 'wrap' | 'number' | 'money' | 'center'
  /** What may be typed: one of these words, or a number between bounds. */
  readonly allow?: { readonly words: readonly string[] } | { readonly min: number; readonly max: number }
  /** Formula of each ready row; the row's number is put in the place of #. */
  readonly formula?: string
}

export interface TemplateRow {
  readonly cells: readonly TemplateCell[]
  readonly isGroup?: boolean
}

const LOOKS: Readonly<Record<TemplateColumn['look'], CellStyle>> = {
  text: STYLE.text,
  wrap: { ...STYLE.text, wrap: true },
  number: { ...STYLE.text, horizontal: 'right', numberFormat: 'General' },
  money: { ...STYLE.text, horizontal: 'right', numberFormat: FORMAT.whole },
  center: { ...STYLE.text, horizontal: 'center' },
}
const BOLD: Readonly<Record<TemplateColumn['look'], CellStyle>> = bold(LOOKS)

function bold(looks: typeof LOOKS): typeof LOOKS {
  const entries = Object.entries(looks).map(([look, style]) => [
    look,
    { ...style, font: { ...style.font, bold: true } },
  ])
  return Object.fromEntries(entries) as typeof LOOKS
}

/**
 * @param kind - key of the template's texts
 * @param columns - from column A on
 * @param rows - sample rows
 * @param t - translate
 * @param year - budget year
 * @returns the sheet
 */
export function templateSheet(
  kind: string,
  columns: readonly TemplateColumn[],
  rows: readonly TemplateRow[],
  t: Translate,
  year: number,
): SheetBody {
  const sheet = new SheetBuilder()
  const last = FIRST_ROW + READY_ROWS - 1
  sheet.put(TITLE_ROW - 1, 1, t(`template.${kind}.title`, { year: String(year) }), STYLE.title)
  sheet.height(TITLE_ROW - 1, 30)
  sheet.put(TITLE_ROW, 1, t('template.organisation'), STYLE.subtitle)
  sheet.put(TITLE_ROW + 1, 1, t(`template.${kind}.hint`), STYLE.small)
  columns.forEach((column, i) => {
    const style = column.look === 'number' || column.look === 'money' ? STYLE.headerRight : STYLE.header
    sheet.put(HEADER_ROW, i + 1, t(`template.${kind}.column.${column.key}`), style)
    const range = { firstRow: FIRST_ROW, firstCol: i + 1, lastRow: last, lastCol: i + 1 }
    if (column.allow) sheet.validations.push({ range, ...allowed(column.allow, t) })
  })
  sheet.height(HEADER_ROW, 32)
  for (let at = 0; at < READY_ROWS; at += 1) writeRow(sheet, columns, rows[at] ?? null, FIRST_ROW + at)
  const name = t(`template.${kind}.sheet`)
  return sheet.finish({
    name,
    columns: columns.map(({ width }, i) => ({ col: i + 1, width })),
    freeze: { row: FIRST_ROW, col: 1 },
    filter: null,
    print: {
      landscape: true,
      paper: 'A4',
      area: { firstRow: 1, firstCol: 1, lastRow: last, lastCol: columns.length },
      repeatRows: [HEADER_ROW, HEADER_ROW],
      header: '',
      footer: name,
      pageText: t('report.page'),
    },
    tabColor: null,
  })
}

function writeRow(
  sheet: SheetBuilder,
  columns: readonly TemplateColumn[],
  filled: TemplateRow | null,
  row: number,
): void {
  const looks = filled?.isGroup ? BOLD : LOOKS
  columns.forEach((column, i) => {
    const style = looks[column.look]
    if (column.formula === undefined) return sheet.put(row, i + 1, filled?.cells[i] ?? null, style)
    // A formula only where there is something to compute: empty rows stay empty.
    const formula = column.formula.replaceAll('#', String(row))
    sheet.put(row, i + 1, filled ? { formula, value: filled.cells[i] ?? null } : null, style)
  })
  const wrapped = columns.flatMap(({ look, width }, i) => {
    const text = filled?.cells[i]
    return look === 'wrap' && typeof text === 'string' ? [[text, width] as const] : []
  })
  sheet.height(row, wrappedHeight(wrapped))
}

function allowed(allow: NonNullable<TemplateColumn['allow']>, t: Translate) {
  const title = t('template.check.title')
  if ('words' in allow) {
    const message = t('template.check.words', { words: allow.words.join(', ') })
    return { rule: { type: 'list', items: allow.words }, title, message } as const
  }
  const message = t('template.check.number', { min: allow.min, max: allow.max })
  return { rule: { type: 'decimal', min: allow.min, max: allow.max, blank: true }, title, message } as const
}

/**
 * @param t - translate
 * @param key - key of a line whose parts are parted by ' | '
 * @returns the parts
 */
export function parts(t: Translate, key: string): string[] {
  return t(key).split(' | ')
}

/**
 * @param columns - of a template
 * @param key - one of their keys
 * @returns the column's letter
 */
export function letterOf(columns: readonly Pick<TemplateColumn, 'key'>[], key: string): string {
  return columnName(columns.findIndex((column) => column.key === key) + 1)
}
