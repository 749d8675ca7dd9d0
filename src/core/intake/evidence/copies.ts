import { type Lines, NUMBER } from './lines'
import type { Relation } from './relation'

/** Crossings that must agree, and different figures among them: a column of zeros repeats nothing. */
const LEAST = 3
const LEAST_SHARE = 0.9
const MOST_BITS = 18

/**
 * Finds lines that say the same as an earlier one.
 * @param lines - of a box
 * @param isRelated - whether two lines are explained otherwise: a total is equal to a part where the rest is 0
 * @returns each line with the first that it repeats
 */
export function findCopies(lines: Lines, isRelated: (line: number, other: number) => boolean): Relation[] {
  const found: Relation[] = []
  const { used } = lines
  const repeats = new Set<number>()
  for (let n = 1; n < used.length; n += 1) {
    const line = used[n] as number
    for (let m = 0; m < n; m += 1) {
      const other = used[m] as number
      if (repeats.has(other) || isRelated(line, other)) continue
      const copy = compare(lines, line, other)
      if (!copy) continue
      repeats.add(line)
      found.push(copy)
      break
    }
  }
  return found
}

function compare({ crossings, value, printed, state }: Lines, line: number, other: number): Relation | null {
  const at: number[] = []
  const seen = new Set<number>()
  let holds = 0
  let fails = 0
  let bits = 0
  for (let k = 0; k < crossings; k += 1) {
    const [one, two] = [line * crossings + k, other * crossings + k]
    if (state[one] !== NUMBER || state[two] !== NUMBER) continue
    const [figure, twin] = [value[one] as number, value[two] as number]
    const step = Math.max(printed[one] as number, printed[two] as number)
    if (Math.abs(figure - twin) > 0.5 * step + 1e-9 * Math.abs(figure)) {
      fails += 1
      if (fails > 2 && fails > 2 * holds) return null
      continue
    }
    at.push(k)
    if (figure === 0) continue
    holds += 1
    if (!seen.has(figure)) bits += Math.min(MOST_BITS, Math.log2(1 + Math.abs(figure) / step))
    seen.add(figure)
  }
  if (seen.size < LEAST || holds < LEAST_SHARE * (holds + fails)) return null
  return { kind: 'copy', line, of: [other], by: 'values', at, near: [], holds, fails, bits }
}
