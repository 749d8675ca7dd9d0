import { NAMES } from '../../regulations/names'
import { CONTROLS, VALIDITIES } from '../../regulations/validityWeights'
import type { Settings } from '../../regulations/settings'
import type { ReportContext } from '../context'
import { STYLE } from '../styles'
import { SETTINGS_COL, SHEET_WORDS } from '../../earlier/settings/layout'
import type { SettingsWriter } from './writer'

/** Where the tables say validity or controllability, and where somebody changed the weights, so that a change is never lost. */
function isShown({ evaluation: { kpis }, settings, defaults }: ReportContext): boolean {
  const isSaid = kpis.some(({ row }) => row.validity ?? row.controllability)
  return isSaid || JSON.stringify(settings.validityWeights) !== JSON.stringify(defaults.validityWeights)
}

/**
 * Weights of indicators by validity and controllability: a table to be filled in, not used until somebody says so.
 * @param writer - of the settings sheet
 */
export function writeValidityWeights(writer: SettingsWriter): void {
  const { sheet, context, t } = writer
  const { settings, defaults } = context
  if (!isShown(context)) return
  const { yes, no } = SHEET_WORDS[settings.lang]
  writer.heading('validity')
  const used = ({ validityWeights: { isUsed } }: Settings) => (isUsed ? yes : no)
  writer.setting('validityUsed', used, STYLE.input, [yes, no])
  const first = writer.row
  VALIDITIES.forEach((validity, i) =>
    CONTROLS.forEach((control, j) => {
      const at = i * CONTROLS.length + j
      const label = `${t(`validity.${validity}`)} – ${t(`control.${control}`)}`
      sheet.put(writer.row, SETTINGS_COL.label, label, STYLE.text)
      writer.input(
        writer.row,
        SETTINGS_COL.value,
        settings.validityWeights.weights[at] ?? null,
        defaults.validityWeights.weights[at] ?? null,
        STYLE.inputNumber,
      )
      writer.row += 1
      writer.allow({ min: 0, max: 1000 })
    }),
  )
  writer.block(NAMES.validityWeights, first, SETTINGS_COL.value)
}
