import { concat, type Live, spreadsheetRound, live } from '../../units'
import type { ReportContext } from '../context'
import { decimalMark } from '../formulaText'
import { beforeAmount, currencyOf } from '../../rules/vfm/currency'

const UNITS = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
] as const

/**
 * An amount in words with two decimals of the unit that suits it: "Rp 10,81 miliar". The unit is
 * chosen when the sheet is made; the figure is live.
 * @param ref - reference of the amount
 * @param amount - its value, >= 0
 * @param context - what the report is made from
 * @param currency - '' where there is none; absent: as the tables name it
 * @returns formula and text
 */
export function moneyWords(
  ref: string,
  amount: number,
  { intake, settings, t }: Pick<ReportContext, 'intake' | 'settings' | 't'>,
  currency: string = currencyOf(intake),
): Live {
  const mark = decimalMark(settings.lang)
  const [unit, size] = UNITS.find(([, least]) => amount >= least) ?? ['', 1]
  const hundredths = spreadsheetRound((amount / size) * 100)
  const rounded = `ROUND(${ref}/${size}*100,0)`
  const figure: Live = live(
    `INT(${rounded}/100)&"${mark}"&RIGHT("0"&MOD(${rounded},100),2)`,
    `${Math.floor(hundredths / 100)}${mark}${String(hundredths % 100).padStart(2, '0')}`,
  )
  return concat(
    [beforeAmount(currency), figure, unit === '' ? '' : t(`report.vfm.${unit}`)].filter(
      (part) => part !== '',
    ),
  )
}
