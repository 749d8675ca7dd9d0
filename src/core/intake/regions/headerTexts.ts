import { isBlank, isYear } from '../values/cellText'
import { isFigureText } from './overFigures'
import type { SheetView } from './sheetView'

/**
 * @param view - the sheet
 * @param row - a row of it
 * @returns texts of the row with the columns they stand in; null where it holds figures, so that it is no header
 */
export function headerTexts(view: SheetView, row: number): { col: number; text: string }[] | null {
  const glance = view.glance(row)
  if (glance.filled === 0 || glance.numbers > 0) return null
  const values = view.values(row)
  const texts: { col: number; text: string }[] = []
  for (let col = glance.firstCol; col <= glance.lastCol; col += 1) {
    const value = values[col]
    if (isBlank(value)) continue
    if (typeof value === 'string') {
      // "Kabupaten | : Malang" says what something is.
      if (isFigureText(value) || /^\s*:/.test(value)) return null
      texts.push({ col, text: value })
    } else if (isYear(value)) texts.push({ col, text: String(value) })
    else return null
  }
  return texts
}

/** @returns texts of a row that may name columns: two or more, and no figure beside them; null where it is no such row */
export function namingTexts(view: SheetView, row: number): { col: number; text: string }[] | null {
  const glance = view.glance(row)
  if (glance.texts < 2 || glance.numbers > 0) return null
  return headerTexts(view, row)
}
