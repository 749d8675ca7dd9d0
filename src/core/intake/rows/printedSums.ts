import { agrees } from './lineFigures'
import { differences, rests } from './results'
import type { Candidate, SumBasis } from './sumCandidate'
import { figureAt, isResult } from './sumCandidate'
import type { TableFacts } from './tableFacts'
import { OpenRows } from './trees/openRows'
import type { BudgetTree } from './trees/tree'

/** What a printed sum adds. */
export interface PrintedSum {
  /** Index of the entry. */
  readonly index: number
  /** Null where it agrees in no column: then `ours` is the nearest that the lines give. */
  readonly basis: SumBasis | null
  /** Roots and earlier sums that it adds; empty where it takes none for itself. */
  readonly terms: readonly number[]
  /** How many of the terms it adds before it takes the others away; absent where it takes away none, or one of two. */
  readonly added?: number
  /** How many roots before it it leaves out, of those that no sum has taken. */
  readonly left: number
  /** What these add up to, by column. */
  readonly ours: readonly number[]
  /** By column; false too where it prints nothing. */
  readonly agrees: readonly boolean[]
}

/** Sums and results before this one that a difference may be made of. */
const LAST_SUMS = 6

/**
 * Explains the rows of a tree that add up others, from the top down: a sum takes the rows that it adds, and stands
 * for them in the sums that follow.
 * @param facts - the table
 * @param tree - how its lines belong together
 * @param values - what each row counts as in that tree
 * @returns one entry a sum that claims more than a mean, in source order
 */
export function printedSums(
  facts: TableFacts,
  tree: BudgetTree,
  values: readonly Float64Array[],
): PrintedSum[] {
  return new Explainer(facts, tree, values).run()
}

class Explainer {
  private readonly open: OpenRows
  private readonly counted: Float64Array[]
  private readonly roots: number[] = []
  /** Running sums over all roots, by column. */
  private readonly rootSums: number[][]
  private readonly accounts = new Map<string, number[]>()
  private readonly groups = new Set<string>()
  private leaves: number[]
  private allLeaves: number[]
  /** Whether a root with figures is of no account that is known: sums of accounts may leave it out by mistake. */
  private isUnsaid = false
  private runFrom = 0
  private readonly sums: { readonly index: number; readonly by: readonly number[] }[] = []
  private readonly isParent: Uint8Array

  constructor(
    private readonly facts: TableFacts,
    private readonly tree: BudgetTree,
    values: readonly Float64Array[],
  ) {
    // A sum stands for what it adds: it counts as what it prints.
    this.counted = values.map((column) => column.slice())
    this.open = new OpenRows(facts.figures, this.counted)
    this.leaves = values.map(() => 0)
    this.allLeaves = values.map(() => 0)
    this.isParent = new Uint8Array(tree.parents.length)
    for (const parent of tree.parents) if (parent >= 0) this.isParent[parent] = 1
    this.rootSums = values.map(() => [0])
    tree.parents.forEach((parent, index) => {
      const isRoot = parent < 0 && !tree.sums[index] && (facts.alike[index] as number) < 0
      if (isRoot) this.roots.push(index)
      this.rootSums.forEach((sums, col) => {
        const value = isRoot ? figureAt(values[col], index) : NaN
        sums.push((sums[sums.length - 1] as number) + (Number.isNaN(value) ? 0 : value))
      })
    })
  }

  run(): PrintedSum[] {
    const found: PrintedSum[] = []
    const { parents, sums } = this.tree
    for (let index = 0; index < parents.length; index += 1) {
      if ((this.facts.alike[index] as number) >= 0) continue
      if (sums[index]) {
        if (this.facts.claims[index] !== 'average' && this.printed(index).length > 0) {
          found.push(this.explain(index))
        }
      } else this.meet(index)
    }
    return found
  }

  private own(index: number, col: number): number {
    return figureAt(this.facts.figures.columns[col], index)
  }

  /** The columns in which a row prints a figure. */
  private printed(index: number): number[] {
    return this.counted.flatMap((_, col) => (Number.isNaN(this.own(index, col)) ? [] : [col]))
  }

  /** Takes notice of a line. */
  private meet(index: number): void {
    if (this.tree.parents[index] === -1) {
      this.open.push(index)
      const account = this.facts.codedAccounts[index]
      if (account) this.addTo(account, index)
      else if (this.printed(index).length > 0) this.isUnsaid = true
    }
    if (this.isParent[index]) this.groups.add(this.keyOf(index))
    else {
      this.counted.forEach((column, col) => {
        const value = column[index] as number
        if (Number.isNaN(value)) return
        this.leaves[col] = (this.leaves[col] as number) + value
        this.allLeaves[col] = (this.allLeaves[col] as number) + value
      })
    }
  }

  private addTo(account: string, index: number): void {
    const known = this.accounts.get(account) ?? this.counted.map(() => 0)
    const sign = this.facts.signs[index] as number
    this.accounts.set(
      account,
      known.map((sum, col) => {
        const value = figureAt(this.counted[col], index)
        return Number.isNaN(value) ? sum : sum + sign * value
      }),
    )
  }

  private keyOf(index: number): string {
    return this.printed(index)
      .map((col) => `${col}:${Math.round(this.own(index, col))}`)
      .join('|')
  }

