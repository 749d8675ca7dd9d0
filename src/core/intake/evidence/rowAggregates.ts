import type { Figures } from './figures'
import { writtenRelations } from './formulaRelations'
import { linesOf } from './lines'
import type { Relation } from './relation'
import { findSums } from './sums'
import type { AcceptedSum } from './sumSet'
import { weighSum } from './weighSum'

/** A sum that a formula writes is never given up for one that only the figures suggest. */
const WRITTEN = 1e6
const NEVER_ADDED: ReadonlySet<string> = new Set(['quotient', 'percent', 'change'])

/**
 * Finds which rows of a box are sums or averages of other rows: by formula first, else by their figures. Rows that
 * are parts of a total further off are skipped, so that totals of subtotals form a tree.
 * @param figures - a box
 * @param columns - what its columns are of each other: rates and prices speak against no total
 * @returns aggregates by row; `at` are columns of the box
 */
export function rowAggregates(figures: Figures, columns: readonly Relation[]): Relation[] {
  const rates = new Set(columns.filter((one) => NEVER_ADDED.has(one.kind)).map((one) => one.line))
  const lines = linesOf(figures, 'rows', undefined, rates)
  const written = writtenRelations(figures, 'rows').filter(
    ({ kind }) => kind === 'sum' || kind === 'average' || kind === 'some',
  )
  const byFormula: Relation[] = []
  const known: AcceptedSum[] = []
  for (const one of written) {
    const sum = weighSum(lines, one.line, one.of)
    const fails = one.kind === 'sum' ? sum.fails : 0
    byFormula.push({ ...one, by: 'formula', near: [], holds: one.at.length, fails, bits: sum.bits })
    if (one.kind === 'sum') known.push({ ...sum, bits: sum.bits + WRITTEN, placing: 'run', cost: 0 })
  }
  const isKnown = new Set(byFormula.map((one) => one.line))
  const found = new Map(byFormula.map((one) => [one.line, [one]]))
  const sums = findSums(lines, known).filter(({ line }) => !isKnown.has(line))
  for (const { parts, chain, ...sum } of sums) {
    found.set(sum.line, [...(found.get(sum.line) ?? []), { ...sum, kind: 'sum', of: parts, by: 'values' }])
    for (const [part, repeated] of chain ?? []) {
      if (found.has(part)) continue
      const { at, digits: bits } = weighSum(lines, part, [repeated])
      found.set(part, [
        {
          kind: 'copy',
          line: part,
          of: [repeated],
          by: 'values',
          at,
          near: [],
          holds: at.length,
          fails: 0,
          bits,
        },
      ])
    }
  }
  return [...found.values()].flat().sort((a, b) => a.line - b.line)
}
