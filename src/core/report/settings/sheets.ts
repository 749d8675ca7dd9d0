import type { SheetChoice } from '../../regulations/settings'
import { type CellValue, OPTIONAL_SHEETS, type OptionalSheetId } from '../../units'
import { wrappedHeight } from '../sheetBuilder'
import { STYLE } from '../styles'
import { DEFAULT_OFFSET, SETTINGS_BLOCKS, SETTINGS_COL, SHEET_WORDS } from './layout'
import type { SettingsWriter } from './writer'

/** Hidden column of the sheets' ids: their names change with the language. */
const ID_COLUMN = SETTINGS_COL.third + DEFAULT_OFFSET

/**
 * Which sheets are made: by themselves, always or never.
 * @param writer - of the settings sheet
 */
export function writeSheetChoices(writer: SettingsWriter): void {
  const { sheet, context, t } = writer
  const words = SHEET_WORDS[context.settings.lang]
  writer.heading('sheets')
  const first = writer.row
  for (const id of OPTIONAL_SHEETS) {
    const hint = t(`report.settings.sheetHint.${id}`)
    sheet.put(writer.row, SETTINGS_COL.label, t(`report.sheet.${id}`), STYLE.text)
    sheet.put(writer.row, SETTINGS_COL.value, words[context.settings.sheets[id] ?? 'auto'], STYLE.input)
    sheet.put(writer.row, ID_COLUMN, id, STYLE.helper)
    sheet.put(writer.row, SETTINGS_COL.note, hint, STYLE.smallWrap)
    sheet.height(writer.row, wrappedHeight([[hint, 66]]))
    writer.row += 1
    writer.list(Object.values(words))
  }
  const range = { firstRow: first, firstCol: SETTINGS_COL.value, lastRow: writer.row - 1 }
  sheet.name(SETTINGS_BLOCKS.sheets, range.firstRow, range.firstCol, range.lastRow, range.firstCol)
}

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
