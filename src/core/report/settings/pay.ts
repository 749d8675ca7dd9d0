import { deductionRate, PAY_NAMES, type PaySettings } from '../../regulations/pay'
import type { CellStyle } from '../model'
import { STYLE } from '../styles'
import { SETTINGS_COL } from '../../earlier/settings/layout'
import { type Kind, RATIO, type SettingsWriter, SHARE } from './writer'

const { label, value, second } = SETTINGS_COL
type Key = keyof typeof PAY_NAMES & keyof PaySettings
const KIND: Kind<Key> = { words: 'pay.settings', names: PAY_NAMES, width: 66 }
/** Rows for bands: those that there are, and room for more. */
const BAND_ROWS = 6

/**
 * @param writer - of the settings sheet
 * @returns whether the section is shown: with its sheet, and where somebody changed it, so that a change is never lost
 */
function isShown({ context }: SettingsWriter): boolean {
  return context.sheetNames.pay !== undefined || context.settings.pay !== context.defaults.pay
}

/**
 * How performance pay is computed: weights, caps, floors, bands, deductions, limits of reward and sanction, the budget.
 * @param writer - of the settings sheet
 */
export function writePay(writer: SettingsWriter): void {
  if (!isShown(writer)) return
  writer.heading('heading', undefined, KIND.words)
  const one = (key: Key, look: CellStyle, allowed?: Parameters<SettingsWriter['allow']>[0]) =>
    writer.setting(key, ({ pay }) => pay[key], look, allowed, { from: KIND })
  for (const key of ['productivityWeight', 'disciplineWeight'] as const) one(key, STYLE.inputPercent, SHARE)
  for (const key of ['productivityCap', 'floor', 'ceiling'] as const) one(key, STYLE.inputPercent, RATIO)
  for (const key of ['rewardFrom', 'sanctionBelow', 'disciplineBelow'] as const) one(key, STYLE.inputPercent)
  one('budget', STYLE.inputNumber)
  one('payments', STYLE.inputNumber, { min: 1, max: 24 })
  writeBands(writer)
  writeDeductions(writer)
}

/** Lower bounds, rising, as an approximate match reads them, and the factors beside them. */
function writeBands(writer: SettingsWriter): void {
  const { context, t } = writer
  writer.heading('bands', ['from', 'factor'], KIND.words)
  const first = writer.row
  const { bands } = context.settings.pay
  const standard = context.defaults.pay.bands
  for (let i = 0; i < Math.max(BAND_ROWS, bands.length + 2); i += 1) {
    writer.input(writer.row, label, bands[i]?.from ?? null, standard[i]?.from ?? null, STYLE.inputPercent)
    writer.input(writer.row, value, bands[i]?.factor ?? null, standard[i]?.factor ?? null, STYLE.inputPercent)
    writer.row += 1
  }
  writer.noteBeside(first, t('pay.settings.note.bands'))
  writer.block(PAY_NAMES.bandFrom, first, label)
  writer.block(PAY_NAMES.bandFactor, first, value)
}

/** One row for each kind that the tables count, in their order; then kinds that have a rate from earlier. */
function writeDeductions(writer: SettingsWriter): void {
  const { sheet, context, t } = writer
  writer.heading('deductions', ['kind', 'rate'], KIND.words)
  const first = writer.row
  const counted = context.intake.pay?.deductions ?? []
  const isCounted = (name: string) => counted.some((one) => one.toLowerCase() === name.trim().toLowerCase())
  const earlier = context.settings.pay.deductions.filter(({ name }) => !isCounted(name))
  const names = [...counted, ...earlier.map(({ name }) => name)]
  for (const name of names.length > 0 ? names : [t('pay.settings.noKinds')]) {
    sheet.put(writer.row, label, name, STYLE.text)
    const rate = deductionRate(context.settings.pay, name)
    writer.input(writer.row, value, rate, deductionRate(context.defaults.pay, name), RATE)
    writer.row += 1
    writer.allow(SHARE)
  }
  writer.noteBeside(first, t('pay.settings.note.deductions'))
  writer.block(PAY_NAMES.deductionNames, first, label)
  writer.block(PAY_NAMES.deductionRates, first, value)
  sheet.fill(first, second, second, STYLE.plain)
}

/** Rates are as small as a quarter of a per cent. */
const RATE: CellStyle = Object.freeze({ ...STYLE.inputPercent, numberFormat: '0.00%' })
