import type { RangeRef, SheetGrid } from '../../units'
import { isCellError } from '../../units'
import type { CellFormula, FigureKind, Figures } from './figures'

/** Digits beyond these are what floating point left. */
const MOST_DECIMALS = 9
const DASH = /^[-–—.…]+$/

/**
 * The figures of a block of cells as a host read them: true numbers only. Numbers kept as text are for the readers of
 * values, which make figures of their own.
 * @param grid - a sheet
 * @param box - a block of it
 * @returns its figures, with formulas and what makes cells no witnesses
 */
export function sheetFigures(grid: SheetGrid, box: RangeRef): Figures {
  const anchors = anchorsOf(grid)
  const merged = mergedCells(grid)
  const at = (row: number, col: number) => grid.value(box.firstRow + row, box.firstCol + col)
  return {
    rows: box.lastRow - box.firstRow + 1,
    cols: box.lastCol - box.firstCol + 1,
    origin: { row: box.firstRow, col: box.firstCol },
    value: (row, col) => {
      const value = at(row, col)
      return typeof value === 'number' ? value : null
    },
    kind: (row, col): FigureKind => {
      const value = at(row, col)
      if (typeof value === 'number') return 'number'
      if (value === null) return 'blank'
      if (typeof value !== 'string') return 'text'
      const text = value.trim()
      return text === '' ? 'blank' : DASH.test(text) ? 'dash' : 'text'
    },
    decimals: (row, col) => {
      const value = at(row, col)
      if (typeof value !== 'number') return 0
      return decimalsShown(value, grid.format(box.firstRow + row, box.firstCol + col))
    },
    formula: (row, col): CellFormula | null => {
      const text = grid.formula(box.firstRow + row, box.firstCol + col)
      if (text === null) return null
      return { text, ...(anchors.get(text) ?? { row: box.firstRow + row, col: box.firstCol + col }) }
    },
    fault: (row, col) => {
      const value = at(row, col)
      if (value !== null && isCellError(value)) return 'error'
      if (typeof value === 'number' && merged.has(keyOf(box.firstRow + row, box.firstCol + col)))
        return 'merged'
      return value === null && grid.formula(box.firstRow + row, box.firstCol + col) !== null
        ? 'uncalculated'
        : null
    },
  }
}

/**
 * @param value - of a cell
 * @param format - its number format code
 * @returns decimals of the value as kept that the cell shows
 */
function decimalsShown(value: number, format: string): number {
  const code = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^[\]]*\]|_./g, '')
  if (!/[0#?]/.test(code)) return decimalsOf(value)
  const decimals = /\.([0#?]+)/.exec(code)?.[1]?.length ?? 0
  return decimals + (code.includes('%') ? 2 : 0)
}

function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    const scaled = value * 10 ** decimals
    if (Math.abs(scaled - Math.round(scaled)) < 1e-9 * Math.max(1, Math.abs(scaled))) return decimals
  }
  return MOST_DECIMALS
}

/** Where each formula text stands first: followers of a shared formula hold the text of their anchor. */
function anchorsOf(grid: SheetGrid): ReadonlyMap<string, { row: number; col: number }> {
  const anchors = new Map<string, { row: number; col: number }>()
  grid.rows.forEach((line, row) => {
    line?.formulas?.forEach((text, col) => {
      if (text !== undefined && !anchors.has(text)) anchors.set(text, { row, col })
    })
  })
  return anchors
}

function keyOf(row: number, col: number): number {
  return row * 20_000 + col
}

/** Cells within merged blocks of several rows or columns: an amount in one belongs to all of them, or to none. */
function mergedCells(grid: SheetGrid): ReadonlySet<number> {
  const cells = new Set<number>()
  for (const { firstRow, firstCol } of grid.merges) cells.add(keyOf(firstRow, firstCol))
  return cells
}
