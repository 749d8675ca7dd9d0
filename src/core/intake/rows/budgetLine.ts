import type { BudgetLevel } from '../types'

/** What a line of a budget says about its place. */
export interface BudgetLine {
  /** Codes column by column, '' where blank. */
  readonly codes: readonly string[]
  /** The number or letter before the name. */
  readonly label: string
  readonly name: string
  /** Which of several name columns holds the name; 0 where there is one. */
  readonly nameColumn: number
  /** What the header of that column says its names are. */
  readonly columnLevel: BudgetLevel | null
  readonly outline: number
  /** Blanks before the name. */
  readonly indent: number
  /** Lines that the amount's formula adds, by index; empty where it is no sum. */
  readonly adds: readonly number[]
  /** The line's amounts as one text, for noticing a line that stands twice. */
  readonly amounts: string
}

/** A line's place among the others. */
export interface BudgetPlace {
  readonly parent: number | null
  readonly level: BudgetLevel
  /** The earlier line that this one repeats in code, name, parent and amounts, or null. */
  readonly repeats: number | null
}
