import type { Issue } from '../../units'
import { issue } from '../../units'
import { tidy } from '../values/numberWords'
import type { BudgetEntry } from './budgetEntries'
import { MONEY_FIELDS } from './budgetEntries'
import { agrees } from './lineFigures'
import type { ScoredTree } from './scoreTree'
import type { TableFacts } from './tableFacts'
import { sumCell } from './witnesses'

/** A sum that is not what the lines add up to. */
interface Difference {
  readonly index: number
  readonly code: 'subtotal-differs' | 'total-differs'
  readonly ours: number
  readonly stated: number
}

/**
 * Where the officer's own sums differ from the lines. A figure that was mistyped shows in the sum below it and in the
 * one above it by the same amount: it is told once, where it stands.
 * @param facts - the table
 * @param scored - its tree, with what its sums add
 * @returns 'subtotal-differs' and 'total-differs', by field and row
 */
export function sumIssues(facts: TableFacts, scored: ScoredTree): Issue[] {
  return (['budget', 'spent'] as const).flatMap((field) => {
    const col = MONEY_FIELDS.indexOf(field)
    return ownCauses(facts, scored, col, differences(facts, scored, col)).map(
      ({ index, code, ours, stated }) => {
        const entry = facts.entries[index] as BudgetEntry
        const name = code === 'total-differs' ? (entry.said ?? entry.name) : entry.name
        return issue(code, 'warning', sumCell(entry, field), {
          name: tidy(name.text),
          field,
          stated,
          computed: ours,
          difference: stated - ours,
        })
      },
    )
  })
}

function differences(facts: TableFacts, scored: ScoredTree, col: number): Difference[] {
  const found: Difference[] = []
  const stated = (index: number) => facts.figures.columns[col]?.[index] ?? NaN
  const told = isAdditive(scored)
  for (const { index, ours, verdicts } of scored.parents) {
    if (!told || verdicts[col] !== 'differs') continue
    found.push({ index, code: 'subtotal-differs', ours: ours[col] as number, stated: stated(index) })
  }
  for (const { index, basis, ours, agrees: columns } of scored.sums) {
    const value = ours[col] ?? NaN
    if (columns[col] || Number.isNaN(stated(index)) || Number.isNaN(value)) continue
    // A row whose words do not claim a sum is none where it does not agree; a result may be of other things.
    const claim = facts.claims[index]
    if (claim === 'computed' || claim === 'average' || (claim === null && basis === null)) continue
    found.push({ index, code: 'total-differs', ours: value, stated: stated(index) })
  }
  return found
}

/** Rows that hardly ever are the sum of those below them are not meant to be: that is no fault of the officer's. */
function isAdditive({ parents }: ScoredTree): boolean {
  const told = parents.filter(({ verdicts }) => verdicts.some((verdict) => verdict !== 'open'))
  const agreeing = told.filter(({ verdicts }) => verdicts.includes('agrees'))
  return told.length < 3 || agreeing.length * 2 >= told.length
}

function ownCauses(
  facts: TableFacts,
  { tree, sums }: ScoredTree,
  col: number,
  found: readonly Difference[],
): readonly Difference[] {
  const away = new Map(found.map(({ index, ours, stated }) => [index, stated - ours]))
  const upper = new Map<number, number>()
  for (const { index, terms } of sums) for (const term of terms) upper.set(term, index)
  const follows = new Set<number>()
  let before: Difference | null = null
  for (const one of found) {
    const parent = tree.parents[one.index] ?? -1
    const above = parent >= 0 ? parent : upper.get(one.index)
    const same = (by: number | undefined) =>
      by !== undefined && agrees(facts.figures, col, by, -(one.stated - one.ours), 1)
    if (above !== undefined && same(away.get(above))) follows.add(above)
    // A total that stands twice is wrong once.
    if (one.code === 'total-differs' && before?.stated === one.stated && before.ours === one.ours) {
      follows.add(one.index)
    }
    if (one.code === 'total-differs') before = one
  }
  return found.filter(({ index }) => !follows.has(index))
}
