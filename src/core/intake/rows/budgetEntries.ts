import { amount } from '../values/amount'
import { readFigure } from '../values/figureColumn'
import type { Amount, TextCell } from '../values/reading'
import { shownText } from '../values/cellText'
import type { TableSource } from '../columns/tableSource'
import { cellOf, fieldTexts, plainReason, rowTexts, setAside } from './sourceRow'
import type { Field, PeriodMoney, SetAsideReason, SetAsideRow } from '../types'
import type { BudgetLevel } from '../lexicon/rows'
import type { BudgetLine } from './budgetLine'
import { isDottedCode, nameLevel, normalCode } from '../meanings/budgetCode'
import { codeInName } from '../meanings/codeInName'
import { belowTable } from './kpiRows'
import { factorRows } from './factorRows'
import { namedBeside } from './namedBeside'
import { describedLines, namelessLines } from './namelessLines'
import { withoutOutline } from './outlineNames'
import { ratioRows } from './ratioRows'
import { indicatorTotalKind } from './rowWords'
import { codeAt, codeTexts, deepestCode } from './tableCodes'
import { claimOf } from '../meanings/rowMeaning'

/** What a row's words claim that it is. */
export type RowClaim = NonNullable<ReturnType<typeof claimOf>>

/** A row of the body that is a line of the budget, or adds lines up. */
export interface BudgetEntry {
  readonly row: number
  readonly name: TextCell
  readonly code: TextCell | null
  readonly line: BudgetLine
  readonly budget: Amount
  readonly budgetToDate: Amount
  readonly spent: Amount
  /** Null where its words claim nothing. */
  readonly claim: RowClaim | null
  /** The words that claim it, and their cell. */
  readonly said: TextCell | null
  /** Spending by period, where the line stood once for each. */
  readonly periods?: readonly PeriodMoney[]
  /** Whether its spending is that of several rows, which no printed share of one row divides. */
  readonly isSummed?: boolean
}

/** The rows of a body: those that carry money or a place in the tree, and the others with their reasons. */
export interface BodyRows {
  readonly entries: readonly BudgetEntry[]
  readonly setAside: readonly SetAsideRow[]
}

/** The fields of money, in the order in which rows are asked for them. */
export const MONEY_FIELDS = ['budget', 'spent', 'budgetToDate'] as const

/** Sums of amounts with cents agree to half a unit. */
const HALF_A_UNIT = 0.5

/**
 * Tells the rows of a budget table that may be lines or sums from blank ones, headers again, notes and signatures.
 * @param source - the table
 * @returns the rows, each either an entry or set aside
 */
export function budgetEntries(source: TableSource): BodyRows {
  const { entries, setAside: aside } = bodyRows(source)
  const measures = factorRows(entries, (entry) => MONEY_FIELDS.map((field) => entry[field]))
  if (measures.size === 0) return { entries, setAside: aside }
  const notes = [...measures].map((at) => setAside(source, (entries[at] as BudgetEntry).row, 'note'))
  return {
    entries: entries.filter((_, at) => !measures.has(at)),
    setAside: [...aside, ...notes].sort((a, b) => a.cell.row - b.cell.row),
  }
}

function bodyRows(source: TableSource): BodyRows {
  const { region } = source
  const aside: SetAsideRow[] = []
  const entries: BudgetEntry[] = []
  const nameless: BudgetEntry[] = []
  const isDescribed = describedLines(source)
  const isRatio = ratioRows(
    source,
    MONEY_FIELDS.flatMap((field) => source.columns.get(field) ?? []),
  )
  const last = lastAmountRow(source, isDescribed)
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
    const found = isRatio(row) ? 'note' : plainReason(source, row)
    const plain = found === 'total' ? null : found
    const entry = plain === null ? readEntry(source, row, isDescribed) : null
    const reason =
      plain ??
      (row > last
        ? belowTable(rowTexts(source, row))
        : entry && entry.claim === null
          ? noLine(source, entry)
          : null)
    if (reason === null && entry) entries.push(entry)
    else {
      if (reason === 'no-indicator' && entry) nameless.push(entry)
      aside.push(setAside(source, row, reason ?? 'no-figures'))
    }
  }
  if (nameless.length === 0) return { entries: withoutOutline(entries), setAside: aside }
  const described = [...namedElsewhere(source, nameless, entries), ...bareTotals(source, nameless, entries)]
  const lines = described.length > 0 ? described : namedBeside(source, nameless, entries)
  const rows = new Set(lines.map(({ row }) => row))
  return {
    entries: withoutOutline([...entries, ...lines].sort((a, b) => a.row - b.row)),
    setAside: aside.filter(({ cell }) => !rows.has(cell.row)),
  }
}

