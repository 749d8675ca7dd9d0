import type { Intake } from '../../intake/types'
import { CURRENCY_PHRASES } from '../../intake/lexicon/money'
import type { Reading } from '../../intake/values/reading'

/** In which performance pay is paid, and most budgets are kept. */
export const RUPIAH = 'Rp'
const WORD = /[a-z]/
const SPELT_OUT = 'rupiah'

/**
 * The currency of the budget, as headers, titles, amounts or their number formats name it; where these contradict each
 * other none.
 * @param intake - tables and budget lines as read
 * @returns Rp, or the sign that was found; '' where the tables name none, or more than one
 */
export function currencyOf({ tables, budget }: Pick<Intake, 'tables' | 'budget'>): string {
  const money = tables.filter(({ kind, restates }) => kind === 'budget' && !restates)
  const headers = money.flatMap(({ columns, titles }) => [...columns.map(({ header }) => header), ...titles])
  let named = ''
  for (const text of headers) {
    named = currencyIn(text)
    if (named !== '') break
  }
  const shown = new Set(money.flatMap(({ formatCurrencies = [] }) => formatCurrencies))
  if (named !== '') shown.add(named)
  else if (isMarked(budget)) shown.add(RUPIAH)
  const [only = ''] = shown
  return shown.size === 1 ? only : ''
}

function isMarked(budget: Intake['budget']): boolean {
  const marked = (reading: Reading) => reading.kind === 'number' && reading.marks.currency === true
  return budget.some((row) => row.budget.parts.some(marked) || row.spent.parts.some(marked))
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
