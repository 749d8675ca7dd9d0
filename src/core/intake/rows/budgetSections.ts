import { normalCode } from './budgetCode'
import { ownAccount, ownSide } from './budgetAccounts'
import type { BudgetTable } from './budgetRows'
import { tidy } from '../values/numberWords'
import type { TableSource } from '../forms/tableSource'
import { rowTexts } from '../forms/tableSource'
import type { BudgetRow } from '../types'

/** A heading that says what the lines below it are. */
interface Section {
  readonly row: number
  readonly account: BudgetRow['account']
  readonly side: BudgetRow['side'] | null
}

/**
 * Gives lines the account of the heading they stand below: a report of revenue, expenditure and financing
 * without codes says it in rows such as PENDAPATAN and PENERIMAAN PEMBIAYAAN that carry no figures.
 * @param source - the table
 * @param table - its lines, which know the accounts that they and the lines around them state, and its other rows
 * @returns the same lines; one that names its account, or stands below one that does, keeps it
 */
export function withSections(source: TableSource, table: BudgetTable): BudgetRow[] {
  const sections = headings(source, table)
  const built: BudgetRow[] = []
  const said: boolean[] = []
  let at = -1
  for (const row of table.rows) {
    while ((sections[at + 1]?.row ?? Infinity) < row.row) at += 1
    const section = sections[at]
    const above = row.parent === null ? undefined : built[row.parent]
    const own = ownAccount(codeOf(row), row.name.text)
    const known = own !== null || (row.parent !== null && said[row.parent] === true)
    said.push(known)
    const account = known || !section ? row.account : section.account
    const inherited = above?.side ?? (section?.account === account ? section?.side : null)
    const side = account === 'financing' ? (ownSide(codeOf(row), row.name.text) ?? inherited) : null
    built.push({ ...row, account, ...(side ? { side } : {}) })
  }
  return built
}

function codeOf(row: BudgetRow): string {
  return normalCode(row.code?.text ?? '')
}

function headings(source: TableSource, table: BudgetTable): Section[] {
  const bare = table.setAside
    .filter(({ reason }) => reason === 'group' || reason === 'no-figures')
    .flatMap(({ cell }) => headingOf(cell.row, rowTexts(source, cell.row)))
  const lines = table.rows
    .filter(({ budget, spent, leaf }) => leaf && budget.value === null && spent.value === null)
    .flatMap(({ row, name }) => headingOf(row, [name]))
  return [...bare, ...lines].sort((a, b) => a.row - b.row)
}

/** "A. PENDAPATAN" is a heading as PENDAPATAN is. */
function headingOf(row: number, texts: readonly { readonly text: string }[]): Section[] {
  for (const { text } of texts) {
    const words = tidy(text).replace(/^(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]?\s+/i, '')
    const account = ownAccount('', words)
    if (account !== null) return [{ row, account, side: ownSide('', words) }]
  }
  return []
}
