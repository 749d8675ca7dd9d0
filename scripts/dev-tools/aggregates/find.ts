import type { Aggregate, At } from './score'
import type { Figures } from './search/figures'
import { type Axis, linesOf } from './search/lines'
import { findRatios } from './search/ratios'
import { findSums } from './search/sums'

/**
 * @param figures - of a table
 * @returns what holds in it by arithmetic alone, a cell an entry, as the annotated collection writes it
 */
export function findAggregates(figures: Figures): Aggregate[] {
  const found: Aggregate[] = []
  for (const axis of ['rows', 'columns'] satisfies Axis[]) {
    const cell = (line: number, k: number): At => (axis === 'rows' ? [line, k] : [k, line])
    const lines = linesOf(figures, axis)
    for (const { line, kind, a, b, at } of findRatios(lines)) {
      const operands = kind === 'change' ? [b, a] : [a, b]
      const op = kind === 'change' ? 'RelativeChange' : 'Division'
      for (const k of at) found.push({ op, at: cell(line, k), of: operands.map((one) => cell(one, k)) })
    }
    for (const { line, parts, at, near } of findSums(lines)) {
      for (const k of [...at, ...near])
        found.push({ op: 'Sum', at: cell(line, k), of: parts.map((one) => cell(one, k)) })
    }
  }
  return found
}
