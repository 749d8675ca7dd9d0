import type { ModelCell, ModelRow, SheetModel } from '../../../core/report/model'
import type { RangeRef } from '../../../core/units'
import { address, columnName, rangeAddress } from '../../../core/units'
import { escapeMarkup, escapeText } from '../xml/escape'
import type { StyleBook } from './styleBook'
import { sheetTail } from './sheetTail'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** The most that Excel keeps in a cell. */
const MAX_TEXT = 32_767
/** White space that readers drop or change where nobody asks them to keep it. */
const SPACE_TO_KEEP = /^\s|\s$|[\t\n\r]/
/** Characters that are handed on at once: a text of ten times as many, put together from cells, is slow to encode. */
const PIECE = 8192

/**
 * Writes a sheet part, piece by piece, in the order that the format demands.
 * @param model - the sheet; checked beforehand
 * @param styles - where its looks are looked up and added
 * @param drawings - elements of an earlier version of this sheet that lead to its drawings and notes
 * @returns the pieces of its text; most have PIECE characters and a row
 */
export function* sheetPieces(model: SheetModel, styles: StyleBook, drawings: string): Generator<string> {
  let piece = sheetHead(model, styles)
  for (let i = 0; i < model.rows.length; i += 1) {
    const row = model.rows[i] as ModelRow
    piece += rowXml(row, styles, isCollapsed(row, model.rows[i + 1]))
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield `${piece}</sheetData>${sheetTail(model, styles)}${drawings}</worksheet>`
}

function sheetHead(model: SheetModel, styles: StyleBook): string {
  const levels = model.rows.reduce((most, { outline = 0 }) => Math.max(most, outline), 0)
  const across = model.columns.reduce((most, { outline = 0 }) => Math.max(most, outline), 0)
  return [
    DECLARATION,
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetPr>`,
    model.tabColor === null ? '' : `<tabColor rgb="FF${model.tabColor.replace('#', '').toUpperCase()}"/>`,
    levels > 0 ? '<outlinePr summaryBelow="0"/>' : '',
    '<pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${rangeAddress(extent(model.rows))}"/>`,
    sheetView(model),
    `<sheetFormatPr defaultRowHeight="15"${levels > 0 ? ` outlineLevelRow="${levels}"` : ''}${across > 0 ? ` outlineLevelCol="${across}"` : ''}/>`,
    columns(model, styles),
    '<sheetData>',
  ].join('')
}

function extent(rows: readonly ModelRow[]): RangeRef {
  const filled = rows.filter(({ cells }) => cells.length > 0)
  const firstCol = filled.reduce((least, { cells }) => Math.min(least, cells[0]?.col ?? least), Infinity)
  return {
    firstRow: filled[0]?.row ?? 1,
    lastRow: filled.at(-1)?.row ?? 1,
    firstCol: Number.isFinite(firstCol) ? firstCol : 1,
    lastCol: filled.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.col ?? most), 1),
  }
}

/** Never selected: a second selected tab beside the officer's makes a group, and an edit then hits both. */
function sheetView({ freeze, zoom }: SheetModel): string {
  const start = `<sheetViews><sheetView showGridLines="0" zoomScale="${zoom}" zoomScaleNormal="${zoom}" workbookViewId="0">`
  const rows = (freeze?.row ?? 1) - 1
  const cols = (freeze?.col ?? 1) - 1
  if (rows <= 0 && cols <= 0)
    return `${start}<selection activeCell="A1" sqref="A1"/></sheetView></sheetViews>`
  const pane = rows > 0 && cols > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight'
  const split = (cols > 0 ? ` xSplit="${cols}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '')
  const corner = address(rows + 1, cols + 1)
  const selections = [
    cols > 0 && pane === 'bottomRight' ? '<selection pane="topRight"/>' : '',
    rows > 0 && pane === 'bottomRight' ? '<selection pane="bottomLeft"/>' : '',
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`,
  ].join('')
  return `${start}<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>${selections}</sheetView></sheetViews>`
}

/** Files count a column's padding in; people, and the model, count characters. */
function columns({ columns: list, typed = [] }: SheetModel, styles: StyleBook): string {
  if (list.length === 0) return ''
  const looks = new Map(
    typed.flatMap(({ range: { firstCol, lastCol }, look }) =>
      Array.from({ length: lastCol - firstCol + 1 }, (_, i) => [firstCol + i, look] as const),
    ),
  )
  const cols = [...list]
    .sort((a, b) => a.col - b.col)
    .map(({ col, width, hidden, outline }, i, all) => {
      const look = looks.get(col)
      const stored = Math.trunc(((width * 7 + 5) / 7) * 256) / 256
      const style = look ? ` style="${styles.cellFormat(look)}"` : ''
      const level = outline ? ` outlineLevel="${outline}"` : ''
      // The sign that opens a group stands over the column after it.
      const sign = !hidden && all[i - 1]?.hidden && all[i - 1]?.outline ? ' collapsed="1"' : ''
      return `<col min="${col}" max="${col}" width="${stored}"${style}${hidden ? ' hidden="1"' : ''} customWidth="1"${level}${sign}/>`
    })
  return `<cols>${cols.join('')}</cols>`
}

/** Whether the rows of its group, which stand below it, are folded. */
function isCollapsed({ outline = 0 }: ModelRow, next: ModelRow | undefined): boolean {
  return next?.folded === true && (next.outline ?? 0) > outline
}

function rowXml(
  { row, height, outline, folded, cells }: ModelRow,
  styles: StyleBook,
  collapsed: boolean,
): string {
  const size =
    (height === undefined ? '' : ` ht="${height}" customHeight="1"`) +
    (folded ? ' hidden="1"' : '') +
    (outline ? ` outlineLevel="${outline}"` : '') +
    (collapsed ? ' collapsed="1"' : '')
  if (cells.length === 0) return `<row r="${row}"${size}/>`
  let text = `<row r="${row}"${size}>`
  for (const cell of cells) text += cellXml(cell, row, styles.cellFormat(cell.style))
  return `${text}</row>`
}

function cellXml({ col, value, formula }: ModelCell, row: number, style: number): string {
  const start = `<c r="${columnName(col)}${row}" s="${style}"`
  if (formula === undefined) {
    if (value === null) return `${start}/>`
    if (typeof value === 'number') return `${start}><v>${value}</v></c>`
    if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`
    const space = SPACE_TO_KEEP.test(value) ? ' xml:space="preserve"' : ''
    return `${start} t="inlineStr"><is><t${space}>${escapeText(cut(value))}</t></is></c>`
  }
  const computed = `<f>${escapeMarkup(formula)}</f>`
  if (typeof value === 'number') return `${start}>${computed}<v>${value}</v></c>`
  if (typeof value === 'boolean') return `${start} t="b">${computed}<v>${value ? 1 : 0}</v></c>`
  return `${start} t="str">${computed}<v>${escapeText(cut(value ?? ''))}</v></c>`
}

/** Never through the middle of a character that takes two places. */
function cut(text: string): string {
  if (text.length <= MAX_TEXT) return text
  const last = text.charCodeAt(MAX_TEXT - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? MAX_TEXT - 1 : MAX_TEXT)
}
