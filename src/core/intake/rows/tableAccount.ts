import { headerWords } from '../meanings/headerText'
import type { TableSource } from '../columns/tableSource'
import type { AccountMeans } from '../lexicon/accounts'
import { ACCOUNT_PHRASES, OWN_ACCOUNT_PHRASES } from '../lexicon/accounts'
import type { PhraseIndex } from '../lexicon/phrases'
import { findPhrases, indexPhrases } from '../lexicon/phrases'
import type { BudgetRow } from '../types'

type Account = BudgetRow['account']

const inTitles = indexPhrases(ACCOUNT_PHRASES)
const inHeadings = indexPhrases(ACCOUNT_PHRASES, OWN_ACCOUNT_PHRASES)

/**
 * The account of a table's lines that do not say theirs: as the headings of its money or the sheet's name have it, as its
 * titles have it; programmes and kegiatan by code are expenditure by nature.
 * @param source - the table
 * @param rows - its lines
 * @returns the same lines, with the account where it is known now
 */
export function withTableAccount(source: TableSource, rows: readonly BudgetRow[]): readonly BudgetRow[] {
  const { region, view } = source
  const said = new Set(rows.flatMap(({ account }) => account ?? []))
  const own = ownAccount(source)
  // One word among lines is no account of the others, unless the table itself says the same.
  if (said.size > 0) return own !== null && said.size === 1 && said.has(own) ? given(rows, own) : rows
  const titles = [view.grid.name, ...region.titles].flatMap((title) => accountIn(title, inTitles) ?? [])
  const coded = rows.some(
    ({ code, level }) =>
      code !== null && (level === 'program' || level === 'kegiatan' || level === 'subkegiatan'),
  )
  const account = own ?? titles.at(-1) ?? (coded ? 'expenditure' : null)
  return account === null ? rows : given(rows, account)
}

/**
 * @param source - a table
 * @returns whether its sheet's name, its titles or the headings of its money speak of income or financing, be it among
 *   other words
 */
export function speaksOfIncome({ map, view, region }: TableSource): boolean {
  const headings = map.columns.filter(({ field }) => field === 'budget' || field === 'spent')
  const texts = [view.grid.name.replace(/_/g, ' '), ...region.titles, ...headings.map(({ header }) => header)]
  return texts.some((text) => {
    const { matches } = findPhrases(headerWords(text), inHeadings)
    return matches.some(({ entry }) => entry.means === 'revenue' || entry.means === 'financing')
  })
}

function given(rows: readonly BudgetRow[], account: Account): readonly BudgetRow[] {
  return rows.map((row) => (row.account === null ? { ...row, account } : row))
}

/** What the headings of money say together, else that of the names, else the sheet's name where it says nothing else. */
function ownAccount({ map, view }: TableSource): Account {
  for (const fields of [['budget', 'spent'], ['program']] as const) {
    const headings = map.columns
      .filter(({ field }) => fields.some((one) => one === field))
      .flatMap(({ header }) => accountIn(header, inHeadings) ?? [])
    const [first] = headings
    if (first !== undefined && headings.every((one) => one === first)) return first
  }
  return accountOfSheet(view.grid.name)
}

/** @returns the account that the name of a sheet is, where it says nothing else */
export function accountOfSheet(name: string): Account {
  const { unknown } = findPhrases(headerWords(name), inHeadings)
  return unknown.length === 0 ? accountIn(name, inHeadings) : null
}

/** The one account that a text speaks of; null where it speaks of none or of several. */
function accountIn(text: string, index: PhraseIndex<AccountMeans>): Account {
  const means = findPhrases(headerWords(text), index).matches.map(({ entry }) => entry.means)
  const accounts = new Set(means.flatMap((one) => (one === 'none' ? [] : [one])))
  const [only] = accounts
  return accounts.size === 1 ? (only ?? null) : null
}
