import { NAMES } from '../../regulations/names'
import { STYLE } from '../styles'
import { SETTINGS_COL } from '../../earlier/settings/layout'
import type { SettingsWriter } from './writer'

/**
 * Lower bounds and words of the effectiveness scale, rising, as an approximate match reads them.
 * @param writer - where to write
 */
export function writeEffectiveness(writer: SettingsWriter): void {
  const { context, t } = writer
  writer.heading('effectiveness', ['atLeast', 'word'])
  const first = writer.row
  const rising = [...context.settings.effectivenessBands].reverse()
  const standard = [...context.defaults.effectivenessBands].reverse()
  rising.forEach((band) => {
    writer.line({ label: [band.from, STYLE.inputPercent], value: [band.word, STYLE.input] })
  })
  writer.defaultsOf(
    first,
    standard.map(({ from, word }) => [from, word]),
  )
  writer.noteBeside(first, t('report.settings.note.effectiveness'))
  writer.block(NAMES.effectivenessBands, first, SETTINGS_COL.label, SETTINGS_COL.value)
}
