import type { SheetModel } from '../../../../core/report/model'
import type { RangeRef } from '../../../../core/units'
import type { XmlNode } from '../../xml/tree'
import { childOf } from './nodes'

/** EMU a pixel and a point. */
const PIXEL = 9_525
const POINT = 12_700
/** Excel rounds places to whole pixels, and takes the end of one cell for the beginning of the next. */
const TOLERANCE = 4 * PIXEL
const DEFAULT_WIDTH = 64 * PIXEL
const DEFAULT_HEIGHT = 15 * POINT

interface Corner {
  readonly col: number
  readonly colOff: number
  readonly row: number
  readonly rowOff: number
}

/**
 * @param place - cells that a drawing covers, whole
 * @returns the elements that say so
 */
export function anchorCorners({ firstRow, firstCol, lastRow, lastCol }: RangeRef): string {
  return cornerXml('from', firstCol - 1, firstRow - 1) + cornerXml('to', lastCol, lastRow)
}

function cornerXml(name: 'from' | 'to', col: number, row: number): string {
  return `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
}

/**
 * @param anchor - of a drawing
 * @param place - cells that we gave it
 * @param sheet - how wide and high cells are
 * @returns whether it stands there still: nobody moved it or made it larger or smaller
 */
export function standsAt(
  anchor: XmlNode,
  place: RangeRef,
  sheet: Pick<SheetModel, 'columns' | 'rows'>,
): boolean {
  const from = readCorner(childOf(anchor, 'from'))
  const to = readCorner(childOf(anchor, 'to'))
  if (!from || !to) return false
  const left = (col: number): number => edge(col, DEFAULT_WIDTH, sheet.columns.map(widthOf))
  const top = (row: number): number => edge(row, DEFAULT_HEIGHT, sheet.rows.map(heightOf))
  const pairs = [
    [left(from.col) + from.colOff, left(place.firstCol - 1)],
    [left(to.col) + to.colOff, left(place.lastCol)],
    [top(from.row) + from.rowOff, top(place.firstRow - 1)],
    [top(to.row) + to.rowOff, top(place.lastRow)],
  ] as const
  return pairs.every(([is, was]) => Math.abs(is - was) <= TOLERANCE)
}

function readCorner(node: XmlNode | undefined): Corner | null {
  if (!node) return null
  const number = (name: string): number => Number(childOf(node, name)?.text.trim() || NaN)
  const corner = {
    col: number('col'),
    colOff: number('colOff'),
    row: number('row'),
    rowOff: number('rowOff'),
  }
  return Object.values(corner).every(Number.isFinite) ? corner : null
}

/** Where a cell begins, counted from 0. */
function edge(index: number, size: number, known: readonly (readonly [at: number, size: number])[]): number {
  return known.reduce((sum, [at, own]) => (at <= index ? sum + own - size : sum), index * size)
}

function widthOf({ col, width, hidden }: SheetModel['columns'][number]): readonly [number, number] {
  return [col, hidden ? 0 : Math.trunc(width * 7 + 5) * PIXEL]
}

function heightOf({ row, height }: SheetModel['rows'][number]): readonly [number, number] {
  return [row, height === undefined ? DEFAULT_HEIGHT : height * POINT]
}
