import type { RatioKind } from './weighRatio'

/**
 * What a line is of others. `sum` = Σ of; `difference` = of[0] - the rest; `quotient` = of[0] / of[1]; `percent` the
 * same × 100; `change` = (of[0] - of[1]) / |of[1]| × 100, by formula also without × 100; `average` = Σ of / count;
 * `some` = Σ of those that a condition picks; `copy` = of[0]; `running` = of[0], the line before it, and what was added.
 */
export type RelationKind = 'sum' | 'difference' | RatioKind | 'average' | 'some' | 'copy' | 'running'

/** A relation between lines of one axis; lines and crossings are rows or columns of the box, from 0. */
export interface Relation {
  readonly kind: RelationKind
  readonly line: number
  readonly of: readonly number[]
  readonly by: 'formula' | 'values'
  /** Crossings where it holds. */
  readonly at: readonly number[]
  /** Crossings where a line that is known to be a sum is off by a thousandth or less. */
  readonly near: readonly number[]
  /** How many of them are witnesses: operands are there and not 0. */
  readonly holds: number
  /** Crossings where every operand is there and it does not hold. */
  readonly fails: number
  /** How unlikely it is that the figures agree so by chance, in bits; a line of formulas may have few. */
  readonly bits: number
}
