import type { SheetChoice } from '../../regulations/settings'
import { type CellValue, OPTIONAL_SHEETS, type OptionalSheetId } from '../../units'
import { DEFAULT_OFFSET, SETTINGS_COL, SHEET_WORDS } from './layout'

/** Hidden column of the sheets' ids: their names change with the language. */
export const ID_COLUMN = SETTINGS_COL.third + DEFAULT_OFFSET

/** Gives what a cell holds. */
type CellAt = (row: number, col: number) => CellValue

/**
 * @param rows - first and last row of the block
 * @param valueAt - cells of the settings sheet
 * @param refuse - told what is none of our words
 * @returns what people said of single sheets; automatic ones are left out
 */
export function readSheetChoices(
  rows: { readonly firstRow: number; readonly lastRow: number },
  valueAt: CellAt,
  refuse: (row: number, col: number, value: CellValue) => void,
): Partial<Record<OptionalSheetId, SheetChoice>> {
  const found: Partial<Record<OptionalSheetId, SheetChoice>> = {}
  for (let row = rows.firstRow; row <= rows.lastRow; row += 1) {
    const id = OPTIONAL_SHEETS.find((one) => one === valueAt(row, ID_COLUMN))
    const value = valueAt(row, SETTINGS_COL.value)
    const said = typeof value === 'string' ? value.trim().toLowerCase() : ''
    const isWord = (word: 'auto' | 'yes' | 'no') =>
      said === SHEET_WORDS.id[word] || said === SHEET_WORDS.en[word]
    if (id === undefined || value === null || isWord('auto')) continue
    if (isWord('yes')) found[id] = 'yes'
    else if (isWord('no')) found[id] = 'no'
    else refuse(row, SETTINGS_COL.value, value)
  }
  return found
}
