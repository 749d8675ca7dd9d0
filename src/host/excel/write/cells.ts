import type { ModelCell, ModelRow, SheetBody } from '../../../core/report/model'
import { rangeOf } from '../addresses'
import type { Pen } from '../batch'
import { textBytes } from '../read/piece'

/** The most that Excel keeps in a cell. */
const MAX_TEXT = 32_767

/** Rows without cells are skipped where there are more of them than this. */
const MAX_GAP = 20

/** Rows that are written as one matrix, before a request's size bounds them further. */
const MATRIX_BYTES = 500_000

type Written = string | number | boolean

/**
 * Writes values and formulas, in blocks.
 * @param pen - collects the requests
 * @param sheet - empty sheet
 * @param model - what to write; rows and cells in rising order
 */
export async function writeCells(pen: Pen, sheet: Excel.Worksheet, model: SheetBody): Promise<void> {
  let block: ModelRow[] = []
  let bytes = 0
  const most = Math.min(MATRIX_BYTES, pen.most / 2)
  const flush = async (): Promise<void> => {
    const matrix = matrixOf(block)
    if (matrix) {
      await pen.room(bytes, 3)
      rangeOf(sheet, matrix.range).formulas = matrix.cells
    }
    block = []
    bytes = 0
  }
  for (const row of model.rows) {
    if (row.cells.length === 0) continue
    const before = block.at(-1)
    const size = row.cells.reduce(
      (sum, cell) => sum + bytesOf(written(cell)),
      3 * (row.cells.at(-1)?.col ?? 0),
    )
    const isFar = before !== undefined && row.row - before.row > MAX_GAP
    if (isFar || (bytes > 0 && bytes + size > most)) await flush()
    block.push(row)
    bytes += size
  }
  await flush()
}

function matrixOf(rows: readonly ModelRow[]) {
  const [first] = rows
  const last = rows.at(-1)
  if (!first || !last) return null
  const firstCol = Math.min(...rows.map(({ cells }) => cells[0]?.col ?? Infinity))
  const lastCol = Math.max(...rows.map(({ cells }) => cells.at(-1)?.col ?? 0))
  const range = { firstRow: first.row, lastRow: last.row, firstCol, lastCol }
  const cells: Written[][] = Array.from({ length: last.row - first.row + 1 }, () =>
    new Array<Written>(lastCol - firstCol + 1).fill(''),
  )
  for (const row of rows) {
    for (const cell of row.cells)
      (cells[row.row - first.row] as Written[])[cell.col - firstCol] = written(cell)
  }
  return { range, cells }
}

/**
 * What is assigned to a cell. Excel reads "=1+1", "@SUM", "1/2", "5%" or "TRUE" as something else than text; behind an
 * apostrophe every text stays one, and the apostrophe is not part of it.
 */
function written({ value, formula }: ModelCell): Written {
  if (formula !== undefined) return `=${plainFormula(formula)}`
  if (value === null || value === '') return ''
  return typeof value === 'string' ? `'${cut(value)}` : value
}

/**
 * @param formula - as files hold it
 * @returns as Excel wants it: the mark of functions newer than 2007 belongs to files only
 */
export function plainFormula(formula: string): string {
  if (!formula.includes('_xlfn.')) return formula
  // Texts within quotes are kept as they are; a doubled quote begins the next one.
  return formula.replace(/"[^"]*"|'[^']*'|_xlfn\.(?:_xlws\.)?/g, (part) =>
    part.startsWith('_xlfn.') ? '' : part,
  )
}

function bytesOf(value: Written): number {
  return typeof value === 'string' ? textBytes(value) : String(value).length + 1
}

/** Never through the middle of a character that takes two places. */
function cut(text: string): string {
  if (text.length <= MAX_TEXT) return text
  const last = text.charCodeAt(MAX_TEXT - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? MAX_TEXT - 1 : MAX_TEXT)
}
