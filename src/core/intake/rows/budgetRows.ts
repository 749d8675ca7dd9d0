import { accountsByColumn } from './accountColumn'
import type { Issue } from '../../units'
import { issue } from '../../units'
import type { BudgetEntry } from './budgetEntries'
import { budgetEntries, MONEY_FIELDS } from './budgetEntries'
import { amountIssues, repeatedLine, repeatedProgram, sameCodes } from './budgetIssues'
import { buildRows } from './buildRows'
import type { CountedOnce } from './alikeRows'
import { countedOnce, otherTexts, twinsOf } from './alikeRows'
import { lacksOfParts, mayAddByTexts } from './commonTexts'
import { pricedLines } from './pricedLines'
import { chooseTree, explained } from './chooseTree'
import { mayBeHeadings } from './headings'
import { headedAccounts } from './accountSections'
import { codedAccounts, ownSide } from './lineAccounts'
import { withLeftOvers } from './leftOvers'
import { lineFigures } from './lineFigures'
import { namelessSums } from './namelessSums'
import type { PrintedSum } from './printedSums'
import { isResult } from './sumCandidate'
import { mixedTotal } from './mixedTotal'
import type { RowRole } from './rowRoles'
import { roleOf } from './rowRoles'
import type { ScoredTree } from './scoreTree'
import { scoreTree } from './scoreTree'
import { spendingBySize } from './spendingBySize'
import { sumIssues } from './sumIssues'
import type { TableFacts } from './tableFacts'
import { deepestCode } from './tableCodes'
import { isFiller } from './fillerRows'
import type { TableSource } from '../columns/tableSource'
import { setAside } from './sourceRow'
import type { Amount } from '../values/reading'
import { joinedCodes } from './trees/code'
import { foldBudgetPeriods } from './foldBudgetPeriods'
import { foldMeasures } from './measureBlocks'
import { digitAccounts } from './trees/digits'
import { formulaSums } from './trees/formula'
import type { BudgetRow, SetAsideRow } from '../types'
import type { RowWitnesses } from './witnesses'
import { rowWitnesses, sumCell } from './witnesses'

/** A row that states a total or subtotal. */
interface TotalRow {
  readonly row: number
  readonly kind: 'total' | 'subtotal'
  readonly budget: Amount
  readonly spent: Amount
}

/** The lines of a budget table, the rows that are none, and what is wrong with them. */
export interface BudgetTable {
  /** Parents are indexes into this list. */
  readonly rows: readonly BudgetRow[]
  readonly setAside: readonly SetAsideRow[]
  /** Rows that state a total. */
  readonly totals: readonly TotalRow[]
  readonly issues: readonly Issue[]
  readonly rowsSeen: number
  /** What each row of the body is, in source order. */
  readonly roles: readonly RowRole[]
  /** What the printed sums say of the lines. */
  readonly witnesses: RowWitnesses
}

/**
 * Reads a table's budget lines and places them in their hierarchy: the tree that explains most of the sums which the
 * table itself prints. Every row of the body becomes a line or is set aside with its reason; sums are never lines.
 * @param source - the table
 * @param table - its index in the result
 * @returns the lines in source order, parents before children
 * @issue no-indicator - amounts without a name
 * @issue budget-text, spent-text, formula-error - cells that are no amounts
 * @issue subtotal-differs, total-differs - a printed sum that is not the sum of its lines
 * @issue duplicate-code, program-repeated - a line that stands twice and counts once
 * @issue code-repeated - a code that stands twice and counts twice
 */
