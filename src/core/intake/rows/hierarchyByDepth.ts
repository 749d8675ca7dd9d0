import type { BudgetLine, BudgetPlace } from './budgetLine'
import { LEVEL_RANK, nameLevel } from './budgetCode'
import { bareLabel, labelKind } from '../regions/outlineLabels'
import type { BudgetLevel } from '../types'

/** Share of lines that must carry a label for the numbering to count. */
const MOST = 0.5

function kindsOf(lines: readonly BudgetLine[]): (string | null)[] {
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
  const kinds = kindsOf(lines).filter((kind) => kind !== null)
  return kinds.length >= lines.length * MOST && new Set(kinds).size > 1
}

/**
 * Places lines by their numbering: a kind of label that is new within its group is a level deeper.
 * @param lines - lines in source order
 * @returns a place for each; a line without label stands below the last one with a label that has no others of
 *   its kind
 */
export function byLabel(lines: readonly BudgetLine[]): BudgetPlace[] {
  const kinds = kindsOf(lines)
  const levels = levelsOfKinds(lines, kinds)
  const stack: { index: number; kind: string }[] = []
  return lines.map((line, index) => {
    const kind = kinds[index] ?? 'none'
    const known = stack.findIndex((entry) => entry.kind === kind)
    if (known >= 0) stack.length = known
    const parent = stack[stack.length - 1]?.index ?? null
    stack.push({ index, kind })
    return { parent, level: nameLevel(line.name) ?? levels.get(kind) ?? 'line', repeats: null }
  })
}

/** The level that most names of a kind of label speak of: "IV Pengadaan Barang" is a kegiatan as I to III are. */
function levelsOfKinds(
  lines: readonly BudgetLine[],
  kinds: readonly (string | null)[],
): ReadonlyMap<string, BudgetLevel> {
  const counts = new Map<string, Map<BudgetLevel, number>>()
  lines.forEach((line, index) => {
    const kind = kinds[index]
    const level = nameLevel(line.name)
    if (!kind || !level) return
    const entry = counts.get(kind) ?? new Map<BudgetLevel, number>()
    entry.set(level, (entry.get(level) ?? 0) + 1)
    counts.set(kind, entry)
  })
  const levels = new Map<string, BudgetLevel>()
  for (const [kind, entry] of counts) {
    const [best] = [...entry].sort((a, b) => b[1] - a[1])
    if (best) levels.set(kind, best[0])
  }
  return levels
}

/**
 * Places lines by a depth that each of them has by itself.
 * @param lines - lines in source order
 * @param depthOf - the line's depth; a line stands below the last one that is less deep
 * @returns a place for each
 */
export function byDepth(lines: readonly BudgetLine[], depthOf: (line: BudgetLine) => number): BudgetPlace[] {
  const stack: { index: number; depth: number }[] = []
  return lines.map((line, index) => {
    const depth = depthOf(line)
    while (stack.length > 0 && (stack[stack.length - 1]?.depth ?? 0) >= depth) stack.pop()
    const parent = stack[stack.length - 1]?.index ?? null
    stack.push({ index, depth })
    return { parent, level: nameLevel(line.name) ?? line.columnLevel ?? 'line', repeats: null }
  })
}

/**
 * @param line - a line whose name may begin with Program, Kegiatan or Sub Kegiatan
 * @returns its rank; a name without such a word stands below the last one with it
 */
export function depthOfName(line: BudgetLine): number {
  return LEVEL_RANK[nameLevel(line.name) ?? 'line']
}

/**
 * Places lines below the line whose formula adds them; a line that no formula adds is a root.
 * @param lines - lines in source order
 * @returns a place for each
 */
export function byFormula(lines: readonly BudgetLine[]): BudgetPlace[] {
  const parents: (number | null)[] = lines.map(() => null)
  lines.forEach(({ adds }, index) => {
    // The nearest sum above is the innermost one.
    for (const part of adds) if (part > index) parents[part] = index
  })
  return lines.map((line, index) => ({
    parent: parents[index] ?? null,
    level: line.columnLevel ?? nameLevel(line.name) ?? 'line',
    repeats: null,
  }))
}
