import { accountAlone, accountOfHeader, accountOfTitle, accountsIn } from '../meanings/accountOfText'
import type { TableSource } from '../columns/tableSource'
import type { BudgetRow } from '../types'

type Account = BudgetRow['account']

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
  const titles = [view.grid.name, ...region.titles].flatMap((title) => accountOfTitle(title) ?? [])
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
  return texts.some((text) => accountsIn(text).some((means) => means === 'revenue' || means === 'financing'))
}

function given(rows: readonly BudgetRow[], account: Account): readonly BudgetRow[] {
  return rows.map((row) => (row.account === null ? { ...row, account } : row))
}

/** What the headings of money say together, else that of the names, else the sheet's name where it says nothing else. */
function ownAccount({ map, view }: TableSource): Account {
  for (const fields of [['budget', 'spent'], ['program']] as const) {
    const headings = map.columns
      .filter(({ field }) => fields.some((one) => one === field))
      .flatMap(({ header }) => accountOfHeader(header) ?? [])
    const [first] = headings
    if (first !== undefined && headings.every((one) => one === first)) return first
  }
  return accountAlone(view.grid.name)
}
