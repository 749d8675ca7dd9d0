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
  { phrase: 'idr', lang: 'any', means: { live: true }, seenIn: 'budget workbooks' },
  { phrase: 'rp', lang: 'id', means: { live: true }, seenIn: 'LRA, DPA' },
  { phrase: 'rp.', lang: 'id', means: { live: true }, seenIn: 'LRA, DPA' },
  { phrase: '£', lang: 'en', means: { live: false }, seenIn: 'council reports' },
  { phrase: '€', lang: 'en', means: { live: false }, seenIn: 'council reports' },
]

/** Words for thousands and more behind a figure, lower case. */
export const MAGNITUDE_PHRASES: readonly Entry<MagnitudeMeans>[] = [
  { phrase: 'b', lang: 'any', means: { factor: 1e9, short: true }, seenIn: 'council reports' },
  { phrase: 'billion', lang: 'en', means: { factor: 1e9 }, seenIn: 'council reports' },
  { phrase: 'bn', lang: 'any', means: { factor: 1e9, short: true }, seenIn: 'council reports' },
  { phrase: 'jt', lang: 'id', means: { factor: 1e6 }, seenIn: 'LKjIP, LRA' },
  { phrase: 'juta', lang: 'id', means: { factor: 1e6 }, seenIn: 'LKjIP, LRA' },
  { phrase: 'k', lang: 'any', means: { factor: 1e3, short: true }, seenIn: 'council reports' },
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
