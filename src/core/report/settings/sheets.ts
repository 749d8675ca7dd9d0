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
    sheet.put(writer.row, ID_COLUMN, id, STYLE.helper)
    sheet.height(writer.row, wrappedHeight([[hint, 66]]))
    writer.line({
      label: [t(`report.sheet.${id}`), STYLE.text],
      value: [words[context.settings.sheets[id] ?? 'auto'], STYLE.input],
      note: [hint, STYLE.smallWrap],
    })
    writer.allow(Object.values(words))
  }
  writer.block(SETTINGS_BLOCKS.sheets, first, SETTINGS_COL.value)
}
