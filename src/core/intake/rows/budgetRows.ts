import type { Issue } from '../../units'
import { issue } from '../../units'
import { amount } from '../values/amount'
import { ownAccount, withAccounts, withTableAccount } from './budgetAccounts'
import { amountIssues, repeatedLine, sameCodes } from './budgetIssues'
import type { BudgetLine, BudgetPlace } from './budgetLine'
import { budgetHierarchy, isPlacedByText } from './budgetHierarchy'
import { isDottedCode, nameLevel, normalCode } from './budgetCode'
import { codeInName } from './codeInName'
import { joinedCodes } from './hierarchyByCode'
import { readFigure } from '../values/figureColumn'
import { belowTable } from './kpiRows'
import { moneyPeriods } from './periodFigures'
import { budgetTotalKind, indicatorTotalKind } from './rowWords'
import { shownText } from '../regions/sheetView'
import { summedRows } from './sumFormula'
import { codeAt, codeInParts, codeTexts, deepestCode } from './tableCodes'
import type { TableSource } from '../forms/tableSource'
import { cellOf, fieldText, plainReason, rowTexts, setAside, textAt } from '../forms/tableSource'
import type { TotalRow } from './budgetTotals'
import type { Amount, Reading, TextCell } from '../values/reading'
import type { BudgetLevel, BudgetRow, Field, SetAsideReason, SetAsideRow } from '../types'

/** The lines of a budget table, the rows that are none, and what is wrong with them. */
export interface BudgetTable {
  /** Parents are indexes into this list. */
  readonly rows: readonly BudgetRow[]
  readonly setAside: readonly SetAsideRow[]
  /** Rows that state a total, for checking it. */
  readonly totals: readonly TotalRow[]
  readonly issues: readonly Issue[]
  readonly rowsSeen: number
}

/** A body row that may become a line. */
interface Draft {
  readonly row: number
  readonly name: TextCell
  readonly code: TextCell | null
  readonly line: BudgetLine
  readonly budget: Amount
  readonly budgetToDate: Amount
  readonly spent: Amount
}

const NONE: Reading = { kind: 'missing', cell: null }

/**
 * Reads a table's budget lines and places them in their hierarchy. Every row of the body becomes a line or is
 * set aside with its reason; totals and repeated codes are never lines.
 * @param source - the table
 * @param table - its index in the result
 * @returns the lines in source order, parents before children
 * @issue no-indicator - amounts without a name
 * @issue budget-text, spent-text, formula-error - cells that are no amounts
 * @issue duplicate-code - a code that stands twice under one parent
 */
export function budgetRows(source: TableSource, table: number): BudgetTable {
  const { region } = source
  const aside: SetAsideRow[] = []
  const issues: Issue[] = []
  const totals: TotalRow[] = []
  const last = lastAmountRow(source)
  let drafts: Draft[] = []
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
    const plain = plainReason(source, row)
    const draft = plain ? null : readDraft(source, row)
    const reason =
      plain ?? (row > last ? belowTable(rowTexts(source, row)) : draft ? draftReason(source, draft) : null)
    if (reason === null && draft?.name.text) {
      drafts.push(draft)
      continue
    }
    const why = reason ?? 'no-indicator'
    const entry = setAside(source, row, why)
    aside.push(entry)
    if (why === 'no-indicator') {
      issues.push(issue('no-indicator', 'error', entry.cell, { text: entry.text, row }))
    }
    if (draft && (why === 'total' || why === 'subtotal')) {
      totals.push({
        row,
        kind: why,
        text: entry.text,
        cell: entry.cell,
        budget: draft.budget,
        spent: draft.spent,
      })
    }
  }
  drafts = withoutSums(source, drafts, aside)
  const lines = withAdds(source, drafts)
  const places = budgetHierarchy(lines)
  const built = build(source, table, drafts, places)
  for (const { draft, first } of built.repeated) {
    aside.push(setAside(source, draft.row, 'duplicate'))
    issues.push(repeatedLine(draft, first.row))
  }
  aside.sort((a, b) => a.cell.row - b.cell.row)
  return {
    rows: built.rows,
    setAside: aside,
    totals,
    issues: [...issues, ...amountIssues(built.rows), ...sameCodes(built.rows)],
    rowsSeen: region.bodyLast - region.bodyFirst + 1,
  }
}

function readAmount(source: TableSource, row: number, field: Field): Amount {
  return amount((source.figures.get(field) ?? []).map((column) => readFigure(column, row)))
}