export function budgetRows(source: TableSource, table: number): BudgetTable {
  const { region } = source
  const {
    entries: written,
    setAside: others,
    issues,
  } = foldBudgetPeriods(source, foldMeasures(source, budgetEntries(source)))
  const { entries, issue: keptNegative } = spendingBySize(source, written)
  const read = readTree(source, entries)
  const { facts, scored, once } = read
  const { tree } = scored
  const kinds = sumKinds(facts, scored)
  const aside: SetAsideRow[] = [...others]
  const totals: TotalRow[] = []
  entries.forEach((entry, index) => {
    if (tree.sums[index]) {
      const kind = kinds(index)
      aside.push(setAside(source, entry.row, kind))
      totals.push({ row: entry.row, kind, budget: entry.budget, spent: entry.spent })
    } else if ((once.alike[index] as number) >= 0) aside.push(setAside(source, entry.row, 'duplicate'))
  })
  aside.sort((a, b) => a.cell.row - b.cell.row)
  const rows = buildRows(source, table, facts, scored, aside)
  const sums = namelessSums(source, rows, aside, sumIssues(facts, scored))
  const lines = new Map(rows.map((line) => [line.row, line]))
  const mixed = mixedTotal(scored, (index) => lines.get((entries[index] as BudgetEntry).row))
  const nameless = sums.setAside.filter(
    ({ reason, cell }) => reason === 'no-indicator' && !isFiller(source, cell.row),
  )
  return {
    rows,
    setAside: sums.setAside,
    totals,
    issues: [
      ...issues,
      ...(keptNegative ? [keptNegative] : []),
      ...nameless.map(({ cell, text }) => issue('no-indicator', 'error', cell, { text, row: cell.row })),
      ...repeatIssues(source, entries, once),
      ...amountIssues(rows),
      ...sameCodes(rows, otherTexts(source)),
      ...sums.issues,
    ],
    rowsSeen: region.bodyLast - region.bodyFirst + 1,
    roles: rolesOf(facts, scored, rows, sums.setAside),
    witnesses: {
      ...rowWitnesses(facts, scored, ({ index }) => (isTaken(scored, index) ? 'subtotal' : kinds(index))),
      mayBeSums: mayBeHeadings(facts, scored).map((index) => (entries[index] as BudgetEntry).row),
      mixed: mixed === null ? null : sumCell(entries[mixed] as BudgetEntry, 'budget'),
    },
  }
}

interface ReadTree {
  readonly facts: TableFacts
  readonly scored: ScoredTree
  readonly once: CountedOnce
}

function readTree(source: TableSource, entries: readonly BudgetEntry[]): ReadTree {
  const codes = joinedCodes(entries.map(({ line }) => line))
  const deepest = codes.map((own) => own[deepestCode(own)] ?? '')
  const typed = accountsByColumn(source, entries)
  const byDigit = digitAccounts(entries.map(({ line }) => line))
  const byCode = codedAccounts(
    deepest,
    entries.map(({ line }) => line.name),
  )
  const priced = pricedLines(source, entries)
  const mayAdd = mayAddByTexts(source, entries)
  const headed = headedAccounts(
    source,
    entries.map(({ row }) => row),
  )
  const isOfOne = (row: number, parts: readonly number[]) =>
    new Set([row, ...parts].flatMap((one) => headed[one] ?? [])).size < 2
  const formulas = formulaSums(source, entries)
  const first: TableFacts = {
    entries,
    codes,
    figures: lineFigures(MONEY_FIELDS.map((field) => entries.map((entry) => entry[field].value))),
    formulas,
    // What a formula has left of an amount elsewhere, less several lines, is none of them.
    claims: entries.map(({ claim }, index) => {
      const isLeft = formulas.takesAway[index] && formulas.adds[index]?.length === 0
      return claim ?? (isLeft ? 'computed' : null)
    }),
    codedAccounts: byCode.map((account, index) => account ?? typed[index] ?? byDigit[index] ?? null),
    signs: entries.map(({ line }, index) =>
      ownSide(byCode[index] ? (deepest[index] ?? '') : '', line.name) === 'outlay' ? -1 : 1,
    ),
    twins: twinsOf(source, entries),
    alike: new Int32Array(entries.length).fill(-1),
    mayAdd: (row, parts) => priced?.[row] !== true && isOfOne(row, parts) && mayAdd(row, parts),
    lacks: { ofAbove: lacksOfParts(source, entries, true), ofBelow: lacksOfParts(source, entries, false) },
    priced,
  }
  const read = withoutFalseClaims(first, chooseTree(first))
  const { facts, scored } = withLeftOvers(read.facts, read.scored)
  return countTwinsOnce(source, facts, scored)
}

/** Groups that are counted with an earlier one bring their rows below it, where these may stand twice in their turn. */
function countTwinsOnce(source: TableSource, facts: TableFacts, scored: ScoredTree): ReadTree {
  let read: ReadTree = { facts, scored, once: countedOnce(source, facts, scored) }
  for (let found = read.once; found.because.size > 0;) {
    const { once } = read
    // What stands below a row that is counted with an earlier one stands below that one.
    const parents = read.scored.tree.parents.map((parent) => {
      const twin = parent < 0 ? -1 : (once.alike[parent] as number)
      return twin < 0 ? parent : twin
    })
    const settled = { ...facts, alike: once.alike }
    const again = scoreTree(settled, { ...read.scored.tree, parents })
    found = countedOnce(source, settled, again)
    const alike = once.alike.map((twin, index) => (twin < 0 ? (found.alike[index] as number) : twin))
    const because = new Map([...once.because, ...found.because])
    read = { facts: settled, scored: again, once: { alike, because } }
  }
  return read
}

