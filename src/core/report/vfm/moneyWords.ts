import { concat, type Live, spreadsheetRound, type Translate } from '../../units'
import { beforeAmount } from './currency'

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
 * @param mark - decimal mark of the sheet's language
 * @param t - translate
 * @param currency - as the tables name it; '' where they name none
 * @returns formula and text
 */
export function moneyWords(
  ref: string,
  amount: number,
  mark: ',' | '.',
  t: Translate,
  currency: string,
): Live {
  const [unit, size] = UNITS.find(([, least]) => amount >= least) ?? ['', 1]
  const hundredths = spreadsheetRound((amount / size) * 100)
  const rounded = `ROUND(${ref}/${size}*100,0)`
  const figure: Live = {
    formula: `INT(${rounded}/100)&"${mark}"&RIGHT("0"&MOD(${rounded},100),2)`,
    value: `${Math.floor(hundredths / 100)}${mark}${String(hundredths % 100).padStart(2, '0')}`,
  }
  return concat(
    [beforeAmount(currency), figure, unit === '' ? '' : t(`report.vfm.${unit}`)].filter(
      (part) => part !== '',
    ),
  )
}
