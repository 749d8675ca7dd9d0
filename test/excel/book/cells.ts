import { MAX_COLUMNS, MAX_ROWS, type CellValue, type RangeRef } from '../../../src/core/units'
import { emptyRow, type Row } from './row'
import { changeStyle, NO_STYLE, type Style } from './style'

/** A column of a sheet. */
export interface Column {
  hidden?: boolean
  /** Points. */
  width?: number
  style?: Style
}

/** Cells of one sheet: what they hold and how they look. */
export class CellStore {
  /** Indexed by row number, sparse. */
  readonly rows: (Row | undefined)[] = []
  readonly columns = new Map<number, Column>()
  /** Look of cells for which neither row nor column nor cell says anything. */
  style: Style = NO_STYLE

  row(at: number): Row {
    return (this.rows[at] ??= emptyRow())
  }

  column(at: number): Column {
    const known = this.columns.get(at)
    if (known) return known
    const column: Column = {}
    this.columns.set(at, column)
    return column
  }

  value(row: number, col: number): CellValue {
    return this.rows[row]?.values[col] ?? null
  }

  /** Without '='; null where the cell holds a constant or nothing. */
  formula(row: number, col: number): string | null {
    return this.rows[row]?.formulas[col] ?? null
  }

  styleOf(row: number, col: number): Style {
    const found = this.rows[row]
    return found?.styles[col] ?? found?.style ?? this.columns.get(col)?.style ?? this.style
  }

  put(row: number, col: number, value: CellValue, formula?: string): void {
    const target = this.row(row)
    if (value === null) delete target.values[col]
    else target.values[col] = value
    if (formula !== undefined) target.formulas[col] = formula
    else if (target.formulas.length > 0) delete target.formulas[col]
  }

  setStyle(row: number, col: number, style: Style): void {
    if (this.styleOf(row, col) !== style) this.row(row).styles[col] = style
  }

  /**
   * Changes the look of a block. Whole rows and columns, and the whole sheet, are changed as such.
   * @param range - the block
   * @param change - of one look
   */
  restyle(range: RangeRef, change: (style: Style) => Style): void {
    const isTall = range.firstRow === 1 && range.lastRow === MAX_ROWS
    const isWide = range.firstCol === 1 && range.lastCol === MAX_COLUMNS
    if (isTall && isWide) this.restyleAll(change)
    else if (isTall) this.restyleColumns(range, change)
    else if (isWide) this.restyleRows(range, change)
    else {
      for (let row = range.firstRow; row <= range.lastRow; row += 1) {
        for (let col = range.firstCol; col <= range.lastCol; col += 1) {
          this.setStyle(row, col, change(this.styleOf(row, col)))
        }
      }
    }
  }

  private restyleAll(change: (style: Style) => Style): void {
    for (const row of this.rows) if (row) changeRow(row, change)
    for (const column of this.columns.values()) if (column.style) column.style = change(column.style)
    this.style = change(this.style)
  }

  private restyleColumns({ firstCol, lastCol }: RangeRef, change: (style: Style) => Style): void {
    this.rows.forEach((row) => {
      if (!row) return
      for (let col = firstCol; col <= lastCol; col += 1) {
        const own = row.styles[col] ?? row.style
        if (own) row.styles[col] = change(own)
      }
    })
    for (let col = firstCol; col <= lastCol; col += 1) {
      const column = this.column(col)
      column.style = change(column.style ?? this.style)
    }
  }

  private restyleRows({ firstRow, lastRow }: RangeRef, change: (style: Style) => Style): void {
    for (let at = firstRow; at <= lastRow; at += 1) {
      const row = this.row(at)
      for (const [col, { style }] of this.columns) if (style) row.styles[col] ??= style
      row.styles.forEach((style, col) => style && (row.styles[col] = change(style)))
      row.style = change(row.style ?? this.style)
    }
  }

  /** Goes over the rows of a block that hold anything. */
  eachRow(range: RangeRef, visit: (row: Row, at: number) => void): void {
    const last = Math.min(range.lastRow, this.rows.length - 1)
    for (let at = range.firstRow; at <= last; at += 1) {
      const row = this.rows[at]
      if (row) visit(row, at)
    }
  }

  clearContents(range: RangeRef): void {
    this.eachRow(range, (row) => {
      const last = Math.min(range.lastCol, Math.max(row.values.length, row.formulas.length) - 1)
      for (let col = range.firstCol; col <= last; col += 1) {
        delete row.values[col]
        delete row.formulas[col]
      }
    })
  }

  clearStyles(range: RangeRef): void {
    this.restyle(range, () => NO_STYLE)
  }

  /**
   * @param valuesOnly - whether a cell that only has a look counts as empty
   * @returns the smallest block with everything in it, or null
   */
  used(valuesOnly: boolean): RangeRef | null {
    let [firstRow, lastRow, firstCol, lastCol] = [Infinity, 0, Infinity, 0]
    this.rows.forEach((row, at) => {
      if (!row) return
      const arrays = valuesOnly ? [row.values, row.formulas] : [row.values, row.formulas, row.styles]
      for (const cells of arrays as unknown[][]) {
        cells.forEach((cell, col) => {
          if (cell === undefined || cell === NO_STYLE) return
          firstRow = Math.min(firstRow, at)
          lastRow = at
          firstCol = Math.min(firstCol, col)
          lastCol = Math.max(lastCol, col)
        })
      }
    })
    return lastRow === 0 ? null : { firstRow, firstCol, lastRow, lastCol }
  }
}

function changeRow(row: Row, change: (style: Style) => Style): void {
  row.styles.forEach((style, col) => style && (row.styles[col] = change(style)))
  if (row.style) row.style = change(row.style)
}

/** @returns the look with one property changed */
export function withAspect(style: Style, aspect: keyof Style, value: unknown): Style {
  return changeStyle(style, { [aspect]: value }, `${aspect} ${JSON.stringify(value)}`)
}
