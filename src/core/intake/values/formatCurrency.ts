import { phraseMeanings } from '../lexicon/phraseAt'
import { FORMAT_CURRENCIES } from '../lexicon/money'

const signs = phraseMeanings(FORMAT_CURRENCIES)

/**
 * What a number format is made of: quoted text, an escaped letter, the currency of a region ([$Rp-421]), a condition or
 * colour, a skipped or filling letter, a sign that needs no quotes, anything else.
 */
const PIECES = /"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|[_*].|([$£¥€₱₹])|./gsu
/** What the file format calls a currency is one, also where the list does not have it: [$CHF-807]. */
const SIGN = /\p{L}|\p{Sc}/u

/**
 * The currency that a number format shows beside its figures.
 * @param format - a number format's code, English marks
 * @returns Rp, or another sign; null where it shows none, or two
 * @example currencyOfFormat('_("Rp"* #,##0_)') // 'Rp'
 */
export function currencyOfFormat(format: string): string | null {
  const found = new Set<string>()
  let literal = ''
  const endLiteral = () => {
    const sign = signs.get(literal.trim().toLowerCase())
    if (sign !== undefined) found.add(sign)
    literal = ''
  }
  for (const [, quoted, escaped, named, sign] of format.matchAll(PIECES)) {
    const text = quoted ?? escaped ?? sign
    if (text !== undefined) {
      literal += text
      continue
    }
    endLiteral()
    const own = named?.trim() ?? ''
    if (SIGN.test(own)) found.add(signs.get(own.toLowerCase()) ?? own)
  }
  endLiteral()
  const [only = null] = found
  return found.size === 1 ? only : null
}
