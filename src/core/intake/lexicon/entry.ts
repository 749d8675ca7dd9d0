/** The language that a phrase is of; 'any' where both write it so. */
export type Lang = 'id' | 'en' | 'any'

/** A phrase with its one meaning: words are data, and adding a word is adding a line. */
export interface Entry<Means> {
  /** Lower case, as `headerWords` leaves it: no punctuation, the per cent sign a word of its own. */
  readonly phrase: string
  readonly lang: Lang
  readonly means: Means
  /** Kind of document in which officers write it so. */
  readonly seenIn: string
}
