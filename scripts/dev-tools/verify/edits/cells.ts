import type { FileCell, FileSheet } from '../../workbook-reader/book'

const columnOf = (at: string): number =>
  [...at.replace(/\d+$/, '')].reduce((col, letter) => col * 26 + letter.charCodeAt(0) - 64, 0)

/** @returns whether a cell of a sheet stands in a hidden column */
export function isHidden(sheet: FileSheet, at: string): boolean {
  return sheet.hiddenColumns.has(columnOf(at))
}

/** @returns whether a cell leads to another of our sheets */
export function isLink({ value }: FileCell): boolean {
  return typeof value === 'string' && /^[←→] /.test(value)
}
