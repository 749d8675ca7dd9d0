import type { Intake } from '../../intake/types'
import { CURRENCY_PHRASES } from '../../intake/lexicon/money'
import type { Reading } from '../../intake/values/reading'

/** In which performance pay is paid, and most budgets are kept. */
export const RUPIAH = 'Rp'
const WORD = /[a-z]/
const SPELT_OUT = 'rupiah'

/**
 * The currency of the budget, as headers, titles or amounts of its tables name it.
 * @param intake - tables and budget lines as read
 * @returns Rp, or the sign that was found; '' where the tables name none
 */
export function currencyOf({ tables, budget }: Pick<Intake, 'tables' | 'budget'>): string {
  const money = tables.filter(({ kind, restates }) => kind === 'budget' && !restates)
  const headers = money.flatMap(({ columns, titles }) => [...columns.map(({ header }) => header), ...titles])
  for (const text of headers) {
    const named = currencyIn(text)
    if (named !== '') return named
  }
  const marked = (reading: Reading) => reading.kind === 'number' && reading.marks.currency === true
  return budget.some((row) => row.budget.parts.some(marked) || row.spent.parts.some(marked)) ? RUPIAH : ''
}

function currencyIn(text: string): string {
  const lower = text.toLowerCase()
  const spoken = new Set(lower.split(/[^a-z]+/))
  if (spoken.has(SPELT_OUT)) return RUPIAH
  const found = CURRENCY_PHRASES.find(({ phrase }) =>
    WORD.test(phrase) ? spoken.has(phrase.replace('.', '')) : lower.includes(phrase),
  )
  return found ? (found.means.live ? RUPIAH : found.phrase) : ''
}

/**
 * @param currency - Rp, a sign, or ''
 * @returns what stands before an amount: a word keeps a blank, a sign does not
 */
export function beforeAmount(currency: string): string {
  return currency === '' || !WORD.test(currency.toLowerCase()) ? currency : `${currency} `
}

/**
 * @param currency - Rp, a sign, or ''
 * @param size - millions in the reader's language, or ''
 * @returns what a header says of its unit, with the blank before it; '' where there is nothing to say
 */
export function unitInHeader(currency: string, size = ''): string {
  const unit = [currency, size].filter((part) => part !== '').join(' ')
  return unit === '' ? '' : ` (${unit})`
}
