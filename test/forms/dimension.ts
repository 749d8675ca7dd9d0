import type { Draft } from './draft'
import type { Kind } from './kind'

/** One choice that officers make in laying out a form. */
export interface Dimension {
  readonly name: string
  /** Its values, each with how often it is taken; the first is the plainest. */
  readonly values: readonly (readonly [string, number])[]
  /** Whether a kind of form has this choice at all. */
  applies(kind: Kind): boolean
  /**
   * Changes the tables of a form that its kind has built; dimensions without it are read by the kinds themselves.
   * @returns false where the value can have no effect on this form
   */
  apply?(draft: Draft, value: string): boolean
}
