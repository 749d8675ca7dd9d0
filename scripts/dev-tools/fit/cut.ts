import type { ModelCell, ModelRow, SheetModel } from '../../../src/core/report/model'
import { address, parseAddress, type RangeRef } from '../../../src/core/units'
import { shownText } from '../../../src/web/preview/shownText'
import { linesPoints, textPixels, wrapped } from './font'
import { longestTexts, type Shown } from './longest'

/** Excel's own measures, in pixels. */
const DIGIT = 7
const COLUMN_PADDING = 5
const CELL_PADDING = 5
const INDENT = 9
/** Columns and rows that say nothing of themselves. */
const STANDARD = { width: 9, height: 15 } as const
/** A line may lose this much of its white, in points. */
const WHITE = 0.6
/** Of headers, which are words of ours; a long word or code of the officer's may be broken, and words with a stroke. */
const WHITE_LETTERS = 'FFFFFF'
/** No text of ours runs further. */
const MOST_COLUMNS = 40

/** A text that is not seen as a whole. */
export interface Cut {
  readonly sheet: string
  readonly cell: string
  readonly text: string
  /** 'wide': beside its cell; 'figure': Excel shows ####; 'high': below its row; 'word': broken within a word. */
  readonly kind: 'wide' | 'figure' | 'high' | 'word'
  /** Pixels, or for 'high' points: what it takes, and what there is. */
  readonly takes: number
  readonly has: number
}

/** One sheet, by the places of its cells. */
interface Places {
  readonly model: SheetModel
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, ModelCell>>
  readonly pixels: (col: number) => number
  readonly points: (row: number) => number | null
}

function placesOf(model: SheetModel): Places {
  const columns = new Map(model.columns.map((column) => [column.col, column]))
  const heights = new Map(model.rows.map(({ row, height }) => [row, height]))
  return {
    model,
    cells: new Map(model.rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.col, cell]))])),
    pixels: (col) => {
      const { width = STANDARD.width, hidden = false } = columns.get(col) ?? {}
      return hidden ? 0 : Math.round(width * DIGIT + COLUMN_PADDING)
    },
    points: (row) => heights.get(row) ?? null,
  }
}

const isEmpty = (cell: ModelCell | undefined): boolean =>
  cell === undefined || (cell.formula === undefined && (cell.value === null || cell.value === ''))

/** Columns that a text which does not wrap runs on over, in one direction. */
function runsOver({ model, cells, pixels }: Places, row: number, from: number, by: 1 | -1): number {
  const { area } = model.print
  // What stands beside the page runs on over the screen.
  const last = area && from <= area.lastCol ? area.lastCol : Infinity
  let sum = 0
  for (let col = from + by; col >= 1 && col <= Math.min(last, from + MOST_COLUMNS); col += by) {
    const covered = model.merges.some((range) => isIn(range, row, col))
    if (covered || !isEmpty(cells.get(row)?.get(col))) break
    sum += pixels(col)
  }
  return sum
}

const isIn = ({ firstRow, lastRow, firstCol, lastCol }: RangeRef, row: number, col: number): boolean =>
  row >= firstRow && row <= lastRow && col >= firstCol && col <= lastCol

function sum(first: number, last: number, of: (at: number) => number): number {
  let all = 0
  for (let at = first; at <= last; at += 1) all += of(at)
  return all
}

function judged(
  places: Places,
  { row }: ModelRow,
  cell: ModelCell,
  text: string,
  isFigure: boolean,
): Omit<Cut, 'sheet'> | null {
  const { model, pixels, points } = places
  const { col, style } = cell
  const { font, wrap, indent = 0, horizontal = 'general' } = style
  const merge = model.merges.find((range) => range.firstRow === row && range.firstCol === col)
  const wide = merge ? sum(merge.firstCol, merge.lastCol, pixels) : pixels(col)
  const has = wide - CELL_PADDING - (horizontal === 'center' ? 0 : indent * INDENT)
  const found = (kind: Cut['kind'], takes: number, room: number) => ({
    ...{ cell: address(row, col), text, kind },
    ...{ takes: Math.ceil(takes), has: Math.floor(room) },
  })
  const given = merge
    ? sum(merge.firstRow, merge.lastRow, (at) => points(at) ?? STANDARD.height)
    : points(row)
  if (wrap && !isFigure) {
    const { lines, broken } = wrapped(text, has, font)
    if (broken.some((word) => !word.includes('/')) && font?.color === WHITE_LETTERS)
      return found('word', textPixels(broken[0] ?? '', font), has)
    const takes = linesPoints(lines, font)
    // A row without a height is as high as it must be.
    return given !== null && takes > given + WHITE ? found('high', takes, given) : null
  }
  const takes = Math.max(...text.split('\n').map((line) => textPixels(line, font)))
  if (isFigure) return takes > has ? found('figure', takes, has) : null
  const beside =
    merge || horizontal === 'right'
      ? 0
      : horizontal === 'center'
        ? 2 * Math.min(runsOver(places, row, col, 1), runsOver(places, row, col, -1))
        : runsOver(places, row, col, 1)
  const left = !merge && horizontal === 'right' ? runsOver(places, row, col, -1) : 0
  if (takes > has + beside + left) return found('wide', takes, has + beside + left)
  const high = linesPoints(1, font)
  return given !== null && high > given + WHITE ? found('high', high, given) : null
}

/**
 * @param models - all sheets of ours of a workbook
 * @param of - their language
 * @returns every cell in which a text that it shows, or can show, is cut; one each
 */
export function cutCells(models: readonly SheetModel[], of: 'id' | 'en'): readonly Cut[] {
  const textOf = ({ value, style }: ModelCell) => shownText(value, style.numberFormat, of)
  const all = new Map(models.map((model) => [model.name, placesOf(model)]))
  const named = new Map(
    models.flatMap((model) =>
      model.names.map(({ name, range }) => [name.toLowerCase(), { model, range }] as const),
    ),
  )
  const namedTexts = (name: string): readonly string[] | null => {
    const found = named.get(name.toLowerCase())
    const cells = found && all.get(found.model.name)?.cells
    if (!found || !cells) return null
    return [...cells].flatMap(([row, byCol]) =>
      [...byCol.values()].flatMap((cell) => (isIn(found.range, row, cell.col) ? [textOf(cell)] : [])),
    )
  }
  return models.flatMap((model) => {
    const places = all.get(model.name)
    if (!places) return []
    const shown: Shown = {
      named: namedTexts,
      cell: (reference) => {
        const at = parseAddress(reference)
        const cell = at && places.cells.get(at.row)?.get(at.col)
        return cell ? textOf(cell) : null
      },
    }
    return model.rows.flatMap((row) =>
      row.cells.flatMap((cell): Cut[] => {
        if (places.pixels(cell.col) === 0) return []
        const own = textOf(cell)
        const texts = [own, ...(cell.formula === undefined ? [] : longestTexts(cell.formula, shown))]
        for (const text of new Set(texts)) {
          const found =
            text === ''
              ? null
              : judged(places, row, cell, text, typeof cell.value === 'number' && text === own)
          if (found) return [{ sheet: model.name, ...found }]
        }
        return []
      }),
    )
  })
}
