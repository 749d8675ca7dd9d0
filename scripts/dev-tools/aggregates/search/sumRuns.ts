import { type Lines, NUMBER, OUT } from './lines'
import type { WeakSums } from './sumPatterns'
import { type AcceptedSum, isEnough, strength, type SumSet } from './sumSet'
import { tolerance, weighSum } from './weighSum'

/** Crossings whose running sum is followed; the sum is weighed in all where one of them holds. */
const PILOTS = 3
/** In boxes with more lines a run ends once its sum has left the total behind, though not within the first few. */
const SMALL = 120
const PATIENCE = 8
/** Steps taken a line on average, so that the cost stays linear in the cells. */
const STEPS_A_LINE = 60

/** A budget of steps that a whole search shares. */
export interface Steps {
  left: number
}

/**
 * @param lines - of a box
 * @returns the steps that a search of it may take
 */
export function stepsFor(lines: Lines): Steps {
  return { left: 200_000 + STEPS_A_LINE * lines.count }
}

/**
 * Finds totals of lines that stand beside them, on either side. Lines that are parts of a sum further off are left
 * out first, so that a total of subtotals is one of subtotals.
 * @param lines - of a box
 * @param sums - what is accepted, and is added to
 * @param weak - where what is not enough by itself is kept
 * @param near - share by which a total may be off, for a last, loosened search
 * @returns whether anything was added
 */
export function findRuns(lines: Lines, sums: SumSet, weak: WeakSums | null, near = 0): boolean {
  const { used } = lines
  const steps = stepsFor(lines)
  const repeats = lines.axis === 'rows' ? repeatsOfNext(lines) : []
  const skips: Skip[] = repeats.length > 0 ? ['repeats', 'explained', 'none'] : ['explained', 'none']
  let any = false
  for (const way of [1, -1] as const) {
    for (let n = 0; n < used.length; n += 1) {
      const from = way === 1 ? used.length - 1 - n : n
      for (const skip of skips) {
        const { best, skipped } = bestRun({ lines, sums, weak, near, steps, repeats }, from, way, skip)
        if (best && sums.add(best)) any = true
        // Where nothing was left out, the other ways are this one again.
        if (best || skipped === 0) break
      }
    }
  }
  return any
}

/** What a run leaves out: parts of sums further off, and also lines that repeat the one before; or nothing. */
type Skip = 'repeats' | 'explained' | 'none'
const COST = { repeats: 1, explained: 0, none: 1 } as const

/** Places of used lines that say the same as the next one: groups of one line, or one line written twice. */
function repeatsOfNext({ used, crossings, value, state }: Lines): number[] {
  const found: number[] = []
  for (let at = 0; at + 1 < used.length; at += 1) {
    const [one, two] = [(used[at] as number) * crossings, (used[at + 1] as number) * crossings]
    let figures = 0
    let isSame = true
    for (let k = 0; k < crossings && isSame; k += 1) {
      if (state[one + k] === OUT || state[two + k] === OUT) continue
      if (value[one + k] !== value[two + k]) isSame = false
      else if (value[one + k] !== 0) figures += 1
    }
    if (isSame && figures > 0) found.push(at)
  }
  return found
}

interface Search {
  readonly repeats: readonly number[]
  readonly lines: Lines
  readonly sums: SumSet
  readonly weak: WeakSums | null
  readonly near: number
  readonly steps: Steps
}

