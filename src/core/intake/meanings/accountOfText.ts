import type { AccountMeans } from '../lexicon/accounts'
import { ACCOUNT_PHRASES, OWN_ACCOUNT_PHRASES } from '../lexicon/accounts'
import type { Entry } from '../lexicon/entry'
import { FIGURE_PHRASES } from '../lexicon/figures'
import type { PhraseIndex } from '../lexicon/phrases'
import { findPhrases, indexPhrases } from '../lexicon/phrases'
import type { BudgetAccount } from '../lexicon/rows'
import { ROW_WORDS } from '../lexicon/rows'
import { headerPeriod } from './headerPeriod'
import { headerWords } from './headerText'

/** What heads rows of a table says the same as a whole title, name of a sheet or heading. */
const HEADING_PHRASES = ROW_WORDS.flatMap(({ phrase, lang, means, at }): Entry<AccountMeans>[] =>
  'account' in means && at !== 'word'
    ? [{ phrase, lang, means: means.account, seenIn: 'headings of rows' }]
    : [],
)

const inTitles = indexPhrases(ACCOUNT_PHRASES)
const inHeadings = indexPhrases(ACCOUNT_PHRASES, OWN_ACCOUNT_PHRASES)
const asHeading = indexPhrases(ACCOUNT_PHRASES, OWN_ACCOUNT_PHRASES, HEADING_PHRASES)
/** Words that say of money which figure it is: "Rencana Pemasukan", "Total receipts". */
const ofFigures = indexPhrases(
  FIGURE_PHRASES.filter(({ means: { role } }) => role === undefined || role === 'plan' || role === 'actual'),
)

/** "In" beside "Out" is money that came; in "Budget in 2024" it only links words. */
const FILLERS: ReadonlySet<string> = new Set(
  FIGURE_PHRASES.flatMap(({ phrase, means }) => (means.filler ? [phrase] : [])),
)
/** "A. PEMASUKAN", "2) Payments". */
const NUMBER = /^\s*(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]\s+/i

/**
 * The account of a text that names it and nothing else, as a heading of rows does, but for the figure and its period:
 * "PEMASUKAN", "Kas Masuk 2024", "Total Receipts".
 * @param text - the name of a sheet, a title or a heading
 * @returns its account; null where it says none, or more than that
 */
export function accountAlone(text: string): BudgetAccount | null {
  const words = headerPeriod(headerWords(text.replace(NUMBER, '').replace(/_/g, ' '))).rest
  const { matches, unknown } = findPhrases(words, asHeading)
  if (findPhrases(unknown, ofFigures).unknown.length > 0) return null
  const said = matches.filter(({ entry }) => words.length === 1 || !FILLERS.has(entry.phrase))
  const means = said.map(({ entry }) => entry.means)
  // "Biaya dan Sumber Pembiayaan" is money and its fund.
  return means.includes('none') ? null : oneOf(means)
}

/** @returns the one account that a title speaks of, be it among other words; null for none or several */
export function accountOfTitle(text: string): BudgetAccount | null {
  return accountIn(text, inTitles) ?? accountAlone(text)
}

/** @returns the one account that a heading of money or of names speaks of; null for none or several */
export function accountOfHeader(text: string): BudgetAccount | null {
  return accountIn(text, inHeadings) ?? accountAlone(text)
}

/** @returns the accounts that a text speaks of, be it among other words */
export function accountsIn(text: string): AccountMeans[] {
  const found = findPhrases(headerWords(text), inHeadings).matches.map(({ entry }) => entry.means)
  const alone = accountAlone(text)
  return alone === null || found.length > 0 ? found : [alone]
}

function accountIn(text: string, index: PhraseIndex<AccountMeans>): BudgetAccount | null {
  return oneOf(findPhrases(headerWords(text), index).matches.map(({ entry }) => entry.means))
}

function oneOf(means: readonly AccountMeans[]): BudgetAccount | null {
  const accounts = new Set(means.flatMap((one) => (one === 'none' ? [] : [one])))
  const [only] = accounts
  return accounts.size === 1 ? (only ?? null) : null
}
