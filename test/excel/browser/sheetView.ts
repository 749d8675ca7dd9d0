import { address, columnName, type RangeRef } from '../../../src/core/units'
import type { TestBook } from '../book/book'
import type { TestSheet } from '../book/sheet'
import type { Line, Style } from '../book/style'
import { cellText } from './cellText'

const MOST_ROWS = 200
const LEAST_ROWS = 40
const LEAST_COLUMNS = 12
const PIXELS_PER_POINT = 4 / 3
/** Excel's own width of a column, in pixels. */
const USUAL_WIDTH = 72
const HEADING_WIDTH = 40
const LINES: Readonly<Record<string, string>> = { Medium: '2px', Thick: '3px' }

/**
 * Draws a sheet of the workbook as a table. Its text only ever becomes text.
 * @param book - the workbook
 * @param sheet - which of its sheets
 * @returns the table, each cell with its row and column in the data set, and a line where rows were left out
 */
export function drawSheet(book: TestBook, sheet: TestSheet): Node {
  const used = sheet.cells.used(false)
  const lastRow = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, (used?.lastRow ?? 0) + 3))
  const lastCol = Math.max(LEAST_COLUMNS, (used?.lastCol ?? 0) + 1)
  const columns = numbers(lastCol).filter((col) => !sheet.cells.columns.get(col)?.hidden)
  const rows = numbers(lastRow).filter((row) => !sheet.cells.rows[row]?.hidden)
  const merges = mergesByCell(sheet)

  const table = document.createElement('table')
  table.classList.toggle('gridlines', sheet.showGridlines)
  const widths = [HEADING_WIDTH, ...columns.map((col) => columnWidth(sheet, col))]
  table.append(
    ...widths.map((width) => {
      const column = document.createElement('col')
      column.style.width = `${width}px`
      return column
    }),
  )
  table.style.width = `${widths.reduce((sum, width) => sum + width, 0)}px`
  const head = table.createTHead().insertRow()
  head.append(heading(''), ...columns.map((col) => heading(columnName(col))))
  const body = table.createTBody()
  for (const row of rows) {
    const line = body.insertRow()
    const height = sheet.cells.rows[row]?.height
    if (height !== undefined) line.style.height = `${height * PIXELS_PER_POINT}px`
    line.append(heading(String(row)))
    for (const col of columns) {
      const merge = merges.get(address(row, col))
      if (merge && (merge.firstRow !== row || merge.firstCol !== col)) continue
      const cell = line.insertCell()
      fillCell(cell, book, sheet, row, col)
      if (!merge) continue
      cell.colSpan = columns.filter((one) => one >= merge.firstCol && one <= merge.lastCol).length
      cell.rowSpan = rows.filter((one) => one >= merge.firstRow && one <= merge.lastRow).length
    }
  }
  const drawn = document.createDocumentFragment()
  drawn.append(table)
  if (used && used.lastRow > MOST_ROWS) {
    const more = document.createElement('p')
    more.id = 'more'
    more.textContent = `Rows ${MOST_ROWS + 1} to ${used.lastRow} are not shown.`
    drawn.append(more)
  }
  return drawn
}

function fillCell(
  cell: HTMLTableCellElement,
  book: TestBook,
  sheet: TestSheet,
  row: number,
  col: number,
): void {
  const { cells } = sheet
  const style = cells.styleOf(row, col)
  const formula = cells.formula(row, col)
  const known = cells.value(row, col)
  const value = formula === null ? known : (book.calculate?.(sheet.name, row, col, formula) ?? known)
  // Nothing is calculated here: a new formula has no value to show.
  const isFormulaShown = formula !== null && value === null
  cell.dataset['row'] = String(row)
  cell.dataset['col'] = String(col)
  cell.textContent = isFormulaShown ? `=${formula}` : cellText(value, style.numberFormat)
  if (formula !== null) cell.title = `=${formula}`
  dress(cell, style)
  if (isFormulaShown) {
    cell.classList.add('formula')
    cell.style.removeProperty('font-size')
    cell.style.removeProperty('white-space')
    return
  }
  if (typeof value === 'number') cell.classList.add('number')
  const isBesideNothing = cells.value(row, col + 1) === null && cells.formula(row, col + 1) === null
  if (typeof value === 'string' && isBesideNothing) cell.classList.add('spills')
}

function dress({ style: css }: HTMLTableCellElement, style: Style): void {
  if (style.fill) css.backgroundColor = style.fill
  if (style.fontColor) css.color = style.fontColor
  if (style.bold) css.fontWeight = 'bold'
  if (style.italic) css.fontStyle = 'italic'
  if (style.underline && style.underline !== 'None') css.textDecoration = 'underline'
  if (style.wrap) css.whiteSpace = 'normal'
  if (style.indent) css.paddingLeft = `${4 + style.indent * 8}px`
  if (style.fontSize) {
    css.fontSize = `${style.fontSize * PIXELS_PER_POINT}px`
    css.lineHeight = '1.3'
  }
  const across = { Left: 'left', Center: 'center', Right: 'right' }[style.horizontal ?? '']
  if (across) css.textAlign = across
  const down = { Top: 'top', Center: 'middle' }[style.vertical ?? '']
  if (down) css.verticalAlign = down
  if (style.bottom) css.borderBottom = lineCss(style.bottom)
  if (style.top) css.borderTop = lineCss(style.top)
  if (style.left) css.borderLeft = lineCss(style.left)
  if (style.right) css.borderRight = lineCss(style.right)
}

function lineCss({ style, weight, color }: Line): string {
  return style === 'None' ? '' : `${LINES[weight] ?? '1px'} solid ${color}`
}

function columnWidth({ cells }: TestSheet, col: number): number {
  const width = cells.columns.get(col)?.width
  return width === undefined ? USUAL_WIDTH : Math.max(12, width * PIXELS_PER_POINT)
}

function mergesByCell({ merges }: TestSheet): Map<string, RangeRef> {
  const byCell = new Map<string, RangeRef>()
  for (const merge of merges) {
    for (let row = merge.firstRow; row <= Math.min(merge.lastRow, MOST_ROWS); row += 1) {
      for (let col = merge.firstCol; col <= merge.lastCol; col += 1) byCell.set(address(row, col), merge)
    }
  }
  return byCell
}

function heading(text: string): HTMLTableCellElement {
  const cell = document.createElement('th')
  cell.textContent = text
  return cell
}

function numbers(last: number): number[] {
  return Array.from({ length: last }, (_, i) => i + 1)
}
