import type { TableSource } from '../columns/tableSource'
import { textAt } from './sourceRow'
import type { BudgetRow, Field } from '../types'
import { accountOfHeading } from '../meanings/rowMeaning'

type Account = BudgetRow['account']

/** So many of the lines must say their account in the column. */
const MOST_ROWS = 0.9

/**
 * Finds a column that says of every line whether it is income or spending: "REVENUE", "Belanja". Lists that programs
 * export keep both in one table, or each in its own and say so in every row.
 * @param source - the table
 * @param rows - the rows of its lines
 * @returns the account of each, null throughout where no column says it of all
 */
export function accountsByColumn(source: TableSource, rows: readonly number[]): readonly Account[] {
  const { region, map, columns } = source
  const figures = new Set([...columns].flatMap(([field, cols]) => (FIGURES.includes(field) ? cols : [])))
  for (let col = region.firstCol; col <= region.lastCol; col += 1) {
    if (figures.has(col) || (map.evidence.get(col)?.text ?? 0) < 0.5) continue
    const accounts = inColumn(source, rows, col)
    if (accounts) return accounts
  }
  return rows.map(() => null)
}

const OPPOSITE: Readonly<Partial<Record<NonNullable<Account>, Account>>> = {
  revenue: 'expenditure',
  expenditure: 'revenue',
}

const FIGURES: readonly Field[] = ['budget', 'spent', 'absorption', 'target', 'actual']

function inColumn(source: TableSource, rows: readonly number[], col: number): Account[] | null {
  const known = new Map<string, Account>()
  let told = 0
  let other = 0
  const accounts = rows.map((row): Account => {
    const text = textAt(source, row, col)?.text
    if (text === undefined) return null
    const account = known.has(text) ? (known.get(text) ?? null) : (accountOfHeading(text)?.account ?? null)
    known.set(text, account)
    if (account === null) other += 1
    else told += 1
    return account
  })
  // Of two texts over all lines one names an account: the other is what is not that one.
  const [only] = new Set([...known.values()].filter((account) => account !== null))
  if (known.size === 2 && other > 0 && told > 0 && only && OPPOSITE[only] && told + other === rows.length)
    return accounts.map((account) => account ?? OPPOSITE[only] ?? null)
  // Names of many lines that all begin with "Belanja" are names; one word throughout is what the whole list is of.
  const said = new Set([...known.values()].filter((account) => account !== null))
  const isKind = said.size > 1 ? known.size <= said.size + 3 : known.size === 1 && rows.length > 1
  return isKind && other === 0 && told >= rows.length * MOST_ROWS ? accounts : null
}
