import { isBlank, shownText } from '../values/cellText'
import type { TableSource } from '../columns/tableSource'
import { tidy } from '../values/numberWords'
import type { BudgetEntry } from './budgetEntries'
import { normalCode } from '../meanings/budgetCode'
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

/** Whether a programme stands beside each of its indicators, with all of its money each time. */
function isBesideIndicators({ columns }: TableSource): boolean {
  return columns.has('indicator') && columns.has('program')
}

/**
 * @param source - the table
 * @param entries - its rows
 * @returns for each the first row with the same code, name and money, and the same in all cells but the running number;
 *   where programmes stand beside indicators, whatever the other cells say
 */
export function twinsOf(source: TableSource, entries: readonly BudgetEntry[]): Int32Array {
  const othersOf = isBesideIndicators(source) ? () => '' : otherCells(source)
  const twins = Int32Array.from(entries.keys())
  const groups = new Map<string, number[]>()
  entries.forEach(({ budget, spent, budgetToDate, code, name }, index) => {
    const amounts = [budget.value, spent.value, budgetToDate.value]
    if (amounts.every((value) => value === null)) return
    const words = [normalCode(code?.text ?? ''), tidy(name.text).toLowerCase()]
    addTo(groups, [...words, ...amounts].join('\n'), index)
  })
  for (const group of groups.values()) {
    if (group.length < 2) continue
    const seen = new Map<string, number>()
    for (const index of group) {
      const others = othersOf(entries[index] as BudgetEntry)
      const first = seen.get(others)
      if (first === undefined) seen.set(others, index)
      else twins[index] = first
    }
  }
  return twins
}

/**
 * What a row's other cells say: another unit, fund or document makes another line. A running number does not, nor what is
 * left of the money that both have.
 */
function otherCells({ view, region, columns, map }: TableSource): (entry: BudgetEntry) => string {
  const numbers = [...(columns.get('no') ?? []), ...map.worked]
  return ({ row }) => {
    const texts: string[] = []
    for (let col = region.firstCol; col <= region.lastCol; col += 1) {
      const value = view.grid.value(row, col)
      texts.push(isBlank(value) || numbers.includes(col) ? '' : tidy(shownText(value)).toLowerCase())
    }
    return texts.join('\n')
  }
}

/**
 * @param source - the table
 * @returns for a row the texts of the columns that are no field, and of its unit
 */
export function otherTexts({ view, columns, map }: TableSource): (row: number) => string {
  const cols = [...(columns.get('owner') ?? []), ...map.unmapped.map(({ col }) => col)]
  return (row) =>
    cols
      .map((col) => view.grid.value(row, col))
      .map((value) => (typeof value === 'string' ? tidy(value).toLowerCase() : ''))
      .join('\n')
}

/**
 * Lines that look alike are lines, unless the sum that they are part of says that they are counted once; and those
 * that differ in their indicators only are one programme, unless that sum says that they are two.
 * @param source - the table
 * @param facts - its rows
 * @param scored - the tree with every line counted
 * @returns which rows repeat an earlier one under the same row
 */
export function countedOnce(source: TableSource, facts: TableFacts, scored: ScoredTree): CountedOnce {
  const because = new Map<number, 'sum' | 'indicators'>()
  const alike = new Int32Array(facts.entries.length).fill(-1)
  const beside = isBesideIndicators(source)
  const firsts = new Map<string, number>()
  const byParent = new Map<number, { index: number; first: number }[]>()
  facts.twins.forEach((twin, index) => {
    const parent = scored.tree.parents[index] as number
    if (scored.tree.sums[index] || (facts.alike[index] as number) >= 0) return
    const key = `${parent}|${twin}`
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, index)
    else addTo(byParent, parent, { index, first })
  })
  if (byParent.size === 0) return { alike, because }
  const sums = new Map(scored.parents.map((sum) => [sum.index, sum]))
  for (const [parent, group] of byParent) {
    const sum = sums.get(parent)
    const verdict = sum ? byParentSum(sum) : bySums(facts, scored, group)
    if (verdict === 'twice' || (verdict === 'unknown' && !beside)) continue
    for (const { index, first } of group) {
      alike[index] = first
      because.set(index, beside ? 'indicators' : 'sum')
    }
  }
  return { alike, because }
}

type Verdict = 'once' | 'twice' | 'unknown'

function byParentSum({ once, verdicts }: ParentSum): Verdict {
  if (once.length > 0) return 'once'
  return verdicts.includes('agrees') && !verdicts.includes('differs') ? 'twice' : 'unknown'
}

/** Among roots the printed totals tell. */
function bySums(
  facts: TableFacts,
  scored: ScoredTree,
  group: readonly { readonly index: number; readonly first: number }[],
): Verdict {
  if (scored.sums.length === 0) return 'unknown'
  const alike = facts.alike.slice()
  for (const { index, first } of group) alike[index] = first
  const merged = { ...facts, alike }
  const once = explained(merged, scoreTree(merged, scored.tree))
  const twice = explained(facts, scored)
  return once > twice ? 'once' : twice > once ? 'twice' : 'unknown'
}
