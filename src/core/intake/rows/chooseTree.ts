import { isDottedCode, LEVEL_RANK, normalCode } from '../meanings/budgetCode'
import { agrees } from './lineFigures'
import type { ScoredTree } from './scoreTree'
import { scoreTree, SLIP } from './scoreTree'
import type { TableFacts } from './tableFacts'
import { nestFollowing, sumsOfPreceding, sureBits } from './trees/amounts'
import { candidateTrees } from './trees/candidates'
import { byDepth } from './trees/depth'
import { detailsOfAccounts } from './trees/details'
import { areAllSums, headingsOf } from './headings'
import { markedTree } from './trees/marks'
import type { BudgetTree } from './trees/tree'

/**
 * Tries every tree that the table suggests, and none, and keeps the one that explains most of the table's own sums;
 * of equal ones the one in which most rows are sums, then the first, which is the one that the officer wrote down most
 * plainly. What a tree leaves unexplained is tried by figures alone before it is weighed.
 * @param facts - the table
 * @returns the tree with its sums
 */
export function chooseTree(facts: TableFacts): ScoredTree {
  const scored = candidateTrees(facts).map((tree) => withGroups(facts, scoreTree(facts, tree)))
  const best = scored.reduce((one, other) => (isBetter(other, one) ? other : one))
  const read = withFirstAbove(facts, withDetails(facts, withSumsOfRoots(facts, withLevels(facts, best))))
  return withMarks(facts, read)
}

/**
 * Marks before the names propose one tree before any figure is looked at, so that nothing was searched: where each of
 * its headings is the sum of the rows below it, these are headings, however short or round their figures are.
 */
function withMarks(facts: TableFacts, scored: ScoredTree): ScoredTree {
  const tree = markedTree(facts)
  if (!tree) return scored
  const marked = scoreTree(facts, tree)
  const isMore = agreeing(marked) > agreeing(scored) && explained(facts, marked) >= explained(facts, scored)
  return isMore && areAllSums(headingsOf(facts, marked)) ? marked : scored
}

/** What accounts are made of stands below them, unless a printed sum counts it beside them. */
function withDetails(facts: TableFacts, scored: ScoredTree): ScoredTree {
  const details = detailsOfAccounts(facts, scored)
  if (details.size === 0) return scored
  const below = scoreTree(facts, moveBelow(scored.tree, details))
  return explained(facts, below) < explained(facts, scored) ? scored : below
}

/**
 * A first row without a code, with hardly less money than any below it, is the total of roots that all have codes,
 * whether they add up to it or not; unless a printed sum counts it beside them.
 */
function withFirstAbove(facts: TableFacts, scored: ScoredTree): ScoredTree {
  const [first = -1, ...others] = rootsOf(facts, scored.tree)
  const isCoded = (index: number) => isDottedCode(normalCode(facts.entries[index]?.code?.text ?? ''))
  const mayBePart = (index: number) =>
    facts.figures.columns.every((column) => !((1 - SLIP) * (column[index] ?? NaN) > (column[first] ?? NaN)))
  if (first !== 0 || others.length === 0 || scored.tree.parents.includes(first) || isCoded(first))
    return scored
  if (!others.every((index) => isCoded(index) && mayBePart(index))) return scored
  const below = scoreTree(facts, moveBelow(scored.tree, new Map(others.map((index) => [index, first]))))
  return explained(facts, below) < explained(facts, scored) ? scored : below
}

/**
 * Roots that all say their level, of which the first says a higher one, stand below it: a programme is never added to
 * its activities, whether they add up to it or not.
 */
function withLevels(facts: TableFacts, scored: ScoredTree): ScoredTree {
  const roots = rootsOf(facts, scored.tree)
  const ranks = roots.map((root) => {
    const level = facts.entries[root]?.line.nameLevel
    return level ? LEVEL_RANK[level] : NaN
  })
  const isTold = ranks.every((rank) => rank >= (ranks[0] ?? NaN)) && new Set(ranks).size > 1
  if (!isTold) return scored
  const parents = byDepth(ranks)
  const moved = parents.flatMap((parent, at): [number, number][] =>
    parent < 0 ? [] : [[roots[at] as number, roots[parent] as number]],
  )
  return scoreTree(facts, moveBelow(scored.tree, new Map(moved)))
}

/** A figure that rows of several levels print counts once in the score: how many levels it explains tells equal trees apart. */
function isBetter(one: ScoredTree, other: ScoredTree): boolean {
  return one.score === other.score ? agreeing(one) > agreeing(other) : one.score > other.score
}

function agreeing({ parents }: ScoredTree): number {
  return parents.filter(({ verdicts }) => verdicts.includes('agrees') && !verdicts.includes('differs')).length
}

/**
 * @param facts - the table
 * @param scored - a tree of it
 * @returns how many rows that claim to be sums are sums of the lines; one more where the last total leaves none out
 */