function bestRun(
  search: Search,
  from: number,
  way: 1 | -1,
  skip: Skip,
): { best: AcceptedSum | null; skipped: number } {
  const { lines, steps, near } = search
  const { used } = lines
  const line = used[from] as number
  const pilots = pilotsOf(lines, line)
  if (pilots.length === 0) return { best: null, skipped: 0 }
  const parts: number[] = []
  const chain: [number, number][] = []
  let skipped = 0
  let best: AcceptedSum | null = null
  for (let at = from + way; at >= 0 && at < used.length && steps.left > 0; at += way) {
    const part = used[at] as number
    steps.left -= 1
    if (skip !== 'none' && isExplained(search.sums, part, line, way)) {
      skipped += 1
      continue
    }
    // A group stands before its only line, towards the total.
    if (skip === 'repeats' && parts.length > 0 && isRepeated(search.repeats, at, way)) {
      chain.push([used[at - way] as number, part])
      // The last group of a sum is known only behind it.
      best = withLastGroup(best, parts.length, chain)
      skipped += 1
      continue
    }
    parts.push(part)
    const { isHit, isPassed } = advance(lines, pilots, part, near)
    if (isHit && parts.length >= 2) {
      const cost = skip === 'repeats' && chain.length === 0 ? 0 : COST[skip]
      const found = weighSum(lines, line, parts.slice(), near)
      if (isEnough(lines, found, cost)) {
        if (!best || strength(found) > strength(best))
          best = { ...found, placing: 'run', cost, chain: chain.slice() }
      } else if (skip !== 'none') search.weak?.keep(lines, found, 'run', 0)
    }
    if (isPassed && used.length > SMALL && parts.length + skipped > PATIENCE) break
  }
  return { best, skipped }
}

function withLastGroup(
  best: AcceptedSum | null,
  parts: number,
  chain: readonly [number, number][],
): AcceptedSum | null {
  return best && best.parts.length === parts ? { ...best, chain: chain.slice() } : best
}

/** Whether the line at a place says the same as the one before it, seen from the total. */
function isRepeated(repeats: readonly number[], at: number, way: 1 | -1): boolean {
  return includes(repeats, way === 1 ? at - 1 : at)
}

function includes(sorted: readonly number[], value: number): boolean {
  let [low, high] = [0, sorted.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const one = sorted[middle] as number
    if (one === value) return true
    if (one < value) low = middle + 1
    else high = middle - 1
  }
  return false
}

/** Whether a line is part of a sum that lies wholly beyond the total looked at, and so stands for it already. */
function isExplained(sums: SumSet, part: number, line: number, way: 1 | -1): boolean {
  for (const owner of sums.owners(part)) {
    if (way * (owner.line - line) > 0 && !owner.parts.includes(line)) return true
  }
  return false
}

interface Pilot {
  readonly k: number
  readonly total: number
  sum: number
  step: number
  numbers: number
  isMixed: boolean
}

function pilotsOf({ crossings, value, unit, state }: Lines, line: number): Pilot[] {
  const start = line * crossings
  const pilots: Pilot[] = []
  for (let k = 0; k < crossings; k += 1) {
    if (state[start + k] !== NUMBER) continue
    const total = value[start + k] as number
    if (total === 0) continue
    const pilot = { k, total, sum: 0, step: unit[start + k] as number, numbers: 0, isMixed: false }
    pilots.push(pilot)
    // The largest tell most; where two say the same, the first.
    pilots.sort((a, b) => Math.abs(b.total) / b.step - Math.abs(a.total) / a.step || a.k - b.k)
    if (pilots.length > PILOTS) pilots.pop()
  }
  return pilots
}

function advance(
  { crossings, value, unit, state }: Lines,
  pilots: readonly Pilot[],
  part: number,
  near: number,
): { isHit: boolean; isPassed: boolean } {
  let isHit = false
  let isPassed = true
  for (const pilot of pilots) {
    const cell = part * crossings + pilot.k
    if (state[cell] === OUT) {
      pilot.sum = Number.NaN
      continue
    }
    if (state[cell] === NUMBER) {
      const figure = value[cell] as number
      pilot.sum += figure
      pilot.numbers += 1
      pilot.step = Math.max(pilot.step, unit[cell] as number)
      if (figure * pilot.total < 0) pilot.isMixed = true
    }
    const off = Math.abs(pilot.sum - pilot.total)
    const most = tolerance(pilot.step, pilot.numbers, Math.abs(pilot.total))
    if (off <= most || off <= near * Math.abs(pilot.total)) isHit = true
    if (!Number.isNaN(pilot.sum) && (pilot.isMixed || Math.abs(pilot.sum) <= Math.abs(pilot.total) + most)) {
      isPassed = false
    }
  }
  return { isHit, isPassed }
}
