import type { Lines } from './lines'
import { BLANK, NUMBER } from './lines'
import { findRuns } from './sumRuns'
import { findPlain } from './sumPlain'
import { WeakSums } from './sumPatterns'
import { findScattered } from './sumScattered'
import { type AcceptedSum, SumSet } from './sumSet'
import { weighSum } from './weighSum'

/** Off by no more than this share: a total that was right before a figure was corrected, in a last search. */
const NEAR = 0.0005
/** In a line that is known to be a sum, figures that are off by no more than this are still its sums. */
const NEAR_IN_KNOWN = 0.001
const PASSES = 3
/** Lines up to which a last, loosened search is worth its time. */
const MOST_LOOSENED = 2000

/**
 * Finds which lines of a box are sums of others, by their figures alone: strictly at first, sums of neighbours before
 * scattered ones, and more loosely at the end.
 * @param lines - of a box
 * @returns the sums, by line
 */
export function findSums(lines: Lines): AcceptedSum[] {
  const sums = new SumSet()
  const weak = new WeakSums()
  for (let pass = 0; pass < PASSES; pass += 1) if (!findRuns(lines, sums, pass === 0 ? weak : null)) break
  findScattered(lines, sums, weak)
  weak.accept(lines, sums)
  findPlain(lines, sums)
  if (lines.used.length <= MOST_LOOSENED) loosen(lines, sums)
  return sums.all().map((sum) => {
    const parts = withTrailingZeros(lines, sums, sum)
    return { ...sum, ...weighSum(lines, sum.line, parts, NEAR_IN_KNOWN), bits: sum.bits }
  })
}

/** Totals that are a little off in some places, of lines that have none yet and where most places agree. */
function loosen(lines: Lines, sums: SumSet): void {
  const before = new Set(sums.all())
  const known = new Set([...before].map((one) => one.line))
  findRuns(lines, sums, null, NEAR)
  for (const sum of sums.all()) {
    if (before.has(sum)) continue
    const isWeak = sum.holds < 0.75 * (sum.holds + sum.fails) || (sum.holds < 3 && lines.width >= 3)
    if (known.has(sum.line) || isWeak) sums.remove(sum)
  }
  for (const one of before) if (!sums.of(one.line).includes(one)) sums.add(one)
}

/** Lines of zeros at the end of a run belong to it as those within it do. */
function withTrailingZeros(lines: Lines, sums: SumSet, sum: AcceptedSum): readonly number[] {
  if (sum.placing !== 'run') return sum.parts
  const { used, crossings, value, state } = lines
  const way = (sum.parts[0] as number) > sum.line ? 1 : -1
  const more: number[] = []
  const last = sum.parts[sum.parts.length - 1] as number
  for (let at = indexOf(used, last) + way; at >= 0 && at < used.length; at += way) {
    const line = used[at] as number
    if (sums.of(line).length > 0 || sums.owners(line).length > 0) break
    const isZero = [...sum.at, ...sum.near].every((k) => {
      const cell = line * crossings + k
      return state[cell] !== 0 && state[cell] !== BLANK && (state[cell] !== NUMBER || value[cell] === 0)
    })
    if (!isZero) break
    more.push(line)
  }
  return more.length > 0 ? [...sum.parts, ...more] : sum.parts
}

function indexOf(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
