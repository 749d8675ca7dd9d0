import { type Lines, NUMBER } from './lines'
import { type AcceptedSum, type SumSet } from './sumSet'
import { weighSum } from './weighSum'

/** Bits that printed digits must say a crossing: two amounts of four digits agree to the unit. */
const DIGITS = 10
/** Parts that a run within a box needs; a total of the whole box is one of any two. */
const LEAST_PARTS = 3
const MOST_PARTS = 24
const MOST_LINES = 400

/**
 * Finds totals with nothing against them in small boxes: of the whole box at its edge, or of three lines and more
 * beside it, holding wherever they can be seen, to the last of many printed digits. Round or proportional amounts say
 * little by themselves, and so these have few bits; what is said here is that the arithmetic fits.
 * @param lines - of a box
 * @param sums - what is accepted, and is added to
 */
export function findPlain(lines: Lines, sums: SumSet): void {
  const { used } = lines
  if (used.length > MOST_LINES) return
  for (const way of [-1, 1] as const) {
    for (let n = 0; n < used.length; n += 1) {
      const from = way === 1 ? used.length - 1 - n : n
      const line = used[from] as number
      if (sums.of(line).length > 0) continue
      const found = plainAt(lines, sums, from, way)
      if (found) sums.add({ ...found, placing: 'plain', cost: 0 })
    }
  }
}

function plainAt(
  lines: Lines,
  sums: SumSet,
  from: number,
  way: 1 | -1,
): Omit<AcceptedSum, 'placing' | 'cost'> | null {
  const { used } = lines
  const line = used[from] as number
  const isEdge = from === (way === 1 ? 0 : used.length - 1)
  const parts: number[] = []
  for (let at = from + way; at >= 0 && at < used.length; at += way) {
    const part = used[at] as number
    if (isOwned(sums, part, line)) continue
    parts.push(part)
    if (parts.length > MOST_PARTS && !isEdge) return null
    const isWhole = isEdge && at === (way === 1 ? used.length - 1 : 0)
    if (parts.length < (isWhole ? 2 : LEAST_PARTS)) continue
    const found = weighSum(lines, line, parts.slice())
    const seen = Math.max(2, figuresOf(lines, line))
    if (found.fails === 0 && found.holds >= seen && found.digits >= DIGITS * found.holds) return found
  }
  return null
}

function isOwned(sums: SumSet, part: number, line: number): boolean {
  return sums.owners(part).some((one) => one.line !== line && !one.parts.includes(line))
}

/** Figures of a line other than 0 that add up. */
function figuresOf({ crossings, value, state }: Lines, line: number): number {
  let count = 0
  for (let k = 0; k < crossings; k += 1) {
    const cell = line * crossings + k
    if (state[cell] === NUMBER && value[cell] !== 0) count += 1
  }
  return count
}