/** Rows without a word whose amounts are what all lines above them come to, in every column of money, are totals. */
function bareTotals(
  source: TableSource,
  nameless: readonly BudgetEntry[],
  entries: readonly BudgetEntry[],
): BudgetEntry[] {
  return nameless.flatMap((entry): BudgetEntry[] => {
    const lines = entries.filter(({ row, claim }) => row < entry.row && claim === null)
    const isSum = MONEY_FIELDS.every((field) => {
      const printed = entry[field].value
      const sum = lines.reduce((total, line) => total + (line[field].value ?? 0), 0)
      return printed === null || Math.abs(printed - sum) <= HALF_A_UNIT
    })
    const isBare = rowTexts(source, entry.row).every(({ text }) => !/\p{L}/u.test(text))
    return isBare && isSum && lines.length > 1 ? [{ ...entry, claim: 'total' }] : []
  })
}

/** Rows without a name that their other columns describe, but for those that add up the lines described alike. */
function namedElsewhere(
  source: TableSource,
  nameless: readonly BudgetEntry[],
  entries: readonly BudgetEntry[],
): BudgetEntry[] {
  const lineOf = namelessLines(source)
  const found = nameless.flatMap((entry) => {
    const line = lineOf(entry.row)
    return line ? [{ entry, line }] : []
  })
  if (found.length === 0) return []
  const keys = new Set(found.map(({ line }) => line.key))
  const sums = new Map<string, number>()
  for (const { row, budget, spent } of entries) {
    const key = lineOf(row)?.key ?? ''
    if (keys.has(key)) sums.set(key, (sums.get(key) ?? 0) + (budget.value ?? spent.value ?? 0))
  }
  const isSum = ({ budget, spent }: BudgetEntry, key: string) =>
    Math.abs((budget.value ?? spent.value ?? 0) - (sums.get(key) ?? 0)) <= HALF_A_UNIT
  return found
    .filter(({ entry, line }) => !isSum(entry, line.key))
    .map(({ entry, line }) => ({ ...entry, name: line.name, line: { ...entry.line, name: line.name.text } }))
}

/**
 * @param source - a table of money
 * @param row - a row of its body
 * @param field - a field of money
 * @returns what its columns say in that row, added up
 */
export function readAmount(source: TableSource, row: number, field: Field): Amount {
  return amount((source.figures.get(field) ?? []).map((column) => readFigure(column, row)))
}

type IsDescribed = ReturnType<typeof describedLines>

function readEntry(source: TableSource, row: number, isDescribed: IsDescribed): BudgetEntry {
  const { columns, view } = source
  const codeCols = columns.get('code') ?? []
  const nameField = (['program', 'indicator', 'objective'] as const).find((field) => columns.has(field))
  const nameCols = columns.get(nameField ?? 'program') ?? []
  const ownCodes = codeTexts(source, row)
  const names = fieldTexts(source, row, nameField ?? 'program')
  const nameAt = lastOwn(names, row)
  const ownCode = codeAt(source, row, codeCols[deepestCode(ownCodes)])
  const name = names[nameAt] ??
    ownCode ??
    (nameCols.length + codeCols.length === 0 ? seriesName(source) : null) ?? {
      text: '',
      cell: cellOf(source, row, nameCols[0] ?? source.region.firstCol),
    }
  const front = codeCols.length === 0 ? codeInName(name.text) : null
  const code = front === null ? ownCode : { text: front.code, cell: name.cell, parts: [] }
  const codes = front === null ? ownCodes : [front.code]
  const label = columns.get('no')?.[0]
  const [budget, spent, budgetToDate] = MONEY_FIELDS.map((field) => readAmount(source, row, field)) as [
    Amount,
    Amount,
    Amount,
  ]
  const title = front?.name ?? name.text
  const columnLevel = levelOfColumn(source, nameCols[nameAt])
  const claimed = claimOfRow(source, row, name, code, isDescribed)
  return {
    row,
    name,
    code,
    budget,
    spent,
    budgetToDate,
    claim: claimed?.claim ?? null,
    said: claimed?.said ?? null,
    line: {
      codes,
      label: label === undefined ? (codes[0] ?? '') : shownText(view.seen(row, label)).trim(),
      name: title,
      nameLevel: nameLevel(title),
      nameColumn: Math.max(0, nameAt),
      columnLevel,
      outline: view.grid.rows[row]?.outline ?? 0,
      indent: /^[ \u00a0]*/.exec(name.text)?.[0].length ?? 0,
    },
  }
}

