import { sumBits } from './lineFigures'
import type { ParentSum } from './parentSums'
import { parentSums } from './parentSums'
import type { PrintedSum } from './printedSums'
import { printedSums } from './printedSums'
import type { TableFacts } from './tableFacts'
import { countedValues } from './tableFacts'
import type { BudgetTree, TreeKind } from './trees/tree'
import { childrenOf } from './trees/tree'

/** A tree with what it explains. */
export interface ScoredTree {
  readonly tree: BudgetTree
  readonly values: readonly Float64Array[]
  readonly parents: readonly ParentSum[]
  readonly sums: readonly PrintedSum[]
  /** Bits explained less bits contradicted. */
  readonly score: number
}

/**
 * Bits that a tree starts with because the officer wrote it down: codes that begin with each other, numbering, words
 * of level do not come about by chance; blanks before a name may.
 */
const WRITTEN: Readonly<Record<TreeKind, number>> = {
  code: 12,
  column: 11,
  numbering: 10,
  words: 10,
  outline: 8,
  indent: 6,
  formula: 12,
  priced: 10,
  amounts: 0,
  flat: 0,
}
/** One figure, however long, does not outweigh the rest of a table. */
const MOST_BITS = 20
/** Lost for a row whose rows below add up to something else entirely, and for a claimed total that nothing adds up to. */
const CONTRADICTED = 4
/** A difference below this share of the figure is a slip of the hand rather than another layout. */
export const SLIP = 0.25

/**
 * Weighs how much of the table's own arithmetic a tree explains. A figure counts once, one column that follows
 * another counts nothing, and neither do a zero, a sum of one row, or a total that repeats another.
 * @param facts - the table
 * @param tree - how its lines belong together
 * @returns the tree with its sums and its score
 */
export function scoreTree(facts: TableFacts, tree: BudgetTree): ScoredTree {
  const values = countedValues(facts, tree.parents)
  const parents = parentSums(facts, childrenOf(tree), values)
  const sums = printedSums(facts, tree, values)
  const seen = new Set<string>()
  const worth = (index: number, parts: readonly number[], columns: readonly boolean[]) =>
    sumBits(facts.figures, values, index, parts).reduce((total, bits, col) => {
      const key = `${col}|${facts.figures.columns[col]?.[index]}`
      if (!columns[col] || bits === 0 || seen.has(key)) return total
      seen.add(key)
      return total + Math.min(MOST_BITS, bits)
    }, 0)
  // Blanks typed before a name are no level where nothing agrees with them.
  const told = [
    ...parents.flatMap(({ verdicts }) => verdicts),
    ...sums.map(({ basis }) => (basis === null ? 'differs' : 'agrees')),
  ]
  const isSlip = tree.kind === 'indent' && told.includes('differs') && !told.includes('agrees')
  let score = isPlaced(facts, tree) && !isSlip ? WRITTEN[tree.kind] : 0
  for (const { index, children, ours, verdicts } of parents) {
    const differing = verdicts.flatMap((verdict, col) => (verdict === 'differs' ? [col] : []))
    score += worth(
      index,
      children,
      verdicts.map((verdict) => verdict === 'agrees'),
    )
    // A total above everything else is one whether its rows add up to it or not.
    if (!verdicts.includes('agrees') && differing.length > 0 && !isAboveAll(tree, index)) {
      const slipped = differing.some((col) => isNearly(facts, index, col, ours[col] as number))
      score -= slipped ? 0 : CONTRADICTED
    }
  }
  for (const sum of sums) {
    if (sum.basis === null) {
      if (facts.claims[sum.index] !== 'computed') score -= CONTRADICTED
      continue
    }
    score += worth(sum.index, sum.terms, sum.agrees)
  }
  return { tree, values, parents, sums, score }
}

/** Whether a row is the first one, and all others that are no sums stand below it. */
function isAboveAll({ parents, sums }: BudgetTree, index: number): boolean {
  return index === 0 && parents.every((parent, at) => at === 0 || parent >= 0 || sums[at] === 1)
}

/** Whether a tree says more than the words of the rows do. */
function isPlaced({ claims }: TableFacts, { parents, sums }: BudgetTree): boolean {
  return parents.some((parent) => parent >= 0) || sums.some((sum, index) => sum === 1 && !claims[index])
}

function isNearly({ figures }: TableFacts, index: number, col: number, ours: number): boolean {
  const printed = figures.columns[col]?.[index] ?? NaN
  return Math.abs(printed - ours) <= SLIP * Math.abs(printed)
}