function readDraft(source: TableSource, row: number): Draft {
  const { columns, view } = source
  const codeCols = columns.get('code') ?? []
  const nameCols = columns.get('program') ?? columns.get('indicator') ?? columns.get('objective') ?? []
  const ownCodes = codeTexts(source, row)
  const codeCol = codeCols[deepestCode(ownCodes)]
  const names = nameCols.map((col) => textAt(source, row, col))
  const nameAt = lastOwn(names, row)
  const ownCode = codeAt(source, row, codeCol)
  const name = names[nameAt] ??
    ownCode ?? { text: '', cell: cellOf(source, row, nameCols[0] ?? source.region.firstCol) }
  const front = codeCols.length === 0 ? codeInName(name.text) : null
  const code = front === null ? ownCode : { text: front.code, cell: name.cell, parts: [] }
  const codes = front === null ? ownCodes : [front.code]
  const [budget, budgetToDate, spent] = (['budget', 'budgetToDate', 'spent'] as const).map((field) =>
    readAmount(source, row, field),
  ) as [Amount, Amount, Amount]
  const label = columns.get('no')?.[0]
  return {
    row,
    name,
    code,
    budget,
    budgetToDate,
    spent,
    line: {
      codes,
      label: label === undefined ? (codes[0] ?? '') : shownText(view.seen(row, label)).trim(),
      name: front?.name ?? name.text,
      nameColumn: Math.max(0, nameAt),
      columnLevel: columnLevel(source, nameCols[nameAt]),
      outline: view.grid.rows[row]?.outline ?? 0,
      indent: /^[ \u00a0]*/.exec(name.text)?.[0].length ?? 0,
      adds: [],
      amounts: `${budget.value ?? ''}|${spent.value ?? ''}|${budgetToDate.value ?? ''}`,
    },
  }
}

/** The deepest name column with a text of this row; a name merged from above is no name of this row's own. */
function lastOwn(names: readonly (TextCell | null)[], row: number): number {
  for (let at = names.length - 1; at >= 0; at -= 1) if (names[at]?.cell.row === row) return at
  return names.findIndex((name) => name !== null)
}

function columnLevel(source: TableSource, col: number | undefined): BudgetLevel | null {
  if (col === undefined || (source.columns.get('program')?.length ?? 0) < 2) return null
  const { view, region } = source
  return nameLevel(shownText(view.seen(region.header.last, col)).replace(/^nama\s+/i, ''))
}

function hasAmount(draft: Draft): boolean {
  return draft.budget.value !== null || draft.spent.value !== null || draft.budgetToDate.value !== null
}

/** How many of its cells hold an amount to people that is none to us: "Rp 2,5 M". */
function failedAmounts({ budget, spent }: Draft): number {
  const parts = [...budget.parts, ...spent.parts]
  return parts.filter((part) => part.kind === 'unreadable' && /\d/.test(part.text)).length
}

/** The last row with an amount; what stands below are notes and signatures. */
function lastAmountRow(source: TableSource): number {
  const { region, view } = source
  for (let row = region.bodyLast; row >= region.bodyFirst; row -= 1) {
    if (view.glance(row).filled < 2) continue
    const draft = readDraft(source, row)
    if (failedAmounts(draft) > 1 && draft.name.text !== '') return row
    if (hasAmount(draft) && (draft.name.text !== '' || rowTexts(source, row).length > 1)) return row
  }
  return region.bodyFirst - 1
}

function draftReason(source: TableSource, draft: Draft): SetAsideReason | null {
  const code = normalCode(draft.code?.text ?? '')
  const coded = isDottedCode(code)
  const total = coded && code.includes('.') ? null : totalKind(source, draft)
  if (total) return total
  const amounts = hasAmount(draft)
  if (draft.name.text !== '' && (amounts || coded || failedAmounts(draft) > 0)) return null
  if (draft.name.text === '' && amounts) return 'no-indicator'
  if (draft.name.cell.row === draft.row && nameLevel(draft.name.text) !== null) return null
  return rowTexts(source, draft.row).length === 1 ? 'group' : 'no-figures'
}

