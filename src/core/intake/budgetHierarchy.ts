import { byCode, usesCodes } from './hierarchyByCode'
import { byDepth, byFormula, byLabel, depthOfName, usesLabels } from './hierarchyByDepth'
import type { BudgetLevel } from './types'
import { nameLevel } from './budgetCode'

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

/**
 * Builds the tree of a budget: by dotted codes in one or several columns; else by the columns that the names
 * stand in; else by numbering such as A, I, 1.1; else by words (Program, Kegiatan, Sub Kegiatan), outline,
 * indents or sums; else flat.
 * @param lines - the lines in source order, without totals
 * @returns a place for each line, in the same order
 */
export function budgetHierarchy(lines: readonly BudgetLine[]): BudgetPlace[] {
  if (usesCodes(lines)) return byCode(lines)
  if (new Set(lines.map(({ nameColumn }) => nameColumn)).size > 1) {
    return byDepth(lines, (line) => line.nameColumn)
  }
  if (usesLabels(lines)) return byLabel(lines)
  if (usesNames(lines)) return byDepth(lines, depthOfName)
  if (lines.some(({ outline }) => outline > 0)) return byDepth(lines, (line) => line.outline)
  if (new Set(lines.map(({ indent }) => indent)).size > 1) return byDepth(lines, (line) => line.indent)
  return byFormula(lines)
}

/** Whether the names' first words tell more than one level. */
function usesNames(lines: readonly BudgetLine[]): boolean {
  return new Set(lines.map(({ name }) => nameLevel(name)).filter((level) => level !== null)).size > 1
}

/**
 * @param lines - the lines in source order
 * @returns whether codes, columns, numbering or words place them, so that outline and formulas need not
 */
export function isPlacedByText(lines: readonly BudgetLine[]): boolean {
  return (
    usesCodes(lines) ||
    usesLabels(lines) ||
    usesNames(lines) ||
    new Set(lines.map(({ nameColumn }) => nameColumn)).size > 1
  )
}
