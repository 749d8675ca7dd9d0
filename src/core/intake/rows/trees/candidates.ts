import type { BudgetLine } from '../budgetLine'
import { isDottedCode, LEVEL_RANK, normalCode } from '../../meanings/budgetCode'
import type { TableFacts } from '../tableFacts'
import { countedValues } from '../tableFacts'
import { nestChains, nestFollowing, sumsOfPreceding, sureBits } from './amounts'
import { byCode, byParts, mixesAccounts, usesCodes } from './code'
import { byDepth, byDepthUpwards } from './depth'
import { byDigits, usesDigits } from './digits'
import { byFormula } from './formula'
import { byLabel, usesLabels } from './labels'
import type { BudgetTree, TreeKind } from './tree'

/**
 * Every tree that a table's rows suggest, the most plainly written first; the last is none.
 * @param facts - the table
 * @returns the trees to be weighed, at least one
 */
export function candidateTrees(facts: TableFacts): BudgetTree[] {
  const flat = flatTree(facts)
  const rows: number[] = []
  flat.sums.forEach((sum, index) => {
    if (!sum) rows.push(index)
  })
  const lines = rows.map((index) => facts.entries[index]?.line as BudgetLine)
  const below = (kind: TreeKind, parents: readonly number[]): BudgetTree => {
    const all = flat.parents.slice()
    parents.forEach((parent, at) => {
      if (parent >= 0) all[rows[at] as number] = rows[parent] as number
    })
    return { kind, parents: all, sums: flat.sums }
  }
  const above = (kind: TreeKind, depths: readonly number[]): BudgetTree => {
    const sums = flat.sums.slice()
    for (const parent of byDepthUpwards(depths)) if (parent >= 0) sums[rows[parent] as number] = 1
    return { kind, parents: flat.parents, sums }
  }
  const written: BudgetTree[] = []
  const codes = rows.map((index) => facts.codes[index] ?? [])
  if (usesCodes(codes)) {
    written.push(below('code', byCode(lines, codes)))
    if (codes.some((own) => own.every((code) => code === '')))
      written.push(below('code', byCode(lines, codes, 'details')))
    if (mixesAccounts(lines, codes)) written.push(below('code', byParts(codes)))
  }
  if (usesDigits(lines)) written.push(below('code', byDigits(lines)))
  const depths = (kind: TreeKind, depthOf: (line: BudgetLine) => number, upwards = false) => {
    const own = lines.map(depthOf)
    if (new Set(own).size < 2) return
    written.push(below(kind, byDepth(own)))
    if (upwards) written.push(above(kind, own))
  }
  depths('column', ({ nameColumn }) => nameColumn)
  if (usesLabels(lines)) written.push(below('numbering', byLabel(lines)))
  if (new Set(lines.flatMap(({ nameLevel }) => nameLevel ?? [])).size > 1) {
    depths('words', ({ nameLevel }) => LEVEL_RANK[nameLevel ?? 'line'])
  }
  depths('outline', ({ outline }) => outline, true)
  depths('indent', ({ indent }) => indent, true)
  return [...written, ...withFormulas(facts, flat, written), ...byAmounts(facts, flat), flat]
}

/** No tree: only what words and formulas say to be sums stands apart. */
function flatTree({ entries, claims, formulas }: TableFacts): BudgetTree {
  const sums = Uint8Array.from(entries, ({ code }, index) => {
    if (claims[index]) return 1
    if (isDottedCode(normalCode(code?.text ?? ''))) return 0
    const adds = formulas.adds[index] ?? []
    return adds.length > 0 && adds.every((part) => part < index) ? 1 : 0
  })
  return { kind: 'flat', parents: new Int32Array(entries.length).fill(-1), sums }
}

/** By formulas alone, and each written tree with the places that formulas give. */
function withFormulas(
  { formulas: { adds } }: TableFacts,
  flat: BudgetTree,
  written: readonly BudgetTree[],
): BudgetTree[] {
  const parents = byFormula(adds, (index) => !flat.sums[index])
  if (parents.every((parent) => parent < 0)) return []
  const merged = written.map((tree): BudgetTree => ({
    ...tree,
    parents: tree.parents.map((parent, index) => {
      const formula = parents[index] as number
      return formula < 0 ? parent : formula
    }),
  }))
  return [{ ...flat, kind: 'formula', parents: Int32Array.from(parents) }, ...merged]
}

/** By figures alone: rows that are the sum of those after them, then rows that are the sum of those before. */
function byAmounts(facts: TableFacts, flat: BudgetTree): BudgetTree[] {
  const values = countedValues(facts, flat.parents)
  const rows = [...flat.parents.keys()].filter((index) => !flat.sums[index])
  const sure = sureBits(rows.length)
  const nested: (readonly [TreeKind, ReadonlyMap<number, number>])[] = [
    ['amounts', nestFollowing(facts, rows, values, 2, sure)],
    ['amounts', nestChains(facts, rows, values, sure)],
  ]
  // Where counts and prices tell lines from sums, a sum of round figures or of one line needs no more to show it.
  if (facts.priced) nested.push(['priced', nestFollowing(facts, rows, values, 1, 0)])
  return nested.flatMap(([kind, parts]): BudgetTree[] => {
    const parents = flat.parents.slice()
    for (const [child, parent] of parts) parents[child] = parent
    const groups = new Set(parts.values())
    const roots = rows.filter((index) => !parts.has(index))
    const sums = flat.sums.slice()
    const preceding = sumsOfPreceding(facts, roots, values, (index) => !groups.has(index), sure)
    for (const index of preceding) sums[index] = 1
    return parts.size + preceding.length === 0 ? [] : [{ kind, parents, sums }]
  })
}