export function explained(facts: TableFacts, scored: ScoredTree): number {
  const { sums } = scored
  return sums.filter(({ basis }) => basis !== null).length + (leavesOut(facts, scored) ? 0 : 1)
}

/** Whether the last row that claims to be the total adds only some of the roots before it. */
function leavesOut({ claims }: TableFacts, { sums }: ScoredTree): boolean {
  const last = sums.filter(({ index }) => claims[index] === 'total').at(-1)
  return last !== undefined && last.basis !== null && last.left > 0
}

/**
 * Where the rows below a row add up to something else, some of them may be the sum of others: a detail whose code is
 * written another way stands beside its group.
 */
function withGroups(facts: TableFacts, scored: ScoredTree): ScoredTree {
  const moved = new Map<number, number>()
  for (const { index, children, verdicts } of scored.parents) {
    if (children.length < 3 || !verdicts.includes('differs')) continue
    const fits = (left: readonly number[]) =>
      verdicts.every((verdict, col) => {
        if (verdict === 'open') return true
        const sum = left.reduce((total, child) => total + (scored.values[col]?.[child] ?? 0), 0)
        return agrees(facts.figures, col, facts.figures.columns[col]?.[index] ?? NaN, sum, left.length)
      })
    // Groups of a single row among them, where the sum above fits with them alone.
    const nested = ([2, 1] as const)
      .map((least) => nestFollowing(facts, children, scored.values, least, 0))
      .find((links) => links.size > 0 && fits(children.filter((child) => !links.has(child))))
    for (const [child, parent] of nested ?? []) moved.set(child, parent)
  }
  return moved.size === 0 ? scored : better(facts, scored, [moveBelow(scored.tree, moved)])
}

/** Roots that are the sum of those after them, or before them, by figures alone. */
function withSumsOfRoots(facts: TableFacts, scored: ScoredTree): ScoredTree {
  const { tree, values } = scored
  const roots = rootsOf(facts, tree)
  if (roots.length < 3 && scored.sums.length === 0) return scored
  const byFigures = tree.kind === 'flat' || tree.kind === 'amounts'
  const first = byFigures ? scored : withSureSums(facts, scored, roots)
  if (scored.sums.every(({ basis }) => basis !== null) && !leavesOut(facts, first)) return first
  // A printed total that then fits is worth what the single figures are not.
  const loose = ([1, 2] as const).map((least) =>
    scoreTree(facts, moveBelow(tree, nestFollowing(facts, roots, values, least, 0))),
  )
  return loose.reduce((one, other) => (explained(facts, other) > explained(facts, one) ? other : one), first)
}

function withSureSums(facts: TableFacts, scored: ScoredTree, roots: readonly number[]): ScoredTree {
  const { tree, values } = scored
  const sure = sureBits(roots.length)
  const below = moveBelow(tree, nestFollowing(facts, roots, values, 2, sure))
  const tries = [below, withPreceding(facts, tree, values)]
  if (below !== tree) tries.push(withPreceding(facts, below, values))
  return better(facts, scored, tries)
}

function better(facts: TableFacts, scored: ScoredTree, trees: readonly BudgetTree[]): ScoredTree {
  return trees
    .filter((tree, at) => tree !== scored.tree && trees.indexOf(tree) === at)
    .map((tree) => scoreTree(facts, tree))
    .reduce((one, other) => (other.score > one.score ? other : one), scored)
}

function rootsOf({ alike }: TableFacts, { parents, sums }: BudgetTree): number[] {
  const roots: number[] = []
  parents.forEach((parent, index) => {
    if (parent < 0 && !sums[index] && (alike[index] as number) < 0) roots.push(index)
  })
  return roots
}

function moveBelow(tree: BudgetTree, moved: ReadonlyMap<number, number>): BudgetTree {
  if (moved.size === 0) return tree
  const parents = tree.parents.slice()
  for (const [child, parent] of moved) parents[child] = parent
  return { ...tree, parents }
}

/** The tree with the roots that add up those before them as sums; a row with a code, or with rows below it, is none. */
function withPreceding(facts: TableFacts, tree: BudgetTree, values: readonly Float64Array[]): BudgetTree {
  const roots = rootsOf(facts, tree)
  const isParent = new Uint8Array(tree.parents.length)
  for (const parent of tree.parents) if (parent >= 0) isParent[parent] = 1
  const mayBe = (index: number) =>
    !isParent[index] && !isDottedCode(normalCode(facts.entries[index]?.code?.text ?? ''))
  const found = sumsOfPreceding(facts, roots, values, mayBe, sureBits(roots.length))
  if (found.length === 0) return tree
  const sums = tree.sums.slice()
  for (const index of found) sums[index] = 1
  return { ...tree, sums }
}
