import type {
  CellValue,
  GridRow,
  NamedRange,
  RangeRef,
  TableObject,
  WorkbookContent,
} from '../../src/core/units'
import { parseAddress, parseRange, SheetGrid } from '../../src/core/units'

interface GridOptions {
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden'
  /** Blocks such as 'A1:C1'; the value is in the first cell. */
  readonly merges?: readonly string[]
  /** Number format by cell ('C5') or by column ('C'). */
  readonly formats?: Readonly<Record<string, string>>
  /** Formula without '=' by cell. */
  readonly formulas?: Readonly<Record<string, string>>
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
  /** Outline level by row. */
  readonly outline?: Readonly<Record<number, number>>
  readonly tables?: readonly TableObject[]
}

/** A sheet from an array of rows; the first row is row 1, the first entry is column A. */
export function grid(
  name: string,
  rows: readonly (readonly CellValue[])[],
  options: GridOptions = {},
): SheetGrid {
  const built: (GridRow | undefined)[] = [undefined]
  rows.forEach((values, index) => {
    const row: GridRow = { values: [undefined, ...values] }
    const number = index + 1
    if (options.hiddenRows?.includes(number)) row.hidden = true
    const outline = options.outline?.[number]
    if (outline !== undefined) row.outline = outline
    built.push(row)
  })
  for (const [place, format] of Object.entries(options.formats ?? {})) {
    const cell = parseAddress(place)
    const column = parseAddress(`${place}1`)
    built.forEach((row, number) => {
      const col = cell && cell.row === number ? cell.col : cell ? 0 : (column?.col ?? 0)
      if (!row || col === 0) return
      row.formats = row.formats ?? []
      row.formats[col] = format
    })
  }
  for (const [place, formula] of Object.entries(options.formulas ?? {})) {
    const cell = parseAddress(place)
    const row = cell ? built[cell.row] : undefined
    if (!cell || !row) continue
    row.formulas = row.formulas ?? []
    row.formulas[cell.col] = formula
  }
  return new SheetGrid(
    name,
    options.visibility ?? 'visible',
    built,
    (options.merges ?? []).map((text) => parseRange(text) as RangeRef),
    new Set(options.hiddenColumns ?? []),
    options.tables ?? [],
  )
}

/** A workbook from sheets. */
export function workbook(
  sheets: readonly SheetGrid[],
  options: {
    readonly fileName?: string
    readonly names?: readonly NamedRange[]
    readonly date1904?: boolean
  } = {},
): WorkbookContent {
  return {
    sheets,
    own: [],
    names: options.names ?? [],
    date1904: options.date1904 ?? false,
    fileName: options.fileName ?? '',
    sha256: '',
  }
}
