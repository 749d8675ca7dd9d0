import { type CellValue, type GridRow, type RangeRef, SheetGrid } from '../../../core/units'
import type { SheetMap } from './bookMap'

const ERRORS: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
])

/** A block of cells as Excel answered it. */
export interface Piece {
  readonly range: RangeRef
  readonly values: readonly (readonly unknown[])[]
  readonly formats: readonly (readonly unknown[])[]
  /** Null where the block holds no formula. */
  readonly formulas: { readonly range: RangeRef; readonly texts: readonly (readonly unknown[])[] } | null
  /** One for each row of the block. */
  readonly hiddenRows: readonly boolean[]
}

/** Puts the blocks of one sheet together. */
export class GridBuilder {
  private readonly rows: (GridRow | undefined)[] = []
  readonly hiddenColumns = new Set<number>()

  /**
   * @param map - the sheet that is read
   * @param name - of the sheet that it stands for
   */
  constructor(
    private readonly map: SheetMap,
    private readonly name: string,
  ) {}

  add(piece: Piece): void {
    piece.values.forEach((values, at) => {
      const row = piece.range.firstRow + at
      const grid = gridRow(piece, values, at)
      if (piece.hiddenRows[at]) grid.hidden = true
      if (grid.values.length > 0 || grid.hidden) this.rows[row] = grid
    })
  }

  finish(): SheetGrid {
    const { visibility, merges, tables } = this.map
    return new SheetGrid(this.name, visibility, this.rows, merges, this.hiddenColumns, tables)
  }
}

function gridRow(piece: Piece, values: readonly unknown[], at: number): GridRow {
  const cells: (CellValue | undefined)[] = []
  const formats: (string | undefined)[] = []
  const formulas: (string | undefined)[] = []
  values.forEach((value, i) => {
    const col = piece.range.firstCol + i
    const formula = formulaAt(piece, at, col, value)
    const held = cellValue(value)
    // A formula that shows nothing holds an empty text, a blank cell holds nothing.
    if (held !== null) cells[col] = held
    else if (formula !== null) cells[col] = ''
    else return
    const format = piece.formats[at]?.[i]
    if (typeof format === 'string' && format !== 'General' && format !== '') formats[col] = format
    if (formula !== null) formulas[col] = formula
  })
  return {
    values: cells,
    ...(formats.length > 0 ? { formats } : {}),
    ...(formulas.length > 0 ? { formulas } : {}),
  }
}

/** A text that only looks like a formula is answered as its own formula. */
function formulaAt({ range, formulas }: Piece, at: number, col: number, value: unknown): string | null {
  if (!formulas) return null
  const row = range.firstRow + at
  const text = formulas.texts[row - formulas.range.firstRow]?.[col - formulas.range.firstCol]
  return typeof text === 'string' && text.startsWith('=') && text !== value ? text.slice(1) : null
}

function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'string' || value === '') return null
  return ERRORS.has(value) ? { error: value } : value
}
