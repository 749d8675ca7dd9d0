import type { BudgetRow, SetAsideRow } from '../types'
import type { TableSource } from '../columns/tableSource'
import { rowTexts } from './sourceRow'
import { normalCode } from '../meanings/budgetCode'
import { codedAccounts, ownSide } from './lineAccounts'
import { accountOfHeading } from '../meanings/rowMeaning'

/** A heading that says what the lines below it are. */
interface Section {
  readonly row: number
  readonly account: BudgetRow['account']
  readonly side: BudgetRow['side'] | null
}

/**
 * Gives lines the account of the heading they stand below: a report of revenue, expenditure and financing without
 * codes says it in rows such as PENDAPATAN, PENERIMAAN PEMBIAYAAN or "Expenses:" that carry no figures.
 * @param source - the table
 * @param rows - its lines, which know the accounts that they and the lines around them state
 * @param setAside - its other rows
 * @param isSaid - whether a line, by index, says its account itself
 * @returns the same lines; one that says its account, or stands below one that does, keeps it
 */
export function withSections(
  source: TableSource,
  rows: readonly BudgetRow[],
  setAside: readonly SetAsideRow[],
  isSaid: (index: number) => boolean,
): BudgetRow[] {
  const sections = headings(source, rows, setAside)
  const built: BudgetRow[] = []
  const codes = rows.map(({ code }) => normalCode(code?.text ?? ''))
  const coded = codedAccounts(
    codes,
    rows.map(({ name }) => name.text),
  )
  const said: boolean[] = []
  let at = -1
  rows.forEach((row, index) => {
    while ((sections[at + 1]?.row ?? Infinity) < row.row) at += 1
    const section = sections[at]
    const above = row.parent === null ? undefined : built[row.parent]
    const known = isSaid(index) || (row.parent !== null && said[row.parent] === true)
    said.push(known)
    const account = known || !section ? row.account : section.account
    const inherited = above?.side ?? (section?.account === account ? section?.side : null)
    const side =
      account === 'financing'
        ? (ownSide(coded[index] ? (codes[index] ?? '') : '', row.name.text) ?? inherited)
        : null
    built.push({ ...row, account, ...(side ? { side } : {}) })
  })
  return built
}

/**
 * The account of the heading that each row stands below, where the table heads more than one: no row is the sum of rows below
 * the heading of another account, whatever its figures say.
 * @param source - the table
 * @param rows - rows of its body with figures, in order
 * @returns the account of each; null throughout where there are not two
 */
export function headedAccounts(
  source: TableSource,
  rows: readonly number[],
): readonly BudgetRow['account'][] {
  const { region, view } = source
  const own = new Set(rows)
  const found: Section[] = []
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
    const { filled, numbers } = view.glance(row)
    if (filled > 0 && numbers === 0 && !own.has(row)) found.push(...headingOf(row, rowTexts(source, row)))
  }
  if (new Set(found.map(({ account }) => account)).size < 2) return rows.map(() => null)
  let at = -1
  return rows.map((row) => {
    while ((found[at + 1]?.row ?? Infinity) < row) at += 1
    return found[at]?.account ?? null
  })
}

function headings(
  source: TableSource,
  rows: readonly BudgetRow[],
  setAside: readonly SetAsideRow[],
): Section[] {
  const bare = setAside
    .filter(({ reason }) => reason === 'group' || reason === 'no-figures')
    .map(({ cell }) => ({ row: cell.row, texts: rowTexts(source, cell.row) }))
  const lines = rows
    .filter(({ budget, spent, leaf }) => leaf && budget.value === null && spent.value === null)
    .map(({ row, name }) => ({ row, texts: [name] }))
  const all = [...bare, ...lines].sort((a, b) => a.row - b.row)
  const found = all.flatMap(({ row, texts }) => headingOf(row, texts))
  const [first] = found
  // "Revenue" below the names of other offices is an office.
  const before = first ? all.filter(({ row }) => row < first.row).length : 0
  if (before >= OTHERS && new Set(found.map(({ account }) => account)).size === 1) return []
  return [...headSection(source, found), ...found]
}

/** "Receipts" at the head of the names, and "Payments:" on a row below: the head is the first section. */
function headSection({ region, columns, view }: TableSource, others: readonly Section[]): Section[] {
  const row = region.header.last
  const head = view.grid.value(row, columns.get('program')?.[0] ?? 0)
  if (typeof head !== 'string') return []
  return headingOf(row, [{ text: head }]).filter(({ account }) =>
    others.some((one) => one.account !== account),
  )
}

/** So many headings that say no account, in front of the only one that is said, name something else; so does that one. */
const OTHERS = 2

function headingOf(row: number, texts: readonly { readonly text: string }[]): Section[] {
  for (const { text } of texts) {
    const found = accountOfHeading(text)
    if (found) return [{ row, account: found.account, side: found.side ?? null }]
  }
  return []
}
