import type { Found } from '../forms/readRegion'
import { SAVINGS_PHRASES } from '../lexicon/accounts'
import { findPhrases, indexPhrases } from '../lexicon/phrases'
import { headerWords } from '../meanings/headerText'

const words = indexPhrases(SAVINGS_PHRASES)

/**
 * "Tabungan" beside "Pendapatan" and "Belanja": what is put aside of the income is not spent.
 * @param found - all tables
 * @returns the same, lines of tables that are called savings as financing where another table is of income
 */
export function withSavingsApart(found: readonly Found[]): Found[] {
  const hasIncome = found.some(({ budget }) => budget.some(({ account }) => account === 'revenue'))
  if (!hasIncome) return [...found]
  return found.map((entry) =>
    isSavings(entry)
      ? {
          ...entry,
          budget: entry.budget.map((row) =>
            row.account === null ? { ...row, account: 'financing' as const, side: 'outlay' as const } : row,
          ),
        }
      : entry,
  )
}

/** Whether the name of the sheet, or the heading of the names, says that and nothing else. */
function isSavings({ reading, budget }: Found): boolean {
  if (budget.length === 0 || budget.some(({ account }) => account !== null)) return false
  const headings = reading.columns.filter(({ field }) => field === 'program').map(({ header }) => header)
  return [reading.sheet, ...headings].some((text) => {
    const { matches, unknown } = findPhrases(headerWords(text), words)
    return matches.length > 0 && unknown.length === 0
  })
}
