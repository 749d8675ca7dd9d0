import type { Draft } from './draft'

/** Which transforms make sense on a form of some kind. */
type Family = 'kpi' | 'money' | 'mixed' | 'other'

/** One kind of form: what it holds, and what is true of it. */
export interface Kind {
  readonly name: string
  readonly family: Family
  /** Dimensions, besides those of its family, that this kind reads itself. */
  readonly reads?: readonly string[]
  /** Dimensions of its family that would change what is true here. */
  readonly without?: readonly string[]
  build(draft: Draft): void
}
