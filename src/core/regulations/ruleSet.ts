import type { Authority, RuleSetId, StatusLevel } from './settings'

/** A text in both languages. */
export interface Words {
  readonly id: string
  readonly en: string
}

/** An achievement scale as data: where its steps lie, what they are called, and on whose word. */
export interface RuleSet {
  readonly id: RuleSetId
  /** Highest attainment that counts, as a ratio. */
  readonly cap: number
  /** Best first; `atLeast` is a lower bound as a ratio, the lowest step has 0. */
  readonly bands: readonly {
    readonly level: Exclude<StatusLevel, 0>
    readonly atLeast: number
    readonly word: Words
  }[]
  readonly authority: { readonly kind: Authority['kind']; readonly text: Words }
}
