import type { Lines } from './lines'
import type { SumFound } from './weighSum'

/** How the parts lie: next to the total, the same with nothing against it and little for it, at equal strides, further off in one run, or two anywhere. */
export type Placing = 'run' | 'plain' | 'stride' | 'gap' | 'pair'

/** A sum that was accepted, with what its search costs in bits. */
export interface AcceptedSum extends SumFound {
  readonly placing: Placing
  readonly cost: number
  /** Lines that only repeat the part before them, as a group of one does, and so are left out. */
  readonly chain?: readonly (readonly [part: number, repeated: number])[] | undefined
}

/** What a crossing where a sum does not hold speaks against it, in bits: one figure in seventy is wrong as printed. */
const PER_FAIL = 6
/** Bits that a sum needs beyond what its search costs: about one in a thousand is chance. */
export const NEEDED = 10
/** Bits that it needs more where only one crossing can tell. */
const ALONE = 3
/** Of the crossings where a sum can be seen, at least so many must hold before the bits are asked. */
const LEAST_SHARE = 0.5

/**
 * @param found - a sum that was tried
 * @returns what speaks for it less what speaks against it, in bits
 */
export function strength(found: SumFound): number {
  return found.bits - PER_FAIL * found.fails
}

/**
 * @param lines - of a box
 * @param found - a sum that was tried
 * @param cost - of the search, in bits
 * @param atLeast - crossings in which it must hold; fewer where there are fewer
 * @returns whether it is more than chance
 */
export function isEnough(lines: Lines, found: SumFound, cost: number, atLeast = 2): boolean {
  if (!isSane(lines, found, atLeast)) return false
  // A line that can be seen in one place only is seldom a total among wider ones.
  const isAlone = lines.width > 1 && (lines.numbers[found.line] as number) - found.idle <= 1
  if (isAlone && found.bits < NEEDED + ALONE + cost) return false
  return strength(found) >= NEEDED + cost
}

/**
 * @param lines - of a box
 * @param found - a sum that was tried
 * @param atLeast - crossings in which it must hold; fewer where there are fewer
 * @returns whether it holds in enough places to be weighed at all
 */
export function isSane(lines: Lines, found: SumFound, atLeast: number): boolean {
  const seen = (lines.numbers[found.line] as number) - found.idle
  if (found.holds < Math.max(1, Math.min(atLeast, lines.width, seen))) return false
  return found.holds >= LEAST_SHARE * (found.holds + found.fails)
}

/** The sums accepted so far; of those of one line that share parts the better one stays. */
export class SumSet {
  private readonly byLine = new Map<number, AcceptedSum[]>()
  /** Sums by the lines that are parts of them. */
  private readonly byPart = new Map<number, AcceptedSum[]>()

  /** @returns all of them, by line */
  all(): AcceptedSum[] {
    return [...this.byLine.values()].flat().sort((a, b) => a.line - b.line)
  }

  /** @returns the sums of a line */
  of(line: number): readonly AcceptedSum[] {
    return this.byLine.get(line) ?? []
  }

  /** @returns the sums that a line is a part of */
  owners(line: number): readonly AcceptedSum[] {
    return this.byPart.get(line) ?? []
  }

  /** @returns whether a sum of this line with one of these parts is known */
  overlaps(line: number, parts: readonly number[]): boolean {
    return this.of(line).some(
      (one) =>
        one.parts.some((part) => parts.includes(part)) ||
        (one.chain ?? []).some(([, repeated]) => parts.includes(repeated)),
    )
  }

  /**
   * Takes a sum in, unless one of the same line with some of its parts is stronger. A sum of subtotals comes before
   * one of all that they add up, where both say about the same.
   * @returns whether it was taken
   */
  add(sum: AcceptedSum): boolean {
    const rivals = this.of(sum.line).filter((one) => one.parts.some((part) => sum.parts.includes(part)))
    const worth = strength(sum) - sum.cost
    for (const rival of rivals) {
      const other = strength(rival) - rival.cost
      const isHigher = sum.parts.length < rival.parts.length && worth > 0.8 * other
      const isLower = rival.parts.length <= sum.parts.length && other > 0.8 * worth
      if (!isHigher && (isLower || other >= worth)) return false
    }
    for (const rival of rivals) this.remove(rival)
    push(this.byLine, sum.line, sum)
    for (const part of sum.parts) push(this.byPart, part, sum)
    return true
  }

  /** Takes a sum out again. */
  remove(sum: AcceptedSum): void {
    drop(this.byLine, sum.line, sum)
    for (const part of sum.parts) drop(this.byPart, part, sum)
  }
}

function push(map: Map<number, AcceptedSum[]>, key: number, sum: AcceptedSum): void {
  const list = map.get(key)
  if (list) list.push(sum)
  else map.set(key, [sum])
}

function drop(map: Map<number, AcceptedSum[]>, key: number, sum: AcceptedSum): void {
  const list = map.get(key)
  if (!list) return
  const at = list.indexOf(sum)
  if (at >= 0) list.splice(at, 1)
}
