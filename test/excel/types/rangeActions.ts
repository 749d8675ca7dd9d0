import { MAX_ROWS, type RangeRef } from '../../../src/core/units'
import type { Args } from '../wire/args'
import { invalidArgument, refuse } from '../wire/errors'
import { areaOf, height, intersect, parseAreas, subtract, width } from './addresses'
import { copyBlock } from './copyBlock'
import { asOneOf, asString, guardContents, guardSelection, guardSheet } from './guards'
import { type Cells, isRef } from './spec'

export function merge(cells: Cells, args: Args): void {
  guardSheet(cells)
  const { book, sheet } = cells
  if (book.isChartSelected) guardSelection(book)
  const isAcross = args.optional(0) === true
  for (const area of cells.areas) {
    const blocks = isAcross ? rowsOf(area) : [area]
    for (const block of blocks) {
      if (height(block) * width(block) === 1) continue
      if (sheet.tables.some(({ range }) => intersect(range, block))) {
        refuse('InvalidOperation', "Cells in a table can't be merged.")
      }
      sheet.merges = [...sheet.merges.filter((one) => !intersect(one, block)), { ...block }]
      keepFirst(cells, block)
    }
  }
}

function rowsOf(area: RangeRef): RangeRef[] {
  return Array.from({ length: height(area) }, (_, i) => {
    const row = area.firstRow + i
    return { ...area, firstRow: row, lastRow: row }
  })
}

/** What stands first stays; the rest is lost. */
function keepFirst({ sheet }: Cells, block: RangeRef): void {
  const { cells } = sheet
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    for (let col = block.firstCol; col <= block.lastCol; col += 1) {
      if (row !== block.firstRow || col !== block.firstCol) cells.put(row, col, null)
    }
  }
}

export function unmerge(cells: Cells): void {
  guardSheet(cells)
  cells.sheet.merges = cells.sheet.merges.filter((one) => !cells.areas.some((area) => intersect(one, area)))
}

const CLEARABLE = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const

export function clear(cells: Cells, args: Args): void {
  const what = asOneOf(args.optional(0) ?? 'All', CLEARABLE)
  if (what === 'Contents') guardContents(cells)
  else guardSheet(cells)
  for (const area of cells.areas) {
    if (what === 'All' || what === 'Contents') cells.sheet.cells.clearContents(area)
    if (what === 'All' || what === 'Formats') {
      cells.sheet.cells.clearStyles(area)
      unmerge(cells)
      clearConditional(cells, area)
    }
  }
  if (what === 'All') clearValidation(cells)
}

/** Rules that apply to other cells too go on applying there. */
export function clearConditional({ sheet }: Cells, area: RangeRef): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = format.areas.flatMap((one) => subtract(one, area))
    return areas.length === 0 ? [] : [Object.assign(format, { areas })]
  })
}

export function clearValidation({ sheet, areas: cleared }: Cells): void {
  sheet.validations = sheet.validations.flatMap((validation) => {
    const areas = cleared.reduce((left, area) => left.flatMap((one) => subtract(one, area)), validation.areas)
    return areas.length === 0 ? [] : [{ ...validation, areas }]
  })
}

export function select(cells: Cells): void {
  const { book, sheet } = cells
  if (sheet.visibility !== 'Visible')
    refuse('InvalidOperation', 'Cells of a hidden sheet cannot be selected.')
  book.active = sheet
  book.isChartSelected = false
  book.selection = areaOf(cells)
}

const COPIED = ['All', 'Formulas', 'Values', 'Formats'] as const

export function copyFrom(cells: Cells, args: Args): void {
  guardSheet(cells)
  const given = args.optional(0)
  const source: Cells = isRef(given)
    ? (given.self as Cells)
    : { ...cells, areas: parseAreas(cells, asString(given)) }
  if (args.optional(2) === true || args.optional(3) === true)
    invalidArgument('skipping blanks and transposing')
  copyBlock(source, cells, asOneOf(args.optional(1) ?? 'All', COPIED))
}

/** Hides or shows whole rows or columns. */
export function hide(cells: Cells, axis: 'row' | 'col', isHidden: boolean): void {
  const store = cells.sheet.cells
  for (const { firstRow, lastRow, firstCol, lastCol } of cells.areas) {
    if (axis === 'row') {
      if (!isHidden && lastRow === MAX_ROWS)
        store.rows.forEach((row, at) => at >= firstRow && row && delete row.hidden)
      else for (let at = firstRow; at <= lastRow; at += 1) setHidden(store.row(at), isHidden)
    } else if (!isHidden) {
      for (const [at, column] of store.columns) if (at >= firstCol && at <= lastCol) delete column.hidden
    } else for (let at = firstCol; at <= lastCol; at += 1) setHidden(store.column(at), isHidden)
  }
}

function setHidden(target: { hidden?: boolean }, isHidden: boolean): void {
  if (isHidden) target.hidden = true
  else delete target.hidden
}
