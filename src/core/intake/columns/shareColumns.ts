import { issue, type Issue } from '../../units'
import type { TableRegion } from '../regions/findRegions'
import { type SheetView } from '../regions/sheetView'
import { shownText } from '../values/cellText'
import type { Field } from '../types'
import { columnOfShares } from '../values/columnScale'
import { readFigure, type FigureColumn } from '../values/figureColumn'
import { isShareOfHundred } from '../values/scale'
import type { TextCell } from '../values/reading'

/** A column whose figures are shares of one, to be read as per cent, with the finding that says so. */
export interface ShareColumn {
  readonly field: 'target' | 'actual'
  readonly column: FigureColumn
  readonly issue: Issue
}

/**
 * @param view - the sheet
 * @param region - the table
 * @param columns - which columns are which field
 * @param figures - the columns of figures as they would be read each by itself
 * @returns the column of targets or of results that holds shares beside per cent on every row; null where none does
 * @issue shares-read-as-percent - at the first row
 */
export function shareColumn(
  view: SheetView,
  region: TableRegion,
  columns: ReadonlyMap<Field, readonly number[]>,
  figures: ReadonlyMap<Field, readonly FigureColumn[]>,
): ShareColumn | null {
  const [target, secondTarget] = figures.get('target') ?? []
  const [actual, secondActual] = figures.get('actual') ?? []
  const [name] = columns.get('indicator') ?? []
  if (!target || !actual || secondTarget || secondActual || name === undefined) return null
  const [unitCol] = columns.get('unit') ?? []
  const textOf = (row: number, col: number): TextCell => ({
    text: shownText(view.grid.value(row, col)),
    cell: { sheet: view.grid.name, row, col },
  })
  const rows: { row: number; percent: boolean }[] = []
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
    const kpi = {
      target: readFigure(target, row),
      actual: readFigure(actual, row),
      indicator: textOf(row, name),
      unit: unitCol === undefined ? null : textOf(row, unitCol),
    }
    if (kpi.target.kind !== 'number' || kpi.actual.kind !== 'number') continue
    rows.push({ row, percent: isShareOfHundred(kpi) })
  }
  const field = columnOfShares(target, actual, rows)
  const [first] = rows
  if (field === null || !first) return null
  const found = field === 'target' ? target : actual
  const cell = { sheet: view.grid.name, row: first.row, col: found.col }
  return {
    field,
    column: { ...found, shares: true },
    issue: issue('shares-read-as-percent', 'info', cell, { header: found.header, count: rows.length }),
  }
}
