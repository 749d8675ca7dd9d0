import type { BudgetLine } from '../budgetLine'
import { bareLabel, labelKind } from '../../regions/outlineLabels'

/** Share of lines that must carry a label for the numbering to count. */
const MOST = 0.5

/**
 * @param lines - lines in source order
 * @returns how each is numbered (A, I, 1, a, 1.1), null where it is not
 */
export function labelKinds(lines: readonly BudgetLine[]): (string | null)[] {
  let lastLetter = ''
  let lastRoman = false
  return lines.map(({ label }) => {
    const bare = bareLabel(label)
    const kind = bare === '' ? null : labelKind(bare, lastLetter, lastRoman)
    if (kind === 'letter') {
      lastLetter = bare
      lastRoman = false
    }
    if (kind === 'roman') lastRoman = true
    return kind
  })
}

/** @returns whether most lines are numbered, in more than one way */
export function usesLabels(lines: readonly BudgetLine[]): boolean {
  const kinds = labelKinds(lines).filter((kind) => kind !== null)
  return kinds.length >= lines.length * MOST && new Set(kinds).size > 1
}

/**
 * Places lines by their numbering: a kind of label that is new within its group is a level deeper.
 * @param lines - lines in source order
 * @returns the parent of each, -1 for a root; a line without label stands below the last one with a label that has
 *   no others of its kind
 */
export function byLabel(lines: readonly BudgetLine[]): number[] {
  return byKinds(labelKinds(lines))
}

/**
 * @param kinds - how each line is numbered, null where it is not
 * @returns the parent of each, as `byLabel` gives it
 */
export function byKinds(kinds: readonly (string | null)[]): number[] {
  const stack: { index: number; kind: string }[] = []
  return kinds.map((own, index) => {
    const kind = own ?? 'none'
    const known = stack.findIndex((entry) => entry.kind === kind)
    if (known >= 0) stack.length = known
    const parent = stack[stack.length - 1]?.index ?? -1
    stack.push({ index, kind })
    return parent
  })
}
