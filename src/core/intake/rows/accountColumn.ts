import type { TableSource } from '../columns/tableSource'
import type { BudgetEntry } from './budgetEntries'
import { textAt } from './sourceRow'
import type { BudgetRow, Field } from '../types'
import { accountOfHeading } from '../meanings/rowMeaning'

type Account = BudgetRow['account']
type Row = Pick<BudgetEntry, 'row' | 'claim'>

/**
 * Finds a column that says of every line whether it is income or spending: "REVENUE", "Belanja". Lists that programs
 * export keep both in one table, or each in its own and say so in every row.
 * @param source - the table
 * @param rows - its lines, and the rows whose words claim that they add some up
 * @returns the account of each, null throughout where no column says it of all lines
 */
export function accountsByColumn(source: TableSource, rows: readonly Row[]): readonly Account[] {
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

function inColumn(source: TableSource, rows: readonly Row[], col: number): readonly Account[] | null {
  const lines = rows.filter(({ claim }) => claim === null)
  const said = saidDown(lines.map(({ row }) => textAt(source, row, col)?.text ?? null))
  const known = accountsOf(said.flatMap((text) => text ?? []))
  if (!known || said.includes(null)) return null
  const textOf = new Map(lines.map(({ row }, at) => [row, said[at]]))
  return rows.map(({ row }) => known.get(textOf.get(row) ?? textAt(source, row, col)?.text ?? '') ?? null)
}

/** "Income" once, in front of the first of its lines: what a column says holds until it says something else. */
function saidDown(texts: readonly (string | null)[]): readonly (string | null)[] {
  let last: string | null = null
  return texts.map((text) => (last = text ?? last))
}

/** The account of each text of a column; null where they are no accounts, or only some of them are. */
function accountsOf(said: readonly string[]): ReadonlyMap<string, Account> | null {
  const texts = [...new Set(said)]
  const [only, ...more] = texts
  if (only === undefined) return null
  const byWord = (wordOf: (text: string) => string) => {
    const told = texts.map((text) => [text, accountOfHeading(wordOf(text))?.account ?? null] as const)
    return { told, accounts: new Set(told.flatMap(([, account]) => account ?? [])) }
  }
  const { told, accounts } = byWord((text) => text)
  const [account] = accounts
  if (!told.some(([, one]) => one === null)) {
    // Names of many lines that all begin with "Belanja" are names; one word throughout is what the whole list is of.
    const isKind = accounts.size > 1 ? texts.length <= accounts.size + 3 : more.length === 0
    return isKind ? new Map(told) : null
  }
  // A third text beside income and spending is neither, where these are no single slips.
  const isSeveral = (text: string) => said.indexOf(text) !== said.lastIndexOf(text)
  const isBoth = accounts.has('revenue') && accounts.has('expenditure')
  if (texts.length === 3 && isBoth && told.every(([text, one]) => one === null || isSeveral(text)))
    return new Map(told)
  if (texts.length !== 2) return null
  // Of two texts over all lines one names an account: the other is what is not that one.
  if (account) {
    const other = OPPOSITE[account]
    return other ? new Map(told.map(([text, one]) => [text, one ?? other])) : null
  }
  // "Uang masuk" beside "Uang keluar": by the last word of both.
  const last = byWord((text) => text.trim().split(/\s/).at(-1) ?? '')
  return last.accounts.has('revenue') && last.accounts.has('expenditure') ? new Map(last.told) : null
}
