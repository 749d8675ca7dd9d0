import type { BudgetLevel } from '../lexicon/rows'
import type { BudgetLine } from './budgetLine'
import { codeFamily, nameLevel, planLevel } from '../meanings/budgetCode'
import { codeFamilies } from '../meanings/outlineNumbers'
import { deepestCode } from './tableCodes'
import { usesCodes } from './trees/code'
import { labelKinds } from './trees/labels'

/**
 * The level of each line: by its code, the header of its column, the first words of its name, those of the lines
 * that are numbered as it is, or its depth where the header of the names lists as many levels as the tree has.
 * @param lines - the lines in source order
 * @param joined - the codes of each, as `joinedCodes` gives them
 * @param depths - how many lines stand above each in the tree
 * @param header - header of the column of names: "Program / Kegiatan / Sub Kegiatan"
 * @returns a level a line
 */
export function lineLevels(
  lines: readonly BudgetLine[],
  joined: readonly (readonly string[])[],
  depths: readonly number[],
  header: string,
): BudgetLevel[] {
  const coded = usesCodes(joined)
  const codes = coded ? joined.map((own) => own[deepestCode(own)] ?? '') : []
  const national = codes.some(
    (code) => code.split('.').length >= 3 && planLevel(code) !== null && codeFamily(code, '') === 'plan',
  )
  const families = codeFamilies(
    codes,
    lines.map(({ name }) => name),
  )
  const byLabel = coded ? () => null : levelsOfLabels(lines)
  const listed = listedLevels(header, lines, depths)
  return lines.map((line, at) => {
    const code = codes[at] ?? ''
    const family = families[at] ?? 'none'
    if (family === 'account') return 'account'
    if (family === 'organisation') return 'organisation'
    const planned = family === 'plan' && national ? planLevel(code) : null
    if (planned !== null) return planned
    const said = family === 'plan' && national ? line.nameLevel : (line.columnLevel ?? line.nameLevel)
    return said ?? byLabel(at) ?? listed[depths[at] as number] ?? 'line'
  })
}

/** The level that most names of a kind of label speak of: "IV Pengadaan Barang" is a kegiatan as I to III are. */
function levelsOfLabels(lines: readonly BudgetLine[]): (at: number) => BudgetLevel | null {
  const kinds = labelKinds(lines)
  const counts = new Map<string, Map<BudgetLevel, number>>()
  lines.forEach((line, at) => {
    const kind = kinds[at]
    if (!kind || !line.nameLevel) return
    const entry = counts.get(kind) ?? new Map<BudgetLevel, number>()
    entry.set(line.nameLevel, (entry.get(line.nameLevel) ?? 0) + 1)
    counts.set(kind, entry)
  })
  const levels = new Map<string, BudgetLevel>()
  for (const [kind, entry] of counts) {
    const [best] = [...entry].sort((a, b) => b[1] - a[1])
    if (best) levels.set(kind, best[0])
  }
  return (at) => levels.get(kinds[at] ?? '') ?? null
}

/** The levels that the header lists from the top down, where the tree has as many and no name speaks against it. */
function listedLevels(
  header: string,
  lines: readonly BudgetLine[],
  depths: readonly number[],
): readonly BudgetLevel[] {
  const listed = header.split('/').flatMap((part) => nameLevel(part.trim()) ?? [])
  const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0)
  if (listed.length < 2 || listed.length !== deepest + 1) return []
  const fits = lines.every(
    ({ nameLevel: said }, at) => said === null || said === listed[depths[at] as number],
  )
  return fits ? listed : []
}
