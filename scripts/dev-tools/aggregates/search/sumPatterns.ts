import type { Lines } from './lines'
import { type AcceptedSum, isSane, NEEDED, type Placing, strength, type SumSet } from './sumSet'
import type { SumFound } from './weighSum'

/** Bits less than these are not kept. */
const LEAST_BITS = 4
/** What a sum needs by itself where others of the box lie in the same way. */
const NEEDED_IN_PATTERN = 5
/** What each further sum of a pattern costs. */
const A_MEMBER = 2

/** Sums too weak to be accepted one by one, kept for the pattern that they share. */
export class WeakSums {
  private readonly found: AcceptedSum[] = []

  /** Keeps a sum, unless it says nothing. */
  keep(lines: Lines, sum: SumFound, placing: Placing, cost: number): void {
    if (strength(sum) >= LEAST_BITS && isSane(lines, sum, placing === 'run' ? 2 : 3)) {
      this.found.push({ ...sum, placing, cost })
    }
  }

  /**
   * Accepts the weak sums that lie as accepted ones do, or as each other where they are enough together: the search
   * for a pattern is paid for once.
   * @param lines - of a box
   * @param sums - what is accepted, and is added to
   */
  accept(lines: Lines, sums: SumSet): void {
    const place = new Map(lines.used.map((line, at) => [line, at]))
    const pools = new Map<string, AcceptedSum[]>()
    for (const one of this.found) {
      const key = pattern(one, place)
      const pool = pools.get(key)
      if (pool) pool.push(one)
      else pools.set(key, [one])
    }
    const known = new Set(sums.all().map((one) => pattern(one, place)))
    const worth = (pool: readonly AcceptedSum[]) => pool.reduce((bits, one) => bits + strength(one), 0)
    const order = [...pools].sort(([, a], [, b]) => worth(b) - worth(a))
    for (const [key, pool] of order) {
      const first = pool[0] as AcceptedSum
      const isEnough = pool.length > 1 && worth(pool) >= NEEDED + first.cost + A_MEMBER * pool.length
      if (!known.has(key) && !isEnough) continue
      for (const one of pool) {
        if (strength(one) < NEEDED_IN_PATTERN || sums.overlaps(one.line, one.parts)) continue
        if (isTaken(sums, one)) continue
        sums.add(one)
      }
    }
  }
}

/** Whether a part is explained by this very line, or all of them by one other: the same equation read otherwise. */
function isTaken(sums: SumSet, sum: AcceptedSum): boolean {
  return sum.parts.some((part) => sums.of(part).some((one) => one.parts.includes(sum.line)))
}

function pattern({ line, parts }: SumFound, place: ReadonlyMap<number, number>): string {
  const from = place.get(line) ?? 0
  return parts.map((part) => (place.get(part) ?? 0) - from).join(' ')
}