/** Rows whose words claim a sum are tried as lines where no lines add up to them; at most so many. */
const MOST_FALSE_CLAIMS = 3

/** "Total Sanitation" is a line where the printed total adds it to the others. */
function withoutFalseClaims(
  facts: TableFacts,
  scored: ScoredTree,
): { readonly facts: TableFacts; readonly scored: ScoredTree } {
  const doubtful = scored.sums.filter(({ basis }) => basis === null)
  let best = { facts, scored }
  if (doubtful.length < 2) return best
  // A list in which most rows are called totals, and none adds up anything, is one of totals: each is a line.
  if (doubtful.length * 2 > facts.entries.length) {
    const lines = { ...facts, claims: facts.claims.map(() => null) }
    return { facts: lines, scored: chooseTree(lines) }
  }
  const named = doubtful.filter(({ index }) => facts.entries[index]?.name.text)
  for (const { index } of named.slice(0, MOST_FALSE_CLAIMS)) {
    const claims = best.facts.claims.map((claim, at) => (at === index ? null : claim))
    const tried = { ...best.facts, claims }
    const other = chooseTree(tried)
    if (explained(tried, other) > explained(best.facts, best.scored)) best = { facts: tried, scored: other }
  }
  return best
}

function isTaken({ sums }: ScoredTree, index: number): boolean {
  return sums.some(({ terms, basis }) => !isResult(basis) && terms.includes(index))
}

/** By its words a sum is the total or one of several; without words, whether it adds up every line. */
function sumKinds(
  { claims }: TableFacts,
  { tree, sums }: ScoredTree,
): (index: number) => 'total' | 'subtotal' {
  const explainedBy = new Map(sums.map((sum) => [sum.index, sum]))
  const roots = tree.parents.reduce((count, parent, at) => count + (parent < 0 && !tree.sums[at] ? 1 : 0), 0)
  const linesIn = (sum: PrintedSum | undefined): number =>
    (sum?.terms ?? []).reduce((count, at) => count + (tree.sums[at] ? linesIn(explainedBy.get(at)) : 1), 0)
  return (index) => {
    const claim = claims[index]
    if (claim) return claim === 'subtotal' ? 'subtotal' : 'total'
    return linesIn(explainedBy.get(index)) === roots ? 'total' : 'subtotal'
  }
}

function repeatIssues(source: TableSource, entries: readonly BudgetEntry[], once: CountedOnce): Issue[] {
  const issues: Issue[] = []
  const programs = new Map<number, number>()
  for (const [index, because] of once.because) {
    const first = once.alike[index] as number
    const line = entries[index] as BudgetEntry
    if (because === 'sum') issues.push(repeatedLine(line, (entries[first] as BudgetEntry).row))
    else programs.set(first, (programs.get(first) ?? 1) + 1)
  }
  for (const [first, times] of programs) {
    issues.push(repeatedProgram((entries[first] as BudgetEntry).name, times, source.view.grid.name))
  }
  return issues
}

function rolesOf(
  facts: TableFacts,
  { tree, sums }: ScoredTree,
  rows: readonly BudgetRow[],
  aside: readonly SetAsideRow[],
): RowRole[] {
  const indexOf = new Map(facts.entries.map(({ row }, index) => [row, index]))
  const agreeing = new Set(sums.flatMap(({ index, basis }) => (basis === null ? [] : [index])))
  const roles: RowRole[] = rows.map(({ row, leaf }) => ({
    row,
    role: leaf ? 'line' : 'group',
    basis: 'tree',
  }))
  for (const { cell, reason } of aside) {
    const index = indexOf.get(cell.row) ?? -1
    const isSum = index >= 0 && tree.sums[index] === 1
    const sum = agreeing.has(index) ? 'figures' : facts.claims[index] ? 'words' : 'layout'
    const basis = isSum ? sum : reason === 'duplicate' ? 'alike' : reason === 'signature' ? 'words' : 'cells'
    roles.push({ row: cell.row, role: roleOf(reason), basis })
  }
  return roles.sort((a, b) => a.row - b.row)
}
