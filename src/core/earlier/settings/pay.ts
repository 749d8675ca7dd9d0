import {
  type DeductionRate,
  PAY_NAMES,
  type PayBand,
  type PaySettings,
  standardPay,
} from '../../regulations/pay'
import type { CellValue } from '../../units'
import type { EditReader } from './editReader'

const isShare = (value: CellValue): value is number => typeof value === 'number' && value >= 0 && value <= 1
const isShareOrBlank = (value: CellValue): value is number | null =>
  value === null || (typeof value === 'number' && value >= 0 && value <= 10)
const isMoneyOrBlank = (value: CellValue): value is number | null =>
  value === null || (typeof value === 'number' && value >= 0)
const isCount = (value: CellValue): value is number => typeof value === 'number' && value > 0

/**
 * Reads back what people changed of how performance pay is computed.
 * @param reader - the settings sheet of an earlier run
 * @returns complete settings where something was changed, else null
 */
export function readPay(reader: EditReader): PaySettings | null {
  const draft: { -readonly [Key in keyof PaySettings]?: PaySettings[Key] } = {}
  for (const key of ['productivityWeight', 'disciplineWeight'] as const) {
    const edit = reader.edited(PAY_NAMES[key], isShare)
    if (edit) draft[key] = edit.value
  }
  for (const key of [
    'productivityCap',
    'floor',
    'ceiling',
    'rewardFrom',
    'sanctionBelow',
    'disciplineBelow',
  ] as const) {
    const edit = reader.edited(PAY_NAMES[key], isShareOrBlank)
    if (edit) draft[key] = edit.value
  }
  const budget = reader.edited(PAY_NAMES.budget, isMoneyOrBlank)
  if (budget) draft.budget = budget.value
  const payments = reader.edited(PAY_NAMES.payments, isCount)
  if (payments) draft.payments = payments.value
  const bands = readBands(reader)
  if (bands) draft.bands = bands
  const deductions = readDeductions(reader)
  if (deductions) draft.deductions = deductions
  return Object.keys(draft).length > 0 ? { ...standardPay, ...draft } : null
}

/** Bands whose bounds do not rise would give the factor of the wrong one: such a row is left out, and named. */
function readBands(reader: EditReader): readonly PayBand[] | null {
  const from = reader.range(PAY_NAMES.bandFrom)
  const factor = reader.range(PAY_NAMES.bandFactor)
  if (!from || !factor || !reader.anyChanged(from, [from.firstCol, factor.firstCol])) return null
  const bands: PayBand[] = []
  for (let row = from.firstRow; row <= from.lastRow; row += 1) {
    const bound = reader.value(row, from.firstCol)
    const earned = reader.value(row, factor.firstCol)
    if (bound === null && earned === null) continue
    const rises = typeof bound === 'number' && bound > (bands.at(-1)?.from ?? -Infinity)
    if (rises && typeof earned === 'number' && earned >= 0) bands.push({ from: bound, factor: earned })
    else reader.refuse(row, from.firstCol, rises ? earned : bound)
  }
  return bands
}

function readDeductions(reader: EditReader): readonly DeductionRate[] | null {
  const names = reader.range(PAY_NAMES.deductionNames)
  const rates = reader.range(PAY_NAMES.deductionRates)
  if (!names || !rates || !reader.anyChanged(names, [rates.firstCol])) return null
  const found: DeductionRate[] = []
  for (let row = names.firstRow; row <= names.lastRow; row += 1) {
    const name = reader.value(row, names.firstCol)
    const rate = reader.value(row, rates.firstCol)
    if (rate === null || typeof name !== 'string') continue
    if (isShare(rate)) found.push({ name: name.trim(), rate })
    else reader.refuse(row, rates.firstCol, rate)
  }
  return found
}
