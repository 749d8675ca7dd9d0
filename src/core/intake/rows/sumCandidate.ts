/** How a row that adds others up came to its figures. */
export type SumBasis =
  /** The rows since the sum before it, all that no sum has taken, or the last few of them. */
  | 'run'
  | 'open'
  | 'part'
  /** The rows that follow it. */
  | 'below'
  /** All roots, those of one account, or all leaves since the sum before. */
  | 'roots'
  | 'account'
  | 'leaves'
  /** The figure of a single row above it, once more. */
  | 'repeat'
  /** One sum less another, a result and another, or the first rows that no sum has taken less those that follow them. */
  | 'difference'
  | 'results'
  | 'rest'

/** A way in which a sum may have come about. */
export interface Candidate {
  readonly basis: SumBasis
  readonly operands: number
  readonly valueOf: (col: number) => number
  /** How many of the open rows it takes. */
  readonly takes: number
  readonly terms?: () => readonly number[]
  /** How many of the terms it adds before it takes the others away; absent where it takes away none, or one of two. */
  readonly added?: number
}

/** Whether a row is worked out from others that it does not stand for. */
export function isResult(basis: SumBasis | null): boolean {
  return basis === 'difference' || basis === 'results' || basis === 'rest'
}

/** A figure of a column, NaN where there is none: it takes part in no sum. */
export function figureAt(column: ArrayLike<number> | undefined, index: number): number {
  return column?.[index] ?? NaN
}
