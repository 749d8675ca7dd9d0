import { agrees } from './lineFigures'
import type { TableFacts } from './tableFacts'

/** What the rows below a row add up to, beside what it prints itself. */
export interface ParentSum {
  readonly index: number
  readonly children: readonly number[]
  /** By column, as the parent means it: what goes out of financing is taken away where that is what it prints. */
  readonly ours: readonly number[]
  /**
   * By column: whether it agrees; 'open' where the row prints nothing, a row below it has no figure, or rows of
   * several accounts stand below it, which are never added.
   */
  readonly verdicts: readonly Verdict[]
  /** Rows that repeat another one below it, where it is the sum only when they are left out. */
  readonly once: readonly number[]
}

type Verdict = 'agrees' | 'differs' | 'open'

/**
 * @param facts - the table
 * @param children - the rows directly below each row of a tree
 * @param values - what each row counts as in that tree
 * @returns one entry a row with rows below it, in source order
 */
export function parentSums(
  facts: TableFacts,
  children: readonly (readonly number[])[],
  values: readonly Float64Array[],
): ParentSum[] {
  const found: ParentSum[] = []
  children.forEach((all, index) => {
    const below = all.filter((child) => (facts.alike[child] as number) < 0)
    if (below.length === 0) return
    const accounts = new Set(below.map((child) => facts.codedAccounts[child]))
    const sumsOf = (rows: readonly number[]) => values.map((_, col) => sumOf(facts, rows, values, col, index))
    let sums = sumsOf(below)
    let once: readonly number[] = []
    if (sums.some(({ verdict }) => verdict === 'differs')) {
      const seen = new Set<number>()
      const distinct = below.filter((child) => {
        const twin = facts.twins[child] as number
        return seen.size < seen.add(twin).size
      })
      const other = distinct.length < below.length ? sumsOf(distinct) : sums
      if (other.every(({ verdict }) => verdict !== 'differs')) {
        sums = other
        const kept = new Set(distinct)
        once = below.filter((child) => !kept.has(child))
      }
    }
    found.push({
      once,
      index,
      children: below,
      ours: sums.map(({ ours }) => ours),
      verdicts: sums.map(({ verdict }) => (accounts.size > 1 ? 'open' : verdict)),
    })
  })
  return found
}

function sumOf(
  { figures, signs }: TableFacts,
  below: readonly number[],
  values: readonly Float64Array[],
  col: number,
  index: number,
): { ours: number; verdict: Verdict } {
  const column = values[col] as Float64Array
  let sum = 0
  let out = 0
  let blank = 0
  for (const child of below) {
    const value = column[child] as number
    if (Number.isNaN(value)) {
      blank += 1
      continue
    }
    sum += value
    if (signs[child] === -1) out += value
  }
  const printed = figures.columns[col]?.[index] ?? NaN
  if (Number.isNaN(printed) || blank === below.length) return { ours: sum, verdict: 'open' }
  // Outlays that were typed with a minus are netted by adding.
  for (const ours of out === 0 ? [sum] : [sum, sum - 2 * out]) {
    if (agrees(figures, col, printed, ours, below.length)) return { ours, verdict: 'agrees' }
  }
  const netted = below.some((child) => signs[child] === 1) ? sum - 2 * out : sum
  return { ours: netted, verdict: blank > 0 ? 'open' : 'differs' }
}
