import { MAX_COLUMNS } from '../units'
import type { ModelCell, ModelRow, SheetBody } from './model'
import { linesOf } from './textLines'

/** Points of letters where a look does not say. */
const BODY = 11
/** A column's character is seven pixels; an indent is nine, and a digit so many for each point of its letters. */
const PIXELS = { character: 7, indent: 9, digit: 0.676 } as const
/** Bold letters are so much wider. */
const BOLD = 1.03
/** Of a line, for each point of its letters, and around all lines. */
const LINE = { each: 1.22, around: 1 } as const
/** Excel makes no row higher. */
const MOST = 409

const keyOf = (row: number, col: number): number => row * MAX_COLUMNS + col

/**
 * Makes rows higher in which a text that wraps, or a merged one, takes more lines than they have. A row without a height is
 * made so by Excel itself.
 * @param rows - of a sheet, in their order
 * @param sheet - widths, and what is merged
 * @returns the same rows, each as high as what stands in it
 */
export function highEnough(
  rows: readonly ModelRow[],
  { columns, merges }: Pick<SheetBody, 'columns' | 'merges'>,
): readonly ModelRow[] {
  const widths = new Map(columns.map(({ col, width, hidden }) => [col, hidden ? 0 : width]))
  const merged = new Map(merges.map((range) => [keyOf(range.firstRow, range.firstCol), range]))
  const pointsOf = (row: number, { col, value, style }: ModelCell): number => {
    if (!style.wrap || typeof value !== 'string' || value === '') return 0
    const { lastCol, lastRow } = merged.get(keyOf(row, col)) ?? { lastCol: col, lastRow: row }
    if (lastRow > row) return 0
    let width = 0
    for (let at = col; at <= lastCol; at += 1) width += widths.get(at) ?? 0
    if (width === 0) return 0
    const size = style.font?.size ?? BODY
    const indent = style.horizontal === 'center' ? 0 : (style.indent ?? 0)
    const pixels = width * PIXELS.character - PIXELS.indent * indent
    const digits = pixels / (size * PIXELS.digit * (style.font?.bold ? BOLD : 1))
    const lines = value.includes('\n')
      ? value.split('\n').reduce((sum, part) => sum + linesOf(part, digits), 0)
      : linesOf(value, digits)
    return lines < 2 ? 0 : lines * LINE.each * size + LINE.around
  }
  return rows.map((row) => {
    if (row.height === undefined) return row
    let points = 0
    for (const cell of row.cells) points = Math.max(points, pointsOf(row.row, cell))
    return points <= row.height ? row : { ...row, height: Math.min(MOST, Math.ceil(points)) }
  })
}
