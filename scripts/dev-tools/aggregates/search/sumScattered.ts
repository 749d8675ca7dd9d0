import type { Lines } from './lines'
import type { WeakSums } from './sumPatterns'
import { type AcceptedSum, isEnough, strength, type SumSet } from './sumSet'
import { stepsFor } from './sumRuns'
import { type SumFound, weighSum } from './weighSum'

/** Strides that are tried: groups of columns under one header are seldom wider. */
const WIDEST_STRIDE = 12
/** How far off a run may begin. */
const FURTHEST = 40
/** Bits that a search costs which may place its parts so. */
const STRIDE_COST = 14
const GAP_COST = 18
const PAIR_COST = 8
/** Boxes with more lines are searched by formula, runs and strides alone. */
const MOST_LINES = 400

/**
 * Finds totals whose parts do not stand beside them: every third column, a run further off, or two lines anywhere
 * near. There are many more ways to go wrong, so each costs more bits.
 * @param lines - of a box
 * @param sums - what is accepted, and is added to
 * @param weak - where what is not enough by itself is kept
 */
export function findScattered(lines: Lines, sums: SumSet, weak: WeakSums): void {
  if (lines.used.length > MOST_LINES) return
  findStrides(lines, sums, weak)
  findGaps(lines, sums)
  findPairs(lines, sums, weak)
}

function findStrides(lines: Lines, sums: SumSet, weak: WeakSums): void {
  const { used } = lines
  const steps = stepsFor(lines)
  const widest = Math.min(WIDEST_STRIDE, used.length >> 1)
  for (let from = 0; from < used.length; from += 1) {
    const line = used[from] as number
    let best: AcceptedSum | null = null
    for (let stride = 2; stride <= widest; stride += 1) {
      for (const way of [1, -1]) {
        for (const first of [stride, 1]) {
          const cost = first === stride ? STRIDE_COST : STRIDE_COST + 6
          const parts: number[] = []
          for (let at = from + way * first; at >= 0 && at < used.length; at += way * stride) {
            parts.push(used[at] as number)
            if (parts.length < 2 || (steps.left -= 1) < 0) continue
            const found = tried(lines, line, parts, cost, 2, (one) => weak.keep(lines, one, 'stride', cost))
            if (found && (!best || strength(found) - cost > strength(best) - best.cost)) {
              best = { ...found, placing: 'stride', cost }
            }
          }
        }
      }
    }
    if (best && !sums.overlaps(line, best.parts)) sums.add(best)
  }
}

function findGaps(lines: Lines, sums: SumSet): void {
  const { used } = lines
  const steps = stepsFor(lines)
  for (let from = 0; from < used.length; from += 1) {
    const line = used[from] as number
    for (const way of [1, -1] as const) {
      let best: AcceptedSum | null = null
      for (let first = 2; first <= Math.min(used.length - 2, FURTHEST) && !best; first += 1) {
        for (const isRaw of [false, true]) {
          const cost = GAP_COST + 2 * Math.log2(first) + (isRaw ? 2 : 0)
          const parts: number[] = []
          for (let at = from + way * first; at >= 0 && at < used.length; at += way) {
            const part = used[at] as number
            if (!isRaw && isPart(sums, part, line, way)) {
              if (parts.length === 0) break
              continue
            }
            parts.push(part)
            if (parts.length < 3 || (steps.left -= 1) < 0) continue
            const found = tried(lines, line, parts, cost, 3)
            if (found && (!best || strength(found) > strength(best)))
              best = { ...found, placing: 'gap', cost }
          }
          if (best) break
        }
      }
      if (best && !sums.overlaps(line, best.parts)) sums.add(best)
    }
  }
}

function isPart(sums: SumSet, part: number, line: number, way: 1 | -1): boolean {
  return sums
    .owners(part)
    .some((one) => one.placing === 'run' && way * (one.line - line) > 0 && !one.parts.includes(line))
}

function findPairs(lines: Lines, sums: SumSet, weak: WeakSums): void {
  const { used } = lines
  const steps = stepsFor(lines)
  const reach = used.length <= 60 ? used.length : 10
  for (let from = 0; from < used.length; from += 1) {
    const line = used[from] as number
    const last = Math.min(used.length - 1, from + reach)
    const candidates: AcceptedSum[] = []
    for (let a = Math.max(0, from - reach); a <= last; a += 1) {
      for (let b = a + 1; b <= last; b += 1) {
        if (a === from || b === from || (steps.left -= 1) < 0) continue
        const apart = Math.abs(a - from) + Math.abs(b - from)
        const cost = PAIR_COST + 2 * Math.log2(used.length) + Math.min(12, apart)
        const parts = [used[a] as number, used[b] as number]
        const found = tried(lines, line, parts, cost, 3, (one) => weak.keep(lines, one, 'pair', cost))
        if (found) candidates.push({ ...found, placing: 'pair', cost })
      }
    }
    candidates.sort((a, b) => strength(b) - b.cost - (strength(a) - a.cost))
    for (const one of candidates) if (!sums.overlaps(line, one.parts)) sums.add(one)
  }
}

/** Weighs a sum where the first crossings that can be looked at do not already speak against it. */
function tried(
  lines: Lines,
  line: number,
  parts: readonly number[],
  cost: number,
  atLeast: number,
  otherwise: (found: SumFound) => void = () => undefined,
): SumFound | null {
  if (!mayHold(lines, line, parts)) return null
  const found = weighSum(lines, line, parts.slice())
  if (isEnough(lines, found, cost, atLeast)) return found
  otherwise(found)
  return null
}

const LOOKS = 5

function mayHold({ crossings, value, unit, state }: Lines, line: number, parts: readonly number[]): boolean {
  let looked = 0
  let held = 0
  for (let k = 0; k < crossings && looked < LOOKS; k += 1) {
    const cell = line * crossings + k
    if (state[cell] !== 1 || value[cell] === 0) continue
    looked += 1
    let sum = 0
    let step = unit[cell] as number
    for (const part of parts) {
      const at = part * crossings + k
      sum += state[at] === 0 ? Number.NaN : (value[at] as number)
      if ((unit[at] as number) > step) step = unit[at] as number
    }
    if (Math.abs(sum - (value[cell] as number)) <= step * (parts.length + 1)) held += 1
  }
  // Half of all must hold in the end; among the first few a little less.
  return held >= 0.4 * looked
}
