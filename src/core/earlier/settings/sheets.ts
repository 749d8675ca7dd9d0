import type { Settings, SheetChoice } from '../../regulations/settings'
import { OPTIONAL_SHEETS, type OptionalSheetId } from '../../units'
import type { EditReader } from './editReader'
import { DEFAULT_OFFSET, SETTINGS_BLOCKS, SETTINGS_COL, SHEET_WORDS } from './layout'

/** Hidden column of the sheets' ids: their names change with the language. */
export const ID_COLUMN = SETTINGS_COL.third + DEFAULT_OFFSET

/**
 * @param reader - the settings sheet of an earlier run
 * @returns what people said of single sheets, automatic ones left out; null where nothing was said
 */
export function readSheetChoices(reader: EditReader): Settings['sheets'] | null {
  const found: Partial<Record<OptionalSheetId, SheetChoice>> = {}
  const rows = reader.range(SETTINGS_BLOCKS.sheets)
  for (let row = rows?.firstRow ?? 1; rows && row <= rows.lastRow; row += 1) {
    const id = OPTIONAL_SHEETS.find((one) => one === reader.value(row, ID_COLUMN))
    const value = reader.value(row, SETTINGS_COL.value)
    const said = typeof value === 'string' ? value.trim().toLowerCase() : ''
    const isWord = (word: 'auto' | 'yes' | 'no') =>
      said === SHEET_WORDS.id[word] || said === SHEET_WORDS.en[word]
    if (id === undefined || value === null || isWord('auto')) continue
    if (isWord('yes')) found[id] = 'yes'
    else if (isWord('no')) found[id] = 'no'
    else reader.refuse(row, SETTINGS_COL.value, value)
  }
  return Object.keys(found).length > 0 ? found : null
}
