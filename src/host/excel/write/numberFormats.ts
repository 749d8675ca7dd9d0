import type { SheetBody } from '../../../core/report/model'
import type { RangeRef } from '../../../core/units'
import { rangeOf } from '../addresses'
import type { Pen } from '../batch'

/** Columns whose format changes more often than this get one format a cell. */
const MAX_RUNS = 4

/** Rows of one matrix of formats. */
const MATRIX_ROWS = 5000

interface Run {
  readonly firstRow: number
  lastRow: number
  readonly format: string
}

/**
 * Gives figures their number formats, by runs of one format, or by cell where they vary from row to row.
 * @param pen - collects the requests
 * @param sheet - written sheet
 * @param model - its cells
 */
export async function writeNumberFormats(pen: Pen, sheet: Excel.Worksheet, model: SheetBody): Promise<void> {
  for (const { firstCol, lastCol, runs } of alikeColumns(runsByColumn(model))) {
    const block = (run: Pick<RangeRef, 'firstRow' | 'lastRow'>): RangeRef => ({ ...run, firstCol, lastCol })
    if (runs.length <= MAX_RUNS) {
      for (const { firstRow, lastRow, format } of runs) {
        await pen.room(format.length, 2)
        // One value stands for all cells of a range.
        rangeOf(sheet, block({ firstRow, lastRow })).numberFormat = format as unknown as string[][]
      }
      continue
    }
    const end = runs.at(-1)?.lastRow ?? 0
    for (let firstRow = runs[0]?.firstRow ?? 1; firstRow <= end; firstRow += MATRIX_ROWS) {
      const lastRow = Math.min(end, firstRow + MATRIX_ROWS - 1)
      const matrix = matrixOf(runs, firstRow, lastRow, lastCol - firstCol + 1)
      await pen.room(JSON.stringify(matrix).length, 2)
      rangeOf(sheet, block({ firstRow, lastRow })).numberFormat = matrix
    }
  }
}

function runsByColumn({ rows }: SheetBody): Map<number, Run[]> {
  const columns = new Map<number, Run[]>()
  for (const { row, cells } of rows) {
    for (const { col, style } of cells) {
      const format = style.numberFormat
      if (format === undefined || format === 'General') continue
      const runs = columns.get(col) ?? []
      columns.set(col, runs)
      const last = runs.at(-1)
      if (last && last.format === format && last.lastRow === row - 1) last.lastRow = row
      else runs.push({ firstRow: row, lastRow: row, format })
    }
  }
  return columns
}

/** Neighbouring columns that change at the same rows, as one. */
function alikeColumns(
  columns: ReadonlyMap<number, readonly Run[]>,
): { firstCol: number; lastCol: number; runs: readonly Run[] }[] {
  const alike: { firstCol: number; lastCol: number; runs: readonly Run[]; text: string }[] = []
  for (const [col, runs] of [...columns].sort(([a], [b]) => a - b)) {
    const text = JSON.stringify(runs)
    const last = alike.at(-1)
    if (last && last.lastCol === col - 1 && last.text === text) last.lastCol = col
    else alike.push({ firstCol: col, lastCol: col, runs, text })
  }
  return alike
}

function matrixOf(runs: readonly Run[], firstRow: number, lastRow: number, width: number): string[][] {
  const formats = new Array<string>(lastRow - firstRow + 1).fill('General')
  for (const run of runs) {
    const from = Math.max(run.firstRow, firstRow)
    const to = Math.min(run.lastRow, lastRow)
    if (from <= to) formats.fill(run.format, from - firstRow, to - firstRow + 1)
  }
  return formats.map((format) => new Array<string>(width).fill(format))
}
