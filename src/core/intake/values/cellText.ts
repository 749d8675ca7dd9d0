import type { CellValue } from '../../units'
import { isCellError } from '../../units'

function isBlankText(text: string): boolean {
  // Nearly every text begins with a visible character; trimming all of them would cost a copy each.
  return text === '' || (text.charCodeAt(0) <= 32 || text.charCodeAt(0) >= 160 ? text.trim() === '' : false)
}

/** @returns whether a cell shows nothing */
export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && isBlankText(value))
}

/** @returns what people read in a cell, '' where it is blank */
export function shownText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  return isCellError(value) ? value.error : String(value)
}

/** @returns whether a number can be a year in a header */
export function isYear(value: CellValue | undefined): boolean {
  return typeof value === 'number' && value >= 1990 && value <= 2100 && value % 1 === 0
}
