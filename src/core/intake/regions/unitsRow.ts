import type { CellValue } from '../../units'
import { tidy } from '../values/numberWords'
import { isBlank } from '../values/cellText'

const MONEY =
  /^\(?(?:(?:in )?(?:rp\.?|idr|rupiah|[\u00a3$\u20ac]|gbp|usd|eur)\s*(?:['\u2019]?000(?:['\u2019]?s)?|k|m|bn|thousands?|millions?|billions?|ribu|juta|miliar|milyar)?|['\u2019]000s?)\)?$/i
const BESIDE = /^\(?(?:%|no\.?|number|jumlah)\)?$/i

/**
 * A row straight below a header that gives each column its unit: "£000 | £000 | %".
 * @param values - the cells of a row, left to right
 * @returns whether the row says nothing but units, one of them of money
 */
export function isUnitsRow(values: readonly (CellValue | undefined)[]): boolean {
  let money = 0
  for (const value of values) {
    if (isBlank(value)) continue
    if (typeof value !== 'string') return false
    const text = tidy(value)
    if (MONEY.test(text)) money += 1
    else if (!BESIDE.test(text)) return false
  }
  return money > 0
}
