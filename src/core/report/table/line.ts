import type { Plain } from '../../units'
import type { CellStyle } from '../model'
import type { SheetBuilder } from '../sheetBuilder'
import { STYLE } from '../styles'
import { type Content, type Numbered, rowRefs, type RowRefs } from './columns'

/** One row of a sheet. */
export interface Line<Id extends string> {
  readonly content: (id: Id, at: RowRefs<Id>, nth: number) => Content
  readonly look?: (id: Id) => CellStyle
  /** How cells look that hold nothing, from the first column up to the last that people see, or to another. */
  readonly fill?: CellStyle
  readonly fillTo?: number
  /** Points. */
  readonly height?: number
}

/**
 * Writes one row. A cell that is asked for by another is made before it, so that columns may stand in any order.
 * @param sheet - being built
 * @param places - numbers of the columns
 * @param row - where
 * @param line - what stands there
 * @returns references to its cells, with what they hold
 */
export function writeLine<Id extends string>(
  sheet: SheetBuilder,
  places: Numbered<Id>,
  row: number,
  line: Line<Id>,
): RowRefs<Id> {
  // Of its full length from the start: a list that grows is copied again and again.
  const made = new Array<Content>(places.last + 1)
  const contentOf = (id: Id, nth: number): Content => {
    const col = places.col[id] + nth
    return (made[col] ??= line.content(id, at, nth))
  }
  const at = rowRefs(places, row, (id, nth) => valueOf(contentOf(id, nth)))
  for (const id of places.ids) {
    for (let nth = 0; nth < places.times(id); nth += 1) {
      const content = contentOf(id, nth)
      if (content !== undefined)
        sheet.put(row, places.col[id] + nth, content, line.look?.(id) ?? STYLE.helper)
    }
  }
  if (line.fill) sheet.fill(row, places.first, line.fillTo ?? places.lastShown, line.fill)
  if (line.height !== undefined) sheet.height(row, line.height)
  return at
}

/**
 * @param content - of a cell
 * @returns what the cell holds
 */
export function valueOf(content: Content): Plain {
  return typeof content === 'object' && content !== null ? content.value : (content ?? null)
}

/** A row of its own: cells by id, each a content or made from the others of the row. */
export type Cells<Id extends string> = Partial<
  Readonly<Record<Id, Content | ((at: RowRefs<Id>, nth: number) => Content)>>
>

/**
 * @param cells - by id
 * @returns the contents of a line
 */
export function contentOf<Id extends string>(cells: Cells<Id>): Line<Id>['content'] {
  return (id, at, nth) => {
    const cell = cells[id]
    return typeof cell === 'function' ? cell(at, nth) : cell
  }
}
