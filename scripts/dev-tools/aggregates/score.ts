/** Row and column, from 0. */
export type At = readonly [number, number]

/** An aggregate of a table, as the annotated collection writes it. */
export interface Aggregate {
  readonly op: string
  readonly at: At
  /** Parts of a sum in any order; dividend and divisor; the old figure and the new one. */
  readonly of: readonly At[]
}

/** What is printed of one operator. */
export interface Tally {
  gold: number
  found: number
  goldHit: number
  foundHit: number
}

export const OPERATORS = ['Sum', 'Average', 'Division', 'RelativeChange'] as const
const PAIRS: readonly string[] = ['Division', 'RelativeChange']

function key({ op, at, of }: Aggregate): string {
  const cells = of.map((cell) => cell.join(','))
  const operands = PAIRS.includes(op) ? cells : [...new Set(cells)].sort()
  return `${op}|${at.join(',')}|${operands.join(';')}`
}

/** a = b - c is read as the sum b = a + c that it comes from. */
function asSum(one: Aggregate): Aggregate {
  const [first, ...rest] = one.of
  return one.op === 'Subtract' && first ? { op: 'Sum', at: first, of: [one.at, ...rest] } : one
}

function keys(aggregates: readonly Aggregate[]): Map<string, string> {
  const known = aggregates.map(asSum).filter(({ op }) => OPERATORS.some((one) => one === op))
  return new Map(known.map((one) => [key(one), one.op]))
}

/**
 * Adds one table to the tallies: an aggregate is right where operator, cell and operands are exactly those annotated.
 * @param tallies - by operator, and 'All'
 * @param gold - annotated
 * @param found - ours
 */
export function tally(
  tallies: Map<string, Tally>,
  gold: readonly Aggregate[],
  found: readonly Aggregate[],
): void {
  const [right, ours] = [keys(gold), keys(found)]
  const count = (op: string, field: keyof Tally) => {
    for (const name of [op, 'All']) {
      const one = tallies.get(name) ?? { gold: 0, found: 0, goldHit: 0, foundHit: 0 }
      one[field] += 1
      tallies.set(name, one)
    }
  }
  for (const [one, op] of right) {
    count(op, 'gold')
    if (ours.has(one)) count(op, 'goldHit')
  }
  for (const [one, op] of ours) {
    count(op, 'found')
    if (right.has(one)) count(op, 'foundHit')
  }
}

/**
 * @param counted - of one operator
 * @returns precision, recall and their harmonic mean; NaN where nothing was found or annotated
 */
export function quality({ gold, found, goldHit, foundHit }: Tally): {
  precision: number
  recall: number
  f1: number
} {
  const precision = foundHit / found
  const recall = goldHit / gold
  return {
    precision,
    recall,
    f1: gold + found === 0 ? NaN : (2 * precision * recall) / (precision + recall) || 0,
  }
}
