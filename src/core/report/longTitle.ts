import type { CellStyle, ModelCell, ModelRow, SheetBody } from './model'
import { derived, look } from './styles'
import { linesOf } from './textLines'

/** A column's character is seven pixels, and a digit so many for each point of its letters. */
const PIXELS = { character: 7, digit: 0.676 } as const
/** A title is live: some room is left for it to grow. */
const ROOM = 0.95
/** Points of a line for each of its letters, and around all lines. */
const LINE = { each: 1.28, around: 7 } as const

type Parts = Pick<SheetBody, 'rows' | 'merges'>

/**
 * A title that is longer than the page is wide goes on in another line instead of being cut.
 * @param parts - rows of a sheet, and what is merged on it
 * @param parts.rows - in their order
 * @param parts.merges - what is merged already
 * @param sheet - widths, and what is printed
 * @param style - of the title
 * @returns the same, with such a title over the width of the page
 */
export function wrapTitle(
  { rows, merges }: Parts,
  { columns, print: { area } }: Pick<SheetBody, 'columns' | 'print'>,
  style: CellStyle,
): Parts {
  const size = style.font?.size ?? 0
  if (!area) return { rows, merges }
  const added: SheetBody['merges'][number][] = []
  const made = rows.map((row): ModelRow => {
    const title = row.cells.find((cell) => cell.style === style)
    if (!title || typeof title.value !== 'string') return row
    const across = columns.filter(({ col, hidden }) => col >= title.col && col <= area.lastCol && !hidden)
    const room = title.formula === undefined ? 1 : ROOM
    const width = across.reduce((sum, one) => sum + one.width, 0) * room
    const lines = linesOf(title.value, (width * PIXELS.character) / (size * PIXELS.digit))
    // Where others stand beside it, nothing can be merged.
    const isAlone = row.cells.every(({ col }) => col <= title.col || col > area.lastCol)
    if (lines < 2 || !isAlone) return row
    added.push({ firstRow: row.row, firstCol: title.col, lastRow: row.row, lastCol: area.lastCol })
    const cells = row.cells.map((cell): ModelCell =>
      cell === title ? { ...cell, style: wrapped(style) } : cell,
    )
    return { ...row, cells, height: Math.max(row.height ?? 0, lines * LINE.each * size + LINE.around) }
  })
  return added.length === 0 ? { rows, merges } : { rows: made, merges: [...merges, ...added] }
}

const wrapped = derived((style) => look(style, { wrap: true }))
