import type { Figures } from './figures'
import { type Axis, linesOf } from './lines'
import type { Relation, RelationKind } from './relation'
import { weighRatio } from './weighRatio'
import { weighSum } from './weighSum'

/** A relation that something else than the figures suggests: a header, a word before a row. */
export interface Supposed {
  readonly kind: Extract<RelationKind, 'sum' | 'difference' | 'quotient' | 'percent' | 'change'>
  readonly line: number
  readonly of: readonly number[]
}

/**
 * Holds a supposed relation against the figures, however little they say by themselves.
 * @param figures - a box
 * @param axis - which way its lines run
 * @param supposed - what is thought to hold; ratios have two operands
 * @returns where it holds and where not; null where it cannot be seen, or a ratio plainly does not hold
 */
export function checkRelation(figures: Figures, axis: Axis, supposed: Supposed): Relation | null {
  const lines = linesOf(figures, axis)
  const { kind, line, of } = supposed
  const [first, ...rest] = of
  if (first === undefined) return null
  if (kind === 'sum' || kind === 'difference') {
    // c = a - b is seen as a = b + c.
    const sum = kind === 'sum' ? weighSum(lines, line, of) : weighSum(lines, first, [...rest, line])
    if (sum.holds + sum.fails === 0) return null
    return {
      ...supposed,
      by: 'values',
      at: sum.at,
      near: [],
      holds: sum.holds,
      fails: sum.fails,
      bits: sum.bits,
    }
  }
  const second = rest[0]
  const ratio = second === undefined ? null : weighRatio(lines, line, first, second, kind)
  if (!ratio) return null
  const { at, holds, fails, bits } = ratio
  return { ...supposed, by: 'values', at, near: [], holds, fails, bits }
}
