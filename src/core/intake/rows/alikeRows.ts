import { isBlank, shownText } from '../regions/sheetView'
import type { TableSource } from '../forms/tableSource'
import { tidy } from '../values/numberWords'
import type { BudgetEntry } from './budgetEntries'
import { normalCode } from './budgetCode'
import { agrees } from './lineFigures'
import { addTo } from '../../units'
import { explained } from './chooseTree'
import type { ParentSum } from './parentSums'
import type { ScoredTree } from './scoreTree'
import { scoreTree } from './scoreTree'
import type { TableFacts } from './tableFacts'

/** Rows that are counted once, and why. */
export interface CountedOnce {
  /** The earlier row of the same line, by index; -1 for rows that count. */
  readonly alike: Int32Array
  /** 'sum' where the sum above them says so, 'indicators' where they differ in their indicators only. */
  readonly because: ReadonlyMap<number, 'sum' | 'indicators'>
}

/**
 * Lines that look alike are lines, unless the sum that they are part of says that they are counted once; and those
 * that differ in their indicators only are one programme, unless that sum says that they are two.
 * @param source - the table
 * @param facts - its rows
 * @param scored - the tree with every line counted
 * @returns which rows repeat an earlier one
 */
export function countedOnce(source: TableSource, facts: TableFacts, scored: ScoredTree): CountedOnce {
  const because = new Map<number, 'sum' | 'indicators'>()
  const alike = new Int32Array(facts.entries.length).fill(-1)
  const beside = source.columns.has('indicator') && source.columns.has('program')
  const repeats = repeatsOf(facts, scored, beside ? () => '' : otherCells(source))
  if (repeats.size === 0) return { alike, because }
  const sums = new Map(scored.parents.map((sum) => [sum.index, sum]))
  const byParent = new Map<number, number[]>()
  for (const index of repeats.keys()) addTo(byParent, scored.tree.parents[index] as number, index)
  for (const [parent, group] of byParent) {
    const sum = sums.get(parent)
    const verdict = sum ? byParentSum(facts, scored, sum, group) : bySums(facts, scored, repeats, group)
    if (verdict === 'twice' || (verdict === 'unknown' && !beside)) continue
    for (const index of group) {
      alike[index] = repeats.get(index) as number
      because.set(index, beside && verdict === 'unknown' ? 'indicators' : 'sum')
    }
  }
  return { alike, because }
}

/** Rows that say what an earlier one under the same parent says, in all cells but those that are skipped. */
function repeatsOf(
  { entries }: TableFacts,
  { tree }: ScoredTree,
  othersOf: (entry: BudgetEntry) => string,
): ReadonlyMap<number, number> {
  const groups = new Map<string, number[]>()
  entries.forEach((entry, index) => {
    const { budget, spent, budgetToDate, code, name } = entry
    const amounts = [budget.value, spent.value, budgetToDate.value]
    if (tree.sums[index] || amounts.every((value) => value === null)) return
    const words = [normalCode(code?.text ?? ''), tidy(name.text).toLowerCase()]
    addTo(groups, [tree.parents[index], ...words, ...amounts].join('\n'), index)
  })
  const repeats = new Map<number, number>()
  for (const group of groups.values()) {
    if (group.length < 2) continue
    const seen = new Map<string, number>()
    for (const index of group) {
      const others = othersOf(entries[index] as BudgetEntry)
      const first = seen.get(others)
      if (first === undefined) seen.set(others, index)
      else repeats.set(index, first)
    }
  }
  return repeats
}

/** What a row's other cells say: another unit, fund or document makes another line. A running number does not. */
function otherCells({ view, region, columns }: TableSource): (entry: BudgetEntry) => string {
  const numbers = columns.get('no') ?? []
  return ({ row }) => {
    const texts: string[] = []
    for (let col = region.firstCol; col <= region.lastCol; col += 1) {
      const value = view.grid.value(row, col)
      texts.push(isBlank(value) || numbers.includes(col) ? '' : tidy(shownText(value)).toLowerCase())
    }
    return texts.join('\n')
  }
}

type Verdict = 'once' | 'twice' | 'unknown'

function byParentSum(
  facts: TableFacts,
  scored: ScoredTree,
  sum: ParentSum,
  group: readonly number[],
): Verdict {
  const told = sum.verdicts.flatMap((verdict, col) => (verdict === 'open' ? [] : [col]))
  const moneyed = told.filter((col) => group.some((index) => (scored.values[col]?.[index] ?? 0) !== 0))
  if (moneyed.length === 0) return 'unknown'
  if (moneyed.every((col) => sum.verdicts[col] === 'agrees')) return 'twice'
  const once = moneyed.every((col) => {
    const less = group.reduce((total, index) => total + (scored.values[col]?.[index] ?? 0), 0)
    const printed = facts.figures.columns[col]?.[sum.index] ?? NaN
    return agrees(facts.figures, col, printed, (sum.ours[col] as number) - less, sum.children.length)
  })
  return once ? 'once' : 'unknown'
}

/** Among roots the printed totals tell. */
function bySums(
  facts: TableFacts,
  scored: ScoredTree,
  repeats: ReadonlyMap<number, number>,
  group: readonly number[],
): Verdict {
  const { sums } = scored
  if (sums.length === 0) return 'unknown'
  const alike = facts.alike.slice()
  for (const index of group) alike[index] = repeats.get(index) as number
  const once = explained(scoreTree({ ...facts, alike }, scored.tree))
  const twice = explained(scored)
  return once > twice ? 'once' : twice > once ? 'twice' : 'unknown'
}
