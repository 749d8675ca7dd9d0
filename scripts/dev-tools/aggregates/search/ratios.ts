import { type Lines, NUMBER } from './lines'
import { RATIO_KINDS, type RatioFound, type RatioKind, weighRatio } from './weighRatio'

/** Lines within which operands are looked for in small boxes; fewer where there are many lines. */
const REACH = 60
const REACH_IN_WIDE = 14
/** Ratios tried in a whole box, so that the cost stays linear in the lines. */
const MOST_TRIED = 200_000
const PER_FAIL = 3
/** Bits less than these are not kept, not even for lines that share a pattern. */
const LEAST_BITS = 2
/** Bits beyond the search: about one in four hundred thousand lines is chance. */
const MARGIN = 2
/** What each further ratio of a pattern costs. */
const A_MEMBER = 1.5

/** A ratio that may be accepted. */
interface Candidate extends RatioFound {
  /** Bits that it needs by itself. */
  readonly need: number
  readonly score: number
  /** How its operands lie from it; ratios of one table lie alike. */
  readonly pattern: string
}

/**
 * Finds which lines of a box are quotients, percentages or changes of two others, by their figures alone.
 * @param lines - of a box
 * @returns the ratios, by line; one reading of each equation
 */
export function findRatios(lines: Lines): RatioFound[] {
  const used = lines.used.filter((line) => (lines.numbers[line] as number) >= 2)
  const strong: Candidate[] = []
  const weak: Candidate[] = []
  const wide = used.length <= REACH ? REACH : REACH_IN_WIDE
  const reach = Math.min(wide, Math.max(2, Math.floor(Math.sqrt(MOST_TRIED / Math.max(1, used.length)))))
  for (let at = 0; at < used.length; at += 1) {
    const candidates = candidatesOf(lines, used, at, reach)
    const good = candidates.filter((one) => one.holds >= 3 && worth(one) >= one.need)
    weak.push(...candidates.filter((one) => !good.includes(one)))
    good.sort((a, b) => b.score - a.score)
    const best = good[0]
    if (!best) continue
    strong.push(best)
    const other = good.find(
      (one) =>
        one.kind === best.kind &&
        one.score > 0.6 * best.score &&
        ![one.a, one.b].some((line) => line === best.a || line === best.b),
    )
    if (other) strong.push(other)
  }
  return oneReading(lines, pooled(strong, weak))
}

function worth(found: RatioFound): number {
  return found.bits - PER_FAIL * found.fails
}

function candidatesOf(lines: Lines, used: readonly number[], at: number, reach: number): Candidate[] {
  const line = used[at] as number
  const found: Candidate[] = []
  const first = Math.max(0, at - reach)
  const last = Math.min(used.length - 1, at + reach)
  for (let x = first; x <= last; x += 1) {
    for (let y = first; y <= last; y += 1) {
      if (x === y || x === at || y === at) continue
      for (const kind of RATIO_KINDS) {
        const one = weighRatio(lines, line, used[x] as number, used[y] as number, kind)
        if (!one || one.distinct < 2 || worth(one) < LEAST_BITS) continue
        const apart = Math.abs(x - at) + Math.abs(y - at)
        const need = searchFor(used.length, apart)
        const pattern = `${kind} ${x - at} ${y - at}`
        found.push({ ...one, need, pattern, score: worth(one) - 2 * Math.log2(1 + apart) })
      }
    }
  }
  return found
}

/**
 * What a search costs in bits: of all lines, with all pairs that lie at least as near, in three kinds. The best of so
 * many is by chance as good as the logarithm of their number.
 */
function searchFor(lines: number, apart: number): number {
  return Math.log2(3 * lines) + Math.log2(2 * apart * apart) + MARGIN
}

/** Ratios that lie alike in several lines pay for their search together. */
function pooled(strong: readonly Candidate[], weak: readonly Candidate[]): Candidate[] {
  const pools = new Map<string, Candidate[]>()
  for (const one of [...weak, ...strong]) pools.set(one.pattern, [...(pools.get(one.pattern) ?? []), one])
  const sum = (pool: readonly Candidate[]) => pool.reduce((bits, one) => bits + worth(one), 0)
  const accepted = [...strong]
  const known = new Set(strong.map((one) => one.line))
  for (const pool of [...pools.values()].sort((a, b) => sum(b) - sum(a))) {
    const first = pool[0]
    if (!first || pool.length < 2 || sum(pool) < first.need + A_MEMBER * pool.length) continue
    for (const one of pool) {
      if (known.has(one.line)) continue
      known.add(one.line)
      accepted.push(one)
    }
  }
  return accepted
}

/** z = x / y and y = x / z are one equation: the quotient is the line that varies least. */
function oneReading(lines: Lines, found: readonly Candidate[]): RatioFound[] {
  const isQuotient = (kind: RatioKind) => kind !== 'change'
  let kept = [...found]
  for (let n = kept.length - 1; n >= 0; n -= 1) {
    const one = kept[n] as Candidate
    if (!isQuotient(one.kind)) continue
    const own = variation(lines, one)
    const isTurned = kept.some(
      (other) =>
        other !== one &&
        isQuotient(other.kind) &&
        other.line !== one.line &&
        (other.line === one.a || other.line === one.b) &&
        variation(lines, other) < own,
    )
    if (isTurned) kept = kept.filter((other) => other !== one)
  }
  return kept.sort((a, b) => a.line - b.line)
}

/** Who divides two columns writes the quotient after both: such a reading may vary somewhat more. */
const BEHIND = 0.6

function variation(lines: Lines, { line, a, b }: RatioFound): number {
  return spread(lines, line) * (line > a && line > b ? BEHIND : 1)
}

/** Deviation of the logarithms of a line's figures. */
function spread({ crossings, value, state }: Lines, line: number): number {
  const logs: number[] = []
  for (let at = line * crossings; at < (line + 1) * crossings; at += 1) {
    if (state[at] === NUMBER && value[at] !== 0) logs.push(Math.log(Math.abs(value[at] as number)))
  }
  const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length)
  return Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / Math.max(1, logs.length))
}
