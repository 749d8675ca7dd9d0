import type { Entry } from './entry'

/** A currency before or behind an amount. */
export interface CurrencyMeans {
  /** True where a formula takes it away; a sign stays, and the figure is written as it was read. */
  readonly live: boolean
}

/** A word for a thousand or more; null where writers do not agree on how much it is. */
export interface MagnitudeMeans {
  readonly factor: number | null
  /** One letter or two, which count behind the sign of a currency alone: "2,5 M" of rupiah is a milliard to some only. */
  readonly short?: true
}

/** Currencies as they stand at an amount, lower case. */
export const CURRENCY_PHRASES: readonly Entry<CurrencyMeans>[] = [
  { phrase: '$', lang: 'en', means: { live: false }, seenIn: 'council reports' },
  { phrase: 'eur', lang: 'any', means: { live: false }, seenIn: 'budget workbooks' },
  { phrase: 'gbp', lang: 'any', means: { live: false }, seenIn: 'budget workbooks' },
  { phrase: 'idr', lang: 'any', means: { live: true }, seenIn: 'budget workbooks' },
  { phrase: 'inr', lang: 'any', means: { live: false }, seenIn: 'budget workbooks' },
  { phrase: 'php', lang: 'any', means: { live: false }, seenIn: 'budget workbooks' },
  { phrase: 'rp', lang: 'id', means: { live: true }, seenIn: 'LRA, DPA' },
  { phrase: 'rp.', lang: 'id', means: { live: true }, seenIn: 'LRA, DPA' },
  { phrase: 'us$', lang: 'any', means: { live: false }, seenIn: 'budget workbooks' },
  { phrase: 'usd', lang: 'any', means: { live: false }, seenIn: 'budget workbooks' },
  { phrase: 'zar', lang: 'any', means: { live: false }, seenIn: 'budget workbooks' },
  { phrase: '£', lang: 'en', means: { live: false }, seenIn: 'council reports' },
  { phrase: '¥', lang: 'any', means: { live: false }, seenIn: 'budget workbooks' },
  { phrase: '€', lang: 'en', means: { live: false }, seenIn: 'council reports' },
  { phrase: '₱', lang: 'any', means: { live: false }, seenIn: 'budget workbooks' },
  { phrase: '₹', lang: 'any', means: { live: false }, seenIn: 'budget workbooks' },
]

/** Currencies as number formats show them, lower case, each with the sign that we write. */
export const FORMAT_CURRENCIES: readonly Entry<string>[] = [
  { phrase: '$', lang: 'en', means: '$', seenIn: 'council reports' },
  { phrase: 'eur', lang: 'any', means: '€', seenIn: 'council reports' },
  { phrase: 'gbp', lang: 'en', means: '£', seenIn: 'council reports' },
  { phrase: 'idr', lang: 'any', means: 'Rp', seenIn: 'budget workbooks' },
  { phrase: 'inr', lang: 'en', means: '₹', seenIn: 'budget workbooks' },
  { phrase: 'php', lang: 'en', means: '₱', seenIn: 'budget workbooks' },
  { phrase: 'r', lang: 'en', means: 'R', seenIn: 'South African municipal budgets' },
  { phrase: 'rm', lang: 'any', means: 'RM', seenIn: 'budget workbooks' },
  { phrase: 'rp', lang: 'id', means: 'Rp', seenIn: 'LRA, DPA' },
  { phrase: 'rp.', lang: 'id', means: 'Rp', seenIn: 'LRA, DPA' },
  { phrase: 'us$', lang: 'any', means: '$', seenIn: 'budget workbooks' },
  { phrase: 'usd', lang: 'any', means: '$', seenIn: 'budget workbooks' },
  { phrase: 'zar', lang: 'en', means: 'R', seenIn: 'South African municipal budgets' },
  { phrase: '£', lang: 'en', means: '£', seenIn: 'council reports' },
  { phrase: '¥', lang: 'any', means: '¥', seenIn: 'budget workbooks' },
  { phrase: '€', lang: 'en', means: '€', seenIn: 'council reports' },
  { phrase: '₱', lang: 'any', means: '₱', seenIn: 'budget workbooks' },
  { phrase: '₹', lang: 'any', means: '₹', seenIn: 'budget workbooks' },
]

/** Words for thousands and more behind a figure, lower case. */
export const MAGNITUDE_PHRASES: readonly Entry<MagnitudeMeans>[] = [
  { phrase: 'b', lang: 'any', means: { factor: 1e9, short: true }, seenIn: 'council reports' },
  { phrase: 'billion', lang: 'en', means: { factor: 1e9 }, seenIn: 'council reports' },
  { phrase: 'bn', lang: 'any', means: { factor: 1e9, short: true }, seenIn: 'council reports' },
  { phrase: 'crore', lang: 'en', means: { factor: 1e7 }, seenIn: 'Indian state budgets' },
  { phrase: 'crores', lang: 'en', means: { factor: 1e7 }, seenIn: 'Indian state budgets' },
  { phrase: 'jt', lang: 'id', means: { factor: 1e6 }, seenIn: 'LKjIP, LRA' },
  { phrase: 'juta', lang: 'id', means: { factor: 1e6 }, seenIn: 'LKjIP, LRA' },
  { phrase: 'k', lang: 'any', means: { factor: 1e3, short: true }, seenIn: 'council reports' },
  { phrase: 'lac', lang: 'en', means: { factor: 1e5 }, seenIn: 'Indian state budgets' },
  { phrase: 'lakh', lang: 'en', means: { factor: 1e5 }, seenIn: 'Indian state budgets' },
  { phrase: 'lakhs', lang: 'en', means: { factor: 1e5 }, seenIn: 'Indian state budgets' },
  { phrase: 'm', lang: 'any', means: { factor: 1e6, short: true }, seenIn: 'council reports' },
  { phrase: 'miliar', lang: 'id', means: { factor: 1e9 }, seenIn: 'LKjIP, LRA' },
  { phrase: 'million', lang: 'en', means: { factor: 1e6 }, seenIn: 'council reports' },
  { phrase: 'milyar', lang: 'id', means: { factor: 1e9 }, seenIn: 'LKjIP, LRA' },
  { phrase: 'mn', lang: 'any', means: { factor: 1e6, short: true }, seenIn: 'council reports' },
  { phrase: 'rb', lang: 'id', means: { factor: 1e3 }, seenIn: 'LKjIP, LRA' },
  { phrase: 'ribu', lang: 'id', means: { factor: 1e3 }, seenIn: 'LKjIP, LRA' },
  { phrase: 't', lang: 'any', means: { factor: null, short: true }, seenIn: 'council reports' },
  { phrase: 'thousand', lang: 'en', means: { factor: 1e3 }, seenIn: 'council reports' },
  { phrase: 'tn', lang: 'any', means: { factor: null, short: true }, seenIn: 'council reports' },
  { phrase: 'triliun', lang: 'id', means: { factor: 1e12 }, seenIn: 'LKjIP, LRA' },
  { phrase: 'trilyun', lang: 'id', means: { factor: 1e12 }, seenIn: 'LKjIP, LRA' },
]
