import { labelKind } from '../../regions/outlineLabels'
import type { TableFacts } from '../tableFacts'
import { byKinds } from './labels'
import type { BudgetTree } from './tree'

/** "- Gaji", "• Salaries". */
const DASHED = /^\s*[-\u2013\u2014\u2022*\u00b7\u25cf\u25aa>]+\s*(?=\p{L})/u
/** "A. Belanja", "(1) Gaji", "II) Goods": a letter needs a mark that closes it. */
const CLOSED = /^\s*(\(?)([A-Za-z]{1,5}|\d{1,3}(?:\.\d{1,3})*)\s*([.)])[.)]*\s*(?=\p{L})/u
/** "1.1 Salaries": a number does not. */
const NUMBERED = /^\s*(\d{1,3}(?:\.\d{1,3})*)\s+(?=\p{L})/u

/**
 * @param names - of lines in source order
 * @returns how each is marked before its first word, null where it is not; "1." and "1)" are marks of two levels
 */
export function markKinds(names: readonly string[]): (string | null)[] {
  let lastLetter = ''
  let lastRoman = false
  return names.map((name) => {
    if (DASHED.test(name)) return 'dash'
    const closed = CLOSED.exec(name)
    const label = closed?.[2] ?? NUMBERED.exec(name)?.[1]
    const kind = label === undefined ? null : labelKind(label, lastLetter, lastRoman)
    if (label === undefined || kind === null) return null
    if (kind === 'letter') {
      lastLetter = label
      lastRoman = false
    }
    if (kind === 'roman') lastRoman = true
    return closed?.[3] === ')' ? `${kind}${closed[1] ?? ''})` : kind
  })
}

/**
 * The tree that marks inside the names propose, whatever the figures say.
 * @param facts - the table
 * @returns the tree; null where the names are marked in one way or none
 */
export function markedTree({ entries, claims }: TableFacts): BudgetTree | null {
  const rows = [...entries.keys()].filter((index) => !claims[index])
  const kinds = markKinds(rows.map((index) => entries[index]?.name.text ?? ''))
  if (new Set(kinds).size < 2) return null
  const parents = new Int32Array(entries.length).fill(-1)
  byKinds(kinds).forEach((parent, at) => {
    if (parent >= 0) parents[rows[at] as number] = rows[parent] as number
  })
  if (parents.every((parent) => parent < 0)) return null
  return { kind: 'numbering', parents, sums: Uint8Array.from(claims, (claim) => (claim ? 1 : 0)) }
}