/** What a series is of where nothing tells its rows apart but their periods: its title, else the heading of its money. */
function seriesName({ columns, region, view }: TableSource): TextCell | null {
  const title = region.titleCells.at(-1)
  if (title) return title
  const col = columns.get('budget')?.[0]
  const cell = { sheet: view.grid.name, row: region.header.last, col: col ?? region.firstCol }
  const text = view.grid.value(cell.row, cell.col)
  return columns.has('period') && typeof text === 'string' ? { text, cell } : null
}

/** The deepest name column with a text of this row; a name merged from above is no name of this row's own. */
function lastOwn(names: readonly (TextCell | null)[], row: number): number {
  for (let at = names.length - 1; at >= 0; at -= 1) if (names[at]?.cell.row === row) return at
  return names.findIndex((name) => name !== null)
}

function levelOfColumn(source: TableSource, col: number | undefined): BudgetLevel | null {
  if (col === undefined || (source.columns.get('program')?.length ?? 0) < 2) return null
  const { view, region } = source
  return nameLevel(shownText(view.seen(region.header.last, col)).replace(/^nama\s+/i, ''))
}

function hasAmount({ budget, spent, budgetToDate }: BudgetEntry): boolean {
  return budget.value !== null || spent.value !== null || budgetToDate.value !== null
}

/** How many of its cells hold an amount to people that is none to us: "Rp 2,5 M". */
function failedAmounts({ budget, spent }: BudgetEntry): number {
  const parts = [...budget.parts, ...spent.parts]
  return parts.filter((part) => part.kind === 'unreadable' && /\d/.test(part.text)).length
}

/** The last row with an amount; what stands below are notes and signatures. */
function lastAmountRow(source: TableSource, isDescribed: IsDescribed): number {
  const { region, view } = source
  for (let row = region.bodyLast; row >= region.bodyFirst; row -= 1) {
    if (view.glance(row).filled < 2) continue
    const entry = readEntry(source, row, isDescribed)
    if (failedAmounts(entry) > 1 && entry.name.text !== '') return row
    if (hasAmount(entry) && (entry.name.text !== '' || rowTexts(source, row).length > 1)) return row
  }
  return region.bodyFirst - 1
}

/** Why a row that claims nothing is no line; null where it is one. */
function noLine(source: TableSource, entry: BudgetEntry): SetAsideReason | null {
  const coded = isDottedCode(normalCode(entry.code?.text ?? ''))
  const amounts = hasAmount(entry)
  if (entry.name.text !== '' && (amounts || coded || failedAmounts(entry) > 0)) return null
  if (entry.name.text === '' && amounts) return 'no-indicator'
  if (entry.name.cell.row === entry.row && entry.line.nameLevel !== null) return null
  return rowTexts(source, entry.row).length === 1 ? 'group' : 'no-figures'
}

/**
 * Only the cells up to the name claim that a row is a sum; "Jumlah dokumen" beside it is an indicator. Where the only text of
 * a row stands behind an empty name, it says what the row's amount is.
 */
function claimOfRow(
  source: TableSource,
  row: number,
  name: TextCell,
  code: TextCell | null,
  isDescribed: IsDescribed,
): { claim: RowClaim; said: TextCell } | null {
  const normal = normalCode(code?.text ?? '')
  if (isDottedCode(normal) && normal.includes('.')) return null
  const indicators = source.columns.get('indicator') ?? []
  const words = rowTexts(source, row).filter(({ text }) => /\p{L}/u.test(text))
  const own = new Set([
    name.cell.col,
    ...(source.columns.get('no') ?? []),
    ...(source.columns.get('code') ?? []),
  ])
  const isOnlyText = name.text === '' && words.length === 1
  const end = isOnlyText ? source.region.lastCol : Math.max(...own)
  const values = source.view.values(row)
  for (let col = source.region.firstCol; col <= end; col += 1) {
    const text = values[col]
    if (typeof text !== 'string' || !/\p{L}/u.test(text)) continue
    if (!own.has(col) && isDescribed(row)) continue
    const claim = indicators.includes(col) ? indicatorTotalKind(text) : claimOf(text)
    if (claim) return { claim, said: { text, cell: cellOf(source, row, col) } }
  }
  // Excel itself knows the totals row of a table.
  return row === source.region.totalsRow ? { claim: 'total', said: name } : null
}
