import type { Candidate } from './sumCandidate'
import { figureAt } from './sumCandidate'
import type { OpenRows } from './trees/openRows'

/** A row that a result may be worked out from, with its figure in each column. */
interface Operand {
  readonly index: number
  readonly by: readonly number[]
}

/**
 * One row less another; a result may add a result too.
 * @param rows - sums, results and lines before the row, in source order
 * @param computed - whether its words call it a result
 * @returns what it may be, the nearest first
 */
export function* differences(rows: readonly Operand[], computed: boolean): Generator<Candidate> {
  const all = [...rows].reverse()
  for (const one of all) {
    for (const other of all) {
      if (one === other) continue
      const valueOf = (sign: 1 | -1) => (col: number) =>
        figureAt(one.by, col) + sign * figureAt(other.by, col)
      const terms = () => [one.index, other.index]
      yield { basis: 'difference', operands: 2, takes: 0, terms, valueOf: valueOf(-1) }
      if (computed) yield { basis: 'results', operands: 2, takes: 0, terms, valueOf: valueOf(1) }
    }
  }
}

/**
 * "Revenue, Salaries, Rent, Profit": rows that no sum has taken part into what came in and what went out.
 * @param open - those rows
 * @returns each place where they may part
 */
export function* rests(open: OpenRows): Generator<Candidate> {
  const { rows } = open
  for (let taken = 1; taken < rows.length; taken += 1) {
    yield {
      basis: 'rest',
      operands: rows.length,
      takes: 0,
      terms: () => [...rows],
      added: rows.length - taken,
      valueOf: (col) => open.sumOf(col, rows.length) - 2 * open.sumOf(col, taken),
    }
  }
}
