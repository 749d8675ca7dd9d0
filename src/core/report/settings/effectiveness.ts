import { NAMES } from '../../regulations/names'
import { STYLE } from '../styles'
import { SETTINGS_COL } from '../../earlier/settings/layout'
import type { SettingsWriter } from './writer'

/**
 * Lower bounds and words of the effectiveness scale, rising, as an approximate match reads them.
 * @param writer - where to write
 */
export function writeEffectiveness(writer: SettingsWriter): void {
  const { sheet, context, t } = writer
  writer.heading('effectiveness', ['atLeast', 'word'])
  const first = writer.row
  const rising = [...context.settings.effectivenessBands].reverse()
  const standard = [...context.defaults.effectivenessBands].reverse()
  rising.forEach((band) => {
    sheet.put(writer.row, SETTINGS_COL.label, band.from, STYLE.inputPercent)
    sheet.put(writer.row, SETTINGS_COL.value, band.word, STYLE.input)
    writer.row += 1
  })
  writer.defaultsOf(
    first,
    standard.map(({ from, word }) => [from, word]),
  )
  writer.noteBeside(first, t('report.settings.note.effectiveness'))
  sheet.name(NAMES.effectivenessBands, first, SETTINGS_COL.label, writer.row - 1, SETTINGS_COL.value)
}
