import type { InputBlock } from '../earlier/blocks'
import type { CellValue } from '../units'
import { keyText } from '../earlier/keyText'
import type { SheetBuilder } from './sheetBuilder'
import { STYLE } from './styles'

/**
 * Names the columns of a block, so that a later run finds them; the keys themselves are `keyText`s.
 * @param sheet - being built
 * @param block - which
 * @param place - first and last row, the column of the keys, the column of each field
 */
export function nameInputs<Field extends string>(
  sheet: SheetBuilder,
  block: InputBlock<Field>,
  place: {
    readonly firstRow: number
    readonly lastRow: number
    readonly key: number
    readonly columns: Readonly<Record<Field, number>>
  },
): void {
  sheet.name(`${block.name}_Key`, place.firstRow, place.key, place.lastRow, place.key)
  for (const field of block.fields) {
    const col = place.columns[field]
    sheet.name(`${block.name}_${field}`, place.firstRow, col, place.lastRow, col)
  }
}

/**
 * @param sheet - being built
 * @param row - where
 * @param col - column of the keys, hidden
 * @param key - tells the row from others
 */
export function putKey(sheet: SheetBuilder, row: number, col: number, key: string): void {
  sheet.put(row, col, keyText(key), STYLE.helper)
}

/** Characters that a cell takes at most, with room to spare. */
const MOST = 30_000

/**
 * Keeps rows that nobody sees or types in as texts: a list of rows a cell, each with its key before its fields.
 * @param sheet - being built
 * @param block - which
 * @param place - first of the cells, which stand below each other in a hidden column
 * @param place.row - of the first
 * @param place.col - of all
 * @param rows - key, and what each field holds
 * @returns how many cells there are
 */
export function putPacked<Field extends string>(
  sheet: SheetBuilder,
  block: InputBlock<Field>,
  place: { readonly row: number; readonly col: number },
  rows: readonly (readonly [key: string, held: Readonly<Record<Field, CellValue>>])[],
): number {
  const texts = rows.map(([key, held]) => JSON.stringify([key, ...block.fields.map((field) => held[field])]))
  return putLists(sheet, `${block.name}_Packed`, place, texts)
}

/** As few cells below each other as hold all texts, each cell a list of them. */
function putLists(
  sheet: SheetBuilder,
  name: string,
  { row, col }: { readonly row: number; readonly col: number },
  texts: readonly string[],
): number {
  const cells: string[] = []
  for (const text of texts) {
    const last = cells.at(-1)
    if (last !== undefined && last.length + text.length < MOST) cells[cells.length - 1] = `${last},${text}`
    else cells.push(text)
  }
  if (cells.length === 0) return 0
  cells.forEach((text, i) => sheet.put(row + i, col, `[${text}]`, STYLE.helper))
  sheet.name(name, row, col, row + cells.length - 1, col)
  return cells.length
}

/**
 * Keeps the keys of rows that have numbers in as few cells as hold them: a row is told by its number, wherever it was sorted.
 * @param sheet - being built
 * @param block - named already
 * @param place - first of the cells, and the column of the numbers
 * @param place.row - of the first
 * @param place.col - of all
 * @param place.numbers - column of the numbers
 * @param keys - number and key of each row
 */
export function putNumberedKeys(
  sheet: SheetBuilder,
  block: InputBlock,
  place: { readonly row: number; readonly col: number; readonly numbers: number },
  keys: readonly (readonly [no: number, key: string])[],
): void {
  putLists(
    sheet,
    `${block.name}_Keys`,
    place,
    keys.map((one) => JSON.stringify(one)),
  )
  sheet.name(`${block.name}_No`, place.row, place.numbers)
}
