import type { SheetBody } from '../../../core/report/model'
import { columnName, type RangeRef } from '../../../core/units'
import { rangeOf } from '../addresses'
import type { Pen } from '../batch'
import { type Areas, gatherAreas, joinAddresses } from './areas'
import { Looks } from './looks'

/**
 * Gives a sheet its look, property by property on all areas that share it.
 * @param pen - collects the requests
 * @param sheet - written sheet
 * @param model - how it is to look
 */
export async function writeLooks(pen: Pen, sheet: Excel.Worksheet, model: SheetBody): Promise<void> {
  const looks = new Looks()
  for (const { range, look } of model.typed ?? []) {
    const { format } = rangeOf(sheet, range)
    await pen.room(0, 10)
    for (const { set } of looks.of(look).aspects) set(format, false)
  }
  for (const { aspect, ranges } of gatherAreas(model.rows, looks)) {
    for (const { part, hasInner } of byInnerEdges(aspect.inner, ranges)) {
      for (const text of joinAddresses(part)) {
        await pen.room(text.length, 10)
        aspect.set(sheet.getRanges(text).format, hasInner)
      }
    }
  }
}

/** An area of a single row has no lines between rows. */
function byInnerEdges(
  inner: Areas['aspect']['inner'],
  ranges: readonly RangeRef[],
): { part: readonly RangeRef[]; hasInner: boolean }[] {
  if (!inner) return [{ part: ranges, hasInner: false }]
  const isWide = ({ firstRow, lastRow, firstCol, lastCol }: RangeRef): boolean =>
    inner === 'rows' ? lastRow > firstRow : lastCol > firstCol
  return [
    { part: ranges.filter((range) => !isWide(range)), hasInner: false },
    { part: ranges.filter(isWide), hasInner: true },
  ]
}

/**
 * Points of a column that is as many digits wide. A digit of the usual body font takes 7 pixels, a column 5 more for its
 * padding, and Excel's client counts points, of which 72 are 96 pixels.
 * Source: ECMA-376 part 1, 18.3.1.13 (width); github.com/OfficeDev/office-js/issues/187 (the client's unit)
 * @param characters - width as people and the model count it
 * @returns points
 */
function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75
}

/**
 * Sets widths, heights and what is hidden.
 * @param pen - collects the requests
 * @param sheet - written sheet
 * @param model - its columns and rows
 */
export async function writeSizes(pen: Pen, sheet: Excel.Worksheet, model: SheetBody): Promise<void> {
  const widths = new Map<number, RangeRef[]>()
  for (const { col, width } of model.columns) put(widths, width, { ...WHOLE, firstCol: col, lastCol: col })
  const columns = ({ firstCol, lastCol }: RangeRef) => `${columnName(firstCol)}:${columnName(lastCol)}`
  for (const [width, ranges] of widths) {
    for (const text of joinAddresses(ranges, columns)) {
      await pen.room(text.length, 3)
      sheet.getRanges(text).format.columnWidth = columnPoints(width)
    }
  }
  for (const { col, hidden } of model.columns) {
    if (!hidden) continue
    await pen.room(0, 2)
    sheet.getRange(`${columnName(col)}:${columnName(col)}`).columnHidden = true
  }
  const heights = new Map<number, RangeRef[]>()
  for (const { row, height } of model.rows) {
    if (height !== undefined) put(heights, height, { ...WHOLE, firstRow: row, lastRow: row })
  }
  const rows = ({ firstRow, lastRow }: RangeRef) => `${firstRow}:${lastRow}`
  for (const [height, ranges] of heights) {
    for (const text of joinAddresses(ranges, rows)) {
      await pen.room(text.length, 3)
      sheet.getRanges(text).format.rowHeight = height
    }
  }
}

const WHOLE: RangeRef = { firstRow: 0, firstCol: 0, lastRow: 0, lastCol: 0 }

/** Rows or columns that follow each other become one block. */
function put(groups: Map<number, RangeRef[]>, key: number, range: RangeRef): void {
  const list = groups.get(key) ?? []
  groups.set(key, list)
  const last = list.at(-1)
  const follows =
    last !== undefined &&
    last.lastRow + Number(range.firstRow > 0) === range.firstRow &&
    last.lastCol + Number(range.firstCol > 0) === range.firstCol
  if (last && follows) list[list.length - 1] = { ...last, lastRow: range.lastRow, lastCol: range.lastCol }
  else list.push(range)
}
