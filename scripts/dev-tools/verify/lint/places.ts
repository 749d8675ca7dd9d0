/** A block of cells, numbers from 1, both ends within. */
export interface Block {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d+)$/

/**
 * @param letters - of a column
 * @returns its number: A is 1, XFD is 16384
 */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/**
 * @param address - of a cell, such as B7 or $B$7
 * @returns its row and column, or null where it is none
 */
export function cellAt(address: string): { readonly row: number; readonly col: number } | null {
  const [, letters = '', row = ''] = CELL.exec(address) ?? []
  return row === '' ? null : { row: Number(row), col: columnNumber(letters) }
}

/**
 * @param address - of a cell or a block, such as B7 or B7:D9
 * @returns the block, or null where it is none
 */
export function blockAt(address: string): Block | null {
  const [from = '', to = from] = address.split(':')
  const [first, last] = [cellAt(from), cellAt(to)]
  if (!first || !last) return null
  return { top: first.row, left: first.col, bottom: last.row, right: last.col }
}

/** @returns whether two blocks share a cell */
export function overlap(a: Block, b: Block): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right
}
