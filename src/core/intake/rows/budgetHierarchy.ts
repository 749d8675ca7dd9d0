import { byCode, usesCodes } from './hierarchyByCode'
import { byDepth, byFormula, byLabel, depthOfName, usesLabels } from './hierarchyByDepth'
import type { BudgetLine, BudgetPlace } from './budgetLine'
import { nameLevel } from './budgetCode'

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
