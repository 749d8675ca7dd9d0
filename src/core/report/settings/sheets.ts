import { OPTIONAL_SHEETS } from '../../units'
import { wrappedHeight } from '../sheetBuilder'
import { STYLE } from '../styles'
import { SETTINGS_BLOCKS, SETTINGS_COL, SHEET_WORDS } from '../../earlier/settings/layout'
import { ID_COLUMN } from '../../earlier/settings/sheets'
import type { SettingsWriter } from './writer'

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