  private explain(index: number): PrintedSum {
    const printed = this.printed(index)
    let best: { candidate: Candidate; agrees: boolean[]; away: number } | null = null
    for (const candidate of this.candidates(index)) {
      const fitsAt = (col: number) =>
        agrees(
          this.facts.figures,
          col,
          this.own(index, col),
          candidate.valueOf(col),
          Math.max(candidate.operands, 1),
        )
      // What nothing but full agreement speaks for is not what a sum was meant to be.
      const exact = isResult(candidate.basis) || candidate.basis === 'repeat'
      if (exact && !printed.every(fitsAt)) continue
      const fits = this.counted.map((_, col) => printed.includes(col) && fitsAt(col))
      const away = printed.reduce(
        (sum, col) => sum + Math.abs(candidate.valueOf(col) - this.own(index, col)),
        0,
      )
      const count = fits.filter(Boolean).length
      const most = best?.agrees.filter(Boolean).length ?? -1
      if (count > most || (count === most && away < (best?.away ?? Infinity))) {
        best = { candidate, agrees: fits, away }
      }
      if (count === printed.length) break
    }
    const computed = this.facts.claims[index] === 'computed'
    const agreed = best !== null && best.agrees.some(Boolean)
    const { candidate } = best ?? { candidate: null }
    const ours = this.counted.map((_, col) => candidate?.valueOf(col) ?? NaN)
    let terms: readonly number[] = []
    if (agreed && candidate) {
      terms = candidate.terms?.() ?? []
      if (candidate.takes > 0 && !computed) {
        terms = this.open.take(candidate.takes)
        this.counted.forEach((column, col) => (column[index] = this.own(index, col)))
        this.open.push(index)
      }
    }
    this.runFrom = this.open.rows.length
    this.leaves = this.counted.map(() => 0)
    this.sums.push({ index, by: this.counted.map((_, col) => this.own(index, col)) })
    if (this.sums.length > LAST_SUMS) this.sums.shift()
    return {
      index,
      basis: agreed ? (candidate?.basis ?? null) : null,
      terms,
      ...(candidate?.added === undefined ? {} : { added: candidate.added }),
      left: candidate?.takes ? this.open.rows.length - 1 : 0,
      ours,
      agrees: best?.agrees ?? this.counted.map(() => false),
    }
  }

  /** In order of how much they say; a result is a difference before it is anything else. */
  private *candidates(index: number): Generator<Candidate> {
    const computed = this.facts.claims[index] === 'computed'
    if (computed) {
      yield* this.differences(true)
      yield* rests(this.open)
    }
    const open = this.open.rows.length
    const last = (takes: number, basis: SumBasis): Candidate => ({
      basis,
      operands: takes,
      takes,
      valueOf: (col) => this.open.sumOf(col, takes),
    })
    const run = open - this.runFrom
    if (run > 0) yield last(run, 'run')
    else if (this.addsNothing(index)) {
      yield { basis: 'run', operands: 0, takes: 0, valueOf: () => 0 }
      return
    }
    if (open > 0 && open !== run) yield last(open, 'open')
    const part = this.open.countFor(index, 2)
    if (part > 0) yield last(part, 'part')
    yield* this.below(index)
    if (computed) return
    const roots = this.roots.length > 0 ? this.upTo(index) : 0
    if (roots > 1) {
      yield {
        basis: 'roots',
        operands: roots,
        takes: 0,
        terms: () => this.roots.slice(0, roots),
        valueOf: (col) => figureAt(this.rootSums[col], index),
      }
    }
    for (const sums of this.isUnsaid ? [] : this.accounts.values()) {
      yield { basis: 'account', operands: roots, takes: 0, valueOf: (col) => figureAt(sums, col) }
    }
    for (const leaves of [[...this.leaves], [...this.allLeaves]]) {
      if (leaves.some((sum) => sum !== 0)) {
        yield { basis: 'leaves', operands: index, takes: 0, valueOf: (col) => figureAt(leaves, col) }
      }
    }
    if (this.groups.has(this.keyOf(index)) || this.repeatsSum(index)) {
      yield { basis: 'repeat', operands: 1, takes: 0, valueOf: (col) => this.own(index, col) }
    }
    yield* this.differences(false)
  }

  /** Whether a subtotal of nothing stands below rows of which none has a figure. */
  private addsNothing(index: number): boolean {
    const { claims, entries } = this.facts
    const above = entries[index - 1]?.row ?? 0
    const isOfBlanks = (entries[index]?.row ?? 0) - above > 1
    return (
      claims[index] === 'subtotal' &&
      isOfBlanks &&
      this.printed(index).every((col) => this.own(index, col) === 0)
    )
  }

  private upTo(index: number): number {
    let [low, high] = [0, this.roots.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.roots[middle] as number) < index) low = middle + 1
      else high = middle
    }
    return low
  }

  private repeatsSum(index: number): boolean {
    return this.sums.some(({ by }) => this.printed(index).every((col) => by[col] === this.own(index, col)))
  }

  /** The roots below a sum: up to the next one, and to the end. */
  private *below(index: number): Generator<Candidate> {
    const { sums } = this.tree
    let next = index + 1
    while (next < sums.length && !sums[next]) next += 1
    for (const end of next === sums.length ? [next] : [next, sums.length]) {
      const from = this.upTo(index)
      const to = this.upTo(end)
      if (to === from) continue
      yield {
        basis: 'below',
        operands: to - from,
        takes: 0,
        terms: () => this.roots.slice(from, to),
        valueOf: (col) => figureAt(this.rootSums[col], end) - figureAt(this.rootSums[col], index),
      }
    }
  }

  /** One sum less another, of the last ones; the last two rows that no sum has taken may be meant. */
  private differences(computed: boolean): Iterable<Candidate> {
    const lines = this.open.rows.slice(-2).filter((index) => !this.tree.sums[index])
    const rows = lines.map((index) => ({
      index,
      by: this.counted.map((column) => column[index] as number),
    }))
    return differences([...this.sums, ...rows], computed)
  }
}
