import type { BudgetAccount } from './rows'
import type { Entry } from './entry'

/** The account that titles, names of sheets and headings of money speak of; 'none' for offices and kinds of money named so. */
export type AccountMeans = BudgetAccount | 'none'

/** In titles, names of sheets and headings. */
export const ACCOUNT_PHRASES: readonly Entry<AccountMeans>[] = [
  { phrase: 'badan pendapatan', lang: 'id', means: 'none', seenIn: 'LRA, DPA' },
  { phrase: 'belanja', lang: 'id', means: 'expenditure', seenIn: 'LRA, DPA' },
  { phrase: 'department of revenue', lang: 'en', means: 'none', seenIn: 'council reports' },
  { phrase: 'dinas pendapatan', lang: 'id', means: 'none', seenIn: 'LRA, DPA' },
  { phrase: 'expenditure', lang: 'en', means: 'expenditure', seenIn: 'council reports' },
  { phrase: 'expenditures', lang: 'en', means: 'expenditure', seenIn: 'council reports' },
  { phrase: 'pembiayaan', lang: 'id', means: 'financing', seenIn: 'LRA, DPA' },
  { phrase: 'pendapatan', lang: 'id', means: 'revenue', seenIn: 'LRA, DPA' },
  { phrase: 'revenue collection', lang: 'en', means: 'revenue', seenIn: 'council reports' },
  { phrase: 'revenue realisation', lang: 'en', means: 'revenue', seenIn: 'council reports' },
  { phrase: 'revenue target', lang: 'en', means: 'revenue', seenIn: 'council reports' },
  { phrase: 'sumber pembiayaan', lang: 'id', means: 'none', seenIn: 'RKPDesa, Renja' },
]

/** In the heading of its money, be it among other words. */
export const OWN_ACCOUNT_PHRASES: readonly Entry<AccountMeans>[] = [
  { phrase: 'exp', lang: 'en', means: 'expenditure', seenIn: 'council reports' },
  { phrase: 'expenses', lang: 'en', means: 'expenditure', seenIn: 'council reports' },
  { phrase: 'income', lang: 'en', means: 'revenue', seenIn: 'council reports' },
  { phrase: 'penerimaan', lang: 'id', means: 'revenue', seenIn: 'LRA, DPA' },
  { phrase: 'pengeluaran', lang: 'id', means: 'expenditure', seenIn: 'LRA, DPA' },
  { phrase: 'rev', lang: 'en', means: 'revenue', seenIn: 'council reports' },
  { phrase: 'revenue', lang: 'en', means: 'revenue', seenIn: 'council reports' },
  { phrase: 'revenue budget', lang: 'en', means: 'none', seenIn: 'council reports' },
  { phrase: 'revenue expenditure', lang: 'en', means: 'expenditure', seenIn: 'council reports' },
  { phrase: 'revenues', lang: 'en', means: 'revenue', seenIn: 'council reports' },
]

/** What is put aside, where income and expenses stand beside it. */
export const SAVINGS_PHRASES: readonly Entry<'savings'>[] = [
  { phrase: 'saving', lang: 'en', means: 'savings', seenIn: 'budgets of households' },
  { phrase: 'savings', lang: 'en', means: 'savings', seenIn: 'budgets of households' },
  { phrase: 'simpanan', lang: 'id', means: 'savings', seenIn: 'buku kas' },
  { phrase: 'tabungan', lang: 'id', means: 'savings', seenIn: 'buku kas' },
]
