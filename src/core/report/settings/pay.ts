import { deductionRate, PAY_NAMES, type PaySettings } from '../../regulations/pay'
import type { CellStyle } from '../model'
import { wrappedHeight } from '../sheetBuilder'
import { STYLE } from '../styles'
import { SETTINGS_COL } from '../../earlier/settings/layout'
import type { SettingsWriter } from './writer'

const { label, value, second, note } = SETTINGS_COL
const NOTE_WIDTH = 66
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
  const { settings, defaults } = writer.context
  heading(writer, 'heading', ['name', 'value'])
  const one = (key: keyof typeof PAY_NAMES & keyof PaySettings, style: CellStyle) => {
    const text = writer.t(`pay.settings.note.${key}`)
    writer.sheet.put(writer.row, label, writer.t(`pay.settings.label.${key}`), STYLE.text)
    writer.named(PAY_NAMES[key], value, settings.pay[key], defaults.pay[key], style)
    writer.sheet.put(writer.row, note, text, STYLE.smallWrap)
    writer.sheet.height(writer.row, wrappedHeight([[text, NOTE_WIDTH]]))
    writer.row += 1
  }
  one('productivityWeight', STYLE.inputPercent)
  writer.bounds(0, 1)
  one('disciplineWeight', STYLE.inputPercent)
  writer.bounds(0, 1)
  one('productivityCap', STYLE.inputPercent)
  writer.bounds(0, 10)
  one('floor', STYLE.inputPercent)
  writer.bounds(0, 10)
  one('ceiling', STYLE.inputPercent)
  writer.bounds(0, 10)
  one('rewardFrom', STYLE.inputPercent)
  one('sanctionBelow', STYLE.inputPercent)
  one('disciplineBelow', STYLE.inputPercent)
  one('budget', STYLE.inputNumber)
  one('payments', STYLE.inputNumber)
  writer.bounds(1, 24)
  writeBands(writer)
  writeDeductions(writer)
}

function heading(writer: SettingsWriter, key: string, headers: readonly string[]): void {
  const { sheet, t } = writer
  writer.row += 1
  sheet.put(writer.row, label, t(`pay.settings.${key}`), STYLE.section)
  sheet.height(writer.row, 24)
  writer.row += 1
  headers.forEach((header, i) =>
    sheet.put(writer.row, label + i, t(`pay.settings.header.${header}`), STYLE.header),
  )
  sheet.put(writer.row, note, t('report.settings.header.note'), STYLE.header)
  sheet.fill(writer.row, label, note, STYLE.header)
  writer.row += 1
}

/** Lower bounds, rising, as an approximate match reads them, and the factors beside them. */
function writeBands(writer: SettingsWriter): void {
  const { sheet, context, t } = writer
  heading(writer, 'bands', ['from', 'factor'])
  const first = writer.row
  const { bands } = context.settings.pay
  const standard = context.defaults.pay.bands
  for (let i = 0; i < Math.max(BAND_ROWS, bands.length + 2); i += 1) {
    writer.input(writer.row, label, bands[i]?.from ?? null, standard[i]?.from ?? null, STYLE.inputPercent)
    writer.input(writer.row, value, bands[i]?.factor ?? null, standard[i]?.factor ?? null, STYLE.inputPercent)
    writer.row += 1
  }
  writer.noteBeside(first, t('pay.settings.note.bands'))
  sheet.name(PAY_NAMES.bandFrom, first, label, writer.row - 1, label)
  sheet.name(PAY_NAMES.bandFactor, first, value, writer.row - 1, value)
}

/** One row for each kind that the tables count, in their order; then kinds that have a rate from earlier. */
function writeDeductions(writer: SettingsWriter): void {
  const { sheet, context, t } = writer
  heading(writer, 'deductions', ['kind', 'rate'])
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
    writer.bounds(0, 1)
  }
  writer.noteBeside(first, t('pay.settings.note.deductions'))
  sheet.name(PAY_NAMES.deductionNames, first, label, writer.row - 1, label)
  sheet.name(PAY_NAMES.deductionRates, first, value, writer.row - 1, value)
  sheet.fill(first, second, second, STYLE.plain)
}

/** Rates are as small as a quarter of a per cent. */
const RATE: CellStyle = Object.freeze({ ...STYLE.inputPercent, numberFormat: '0.00%' })