/** Only the cells up to the name say that a row is a total; "Jumlah dokumen" beside it is an indicator. */
function totalKind(source: TableSource, draft: Draft): 'total' | 'subtotal' | null {
  const indicators = source.columns.get('indicator') ?? []
  const end = Math.max(
    draft.name.cell.col,
    ...(source.columns.get('no') ?? []),
    ...(source.columns.get('code') ?? []),
  )
  const values = source.view.values(draft.row)
  for (let col = source.region.firstCol; col <= end; col += 1) {
    const text = values[col]
    if (typeof text !== 'string' || !/\p{L}{2}/u.test(text)) continue
    const kind = indicators.includes(col) ? indicatorTotalKind(text) : budgetTotalKind(text)
    if (kind) return kind
  }
  return null
}

/** Which lines a line's formula adds, once it is known which rows are lines. */
function withAdds(source: TableSource, drafts: readonly Draft[]): BudgetLine[] {
  const indexOf = new Map(drafts.map(({ row }, index) => [row, index]))
  return drafts.map((draft) => ({
    ...draft.line,
    adds: addedRows(source, draft)
      .map((row) => indexOf.get(row) ?? -1)
      .filter((index) => index >= 0),
  }))
}

function addedRows(source: TableSource, draft: Draft): readonly number[] {
  for (const field of ['budget', 'spent'] as const) {
    for (const col of source.columns.get(field) ?? []) {
      const formula = source.view.grid.formula(draft.row, col)
      const rows = formula === null ? [] : summedRows(formula).filter((row) => row !== draft.row)
      if (rows.length > 0) return rows
    }
  }
  return []
}

/**
 * Sets aside the lines that only add lines above them: by their formulas, or by an outline whose summaries
 * stand below their details.
 */
function withoutSums(source: TableSource, drafts: readonly Draft[], aside: SetAsideRow[]): Draft[] {
  const placed = isPlacedByText(drafts.map(({ line }) => line))
  const first = drafts[0]
  const summariesBelow = !placed && first !== undefined && first.line.outline > 0
  return drafts.filter((draft, index) => {
    const before = drafts[index - 1]
    const adds = addedRows(source, draft)
    const addsAbove =
      adds.length > 0 &&
      adds.every((row) => row < draft.row) &&
      !isDottedCode(normalCode(draft.code?.text ?? ''))
    const closesGroup = summariesBelow && before !== undefined && before.line.outline > draft.line.outline
    if (!addsAbove && !closesGroup) return true
    aside.push(setAside(source, draft.row, 'subtotal'))
    return false
  })
}

interface Built {
  readonly rows: readonly BudgetRow[]
  readonly repeated: readonly { readonly draft: Draft; readonly first: Draft }[]
}

function build(
  source: TableSource,
  table: number,
  drafts: readonly Draft[],
  places: readonly BudgetPlace[],
): Built {
  const joined = joinedCodes(drafts.map(({ line }) => line))
  const indexOf = new Map<number, number>()
  const repeated: { draft: Draft; first: Draft }[] = []
  const rows: BudgetRow[] = []
  const parents = new Set<number>()
  drafts.forEach((draft, at) => {
    const place = places[at] as BudgetPlace
    if (place.repeats !== null) {
      repeated.push({ draft, first: drafts[place.repeats] as Draft })
      return
    }
    const parent = place.parent === null ? null : (indexOf.get(place.parent) ?? null)
    if (parent !== null) parents.add(parent)
    indexOf.set(at, rows.length)
    const absorption = source.figures.get('absorption')?.[0]
    const whole = joined[at] as readonly string[]
    const periods = moneyPeriods(source, draft.row)
    const inParts = whole.length === 1 && draft.line.codes.length > 1
    rows.push({
      table,
      sheet: source.view.grid.name,
      row: draft.row,
      code:
        draft.code && inParts ? codeInParts(source, draft.row, draft.code, whole[0] as string) : draft.code,
      level: place.level,
      depth: parent === null ? 0 : (rows[parent]?.depth ?? 0) + 1,
      name: draft.name,
      budget: draft.budget,
      budgetToDate: draft.budgetToDate,
      spent: draft.spent,
      absorption: absorption ? readFigure(absorption, draft.row) : NONE,
      parent,
      leaf: true,
      account: ownAccount(whole[deepestCode(whole)] ?? '', draft.line.name),
      owner: fieldText(source, draft.row, 'owner'),
      hidden: source.view.grid.rows[draft.row]?.hidden === true,
      ...(periods ? { periods } : {}),
    })
  })
  const counted = withAccounts(rows.map((row, index) => ({ ...row, leaf: !parents.has(index) })))
  const titles = [source.view.grid.name, ...source.region.titles]
  return { rows: withTableAccount(counted, titles), repeated }
}
