import type { BudgetLevel } from '../lexicon/rows'

/** What a line of a budget says about its place. */
export interface BudgetLine {
  /** Codes column by column, '' where blank. */
  readonly codes: readonly string[]
  /** The number or letter before the name. */
  readonly label: string
  readonly name: string
  /** What the name's first words say of its level. */
  readonly nameLevel: BudgetLevel | null
  /** Which of several name columns holds the name; 0 where there is one. */
  readonly nameColumn: number
  /** What the header of that column says its names are. */
  readonly columnLevel: BudgetLevel | null
  readonly outline: number
  /** Blanks before the name. */
  readonly indent: number
}
