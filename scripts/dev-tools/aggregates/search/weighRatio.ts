import { type Lines, NUMBER } from './lines'

/** a / b, a / b × 100, or (a - b) / |b| × 100. */
export type RatioKind = 'quotient' | 'percent' | 'change'
export const RATIO_KINDS: readonly RatioKind[] = ['quotient', 'percent', 'change']

/** A ratio that was tried: line = kind(a, b), crossing by crossing. */
export interface RatioFound {
  readonly line: number
  readonly kind: RatioKind
  /** Dividend, or the figure compared. */
  readonly a: number
  /** Divisor, or what it is compared with. */
  readonly b: number
  /** Crossings where it holds and neither operand is 0 nor both the same. */
  readonly holds: number
  readonly fails: number
  /** Different values of the line where it holds. */
  readonly distinct: number
  readonly bits: number
  readonly at: readonly number[]
}

/** One crossing tells no more than this. */
const MOST_BITS = 10
/** Other crossings that a crossing is compared with. */
const MOST_COMPARED = 32
/** Printed operands are rounded too; what that does to the quotient counts up to so many units of it. */
const MOST_PROPAGATED = 5
/** A pair is given up after so many failures with hardly a success. */
const PATIENCE = 4
const LEAST_SHARE = 0.6

/**
 * Weighs a ratio. How much an agreement says is measured on the box itself: how often would the quotients of other
 * crossings have been as close to the figure printed here? Rates that hardly change, shares of a constant and small
 * whole numbers agree with many, and so say little.
 * @param lines - of a box
 * @param line - the ratio
 * @param a - dividend
 * @param b - divisor
 * @param kind - of ratio
 * @returns where it holds and how much that says; null where it plainly does not
 */
export function weighRatio(
  lines: Lines,
  line: number,
  a: number,
  b: number,
  kind: RatioKind,
): RatioFound | null {
  const { crossings, value, state } = lines
  let holds = 0
  let fails = 0
  const at: number[] = []
  for (let k = 0; k < crossings; k += 1) {
    const off = offBy(lines, line, a, b, kind, k)
    if (off === null) continue
    if (off <= 1) {
      at.push(k)
      const dividend = value[a * crossings + k] as number
      if (dividend !== 0 && dividend !== value[b * crossings + k] && value[line * crossings + k] !== 0)
        holds += 1
    } else {
      fails += 1
      if (fails > PATIENCE && holds < 2) return null
    }
  }
  if (holds < 2 || holds < LEAST_SHARE * (holds + fails)) return null
  const others: number[] = []
  const step = Math.max(1, Math.floor(crossings / MOST_COMPARED))
  for (let k = 0; k < crossings; k += step) {
    if (state[a * crossings + k] !== NUMBER || state[b * crossings + k] !== NUMBER) continue
    const quotient = ratioAt(lines, a, b, kind, k)
    if (quotient !== null) others.push(quotient)
  }
  let bits = 0
  let first = 0
  const seen = new Set<number>()
  for (const k of at) {
    const printed = value[line * crossings + k] as number
    if (printed === 0 || value[a * crossings + k] === value[b * crossings + k]) continue
    const says = surprise(lines, line, a, b, kind, k, others)
    bits += seen.has(printed) ? 0.3 * says : says
    first = Math.max(first, ownDigits(lines, line, a, b, kind, k) - says)
    seen.add(printed)
  }
  return { line, kind, a, b, holds, fails, distinct: seen.size, bits: bits + first, at }
}

/** What one agreement says by itself: figures as far from 1 as this one are met by chance once in so many. */
function ownDigits(lines: Lines, line: number, a: number, b: number, kind: RatioKind, k: number): number {
  const printed = lines.value[line * lines.crossings + k] as number
  const even = kind === 'quotient' ? 1 : kind === 'percent' ? 100 : 0
  const scale = Math.min(Math.abs(printed), Math.abs(printed - even))
  return Math.min(MOST_BITS, Math.log2(1 + scale / (2 * toleranceAt(lines, line, a, b, kind, k))))
}

function ratioAt(
  { crossings, value }: Lines,
  a: number,
  b: number,
  kind: RatioKind,
  k: number,
): number | null {
  const dividend = value[a * crossings + k] as number
  const divisor = value[b * crossings + k] as number
  if (divisor === 0 || (kind === 'change' && dividend === 0)) return null
  if (kind === 'change') return (100 * (dividend - divisor)) / Math.abs(divisor)
  return kind === 'percent' ? (100 * dividend) / divisor : dividend / divisor
}

function toleranceAt(
  { crossings, value, unit, printed }: Lines,
  line: number,
  a: number,
  b: number,
  kind: RatioKind,
  k: number,
) {
  const dividend = value[a * crossings + k] as number
  const divisor = Math.abs(value[b * crossings + k] as number)
  const scale = kind === 'quotient' ? 1 : 100
  const own = printed[line * crossings + k] as number
  const ofDividend = (0.5 * (unit[a * crossings + k] as number)) / divisor
  const ofDivisor = (0.5 * (unit[b * crossings + k] as number) * Math.abs(dividend)) / (divisor * divisor)
  return 0.51 * own + Math.min(scale * (ofDividend + ofDivisor), MOST_PROPAGATED * own)
}

/** How far the ratio is from the figure printed, in tolerances; null where there is nothing to compare. */
function offBy(lines: Lines, line: number, a: number, b: number, kind: RatioKind, k: number): number | null {
  const { crossings, value, state } = lines
  if (state[line * crossings + k] !== NUMBER) return null
  if (state[a * crossings + k] !== NUMBER || state[b * crossings + k] !== NUMBER) return null
  const ratio = ratioAt(lines, a, b, kind, k)
  if (ratio === null) return null
  const most = toleranceAt(lines, line, a, b, kind, k)
  return Math.abs(ratio - (value[line * crossings + k] as number)) / most
}

function surprise(
  lines: Lines,
  line: number,
  a: number,
  b: number,
  kind: RatioKind,
  k: number,
  others: readonly number[],
): number {
  const printed = lines.value[line * lines.crossings + k] as number
  const most = toleranceAt(lines, line, a, b, kind, k)
  let chance = 0
  for (const other of others) chance += Math.min(1, (2 * most) / (Math.abs(other - printed) + most))
  // The crossing itself is among the others, once, and is no chance.
  const mean = (chance - 1) / Math.max(1, others.length - 1)
  // Few others cannot tell of rare chances; the figure's own digits then do.
  return Math.min(MOST_BITS, Math.max(0, -Math.log2(Math.max(mean, 2 ** -MOST_BITS))))
}
