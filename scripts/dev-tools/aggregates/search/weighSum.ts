import { type Lines, NUMBER, OUT } from './lines'

/** A sum that was tried: line = Σ of parts, crossing by crossing. */
export interface SumFound {
  readonly line: number
  readonly parts: readonly number[]
  /** Crossings where it holds and two parts or more are not 0. */
  readonly holds: number
  /** Crossings that cannot be witnesses: only one part is not 0 there, or none is a figure. */
  readonly idle: number
  /** Crossings where it does not; less than one where it might only look so. */
  readonly fails: number
  /** How unlikely the agreement is by chance, in bits; the search that led to it is not yet taken off. */
  readonly bits: number
  /** What its printed digits say, whether or not other crossings say the same and however round they are. */
  readonly digits: number
  /** Crossings where it holds, also those that are no witnesses. */
  readonly at: readonly number[]
  /** Crossings where it is off by a little, in a loosened search; no part is as small as that. */
  readonly near: readonly number[]
}

/** One crossing tells no more than this, however many digits it has: whole lines may be copied. */
const MOST_BITS = 18
/** Parts that are compared between two crossings; the first ones tell whether both are the same mixture. */
const MOST_COMPARED = 12
/** Earlier crossings that a crossing is compared with. */
const MOST_EARLIER = 8
const FLOAT_NOISE = 1e-9

/**
 * @param lines - of a box
 * @param line - the total
 * @param parts - what it may be the sum of
 * @param near - share of the total by which it may be off beyond what rounding explains; 0 in a first search
 * @returns where it holds and how much that says
 */
export function weighSum(lines: Lines, line: number, parts: readonly number[], near = 0): SumFound {
  const { crossings, value, unit, state } = lines
  let fails = 0
  let unseen = 0
  const at: number[] = []
  const nearly: number[] = []
  const witnesses: Witness[] = []
  const start = line * crossings
  for (let k = 0; k < crossings; k += 1) {
    if (state[start + k] !== NUMBER) continue
    const total = value[start + k] as number
    let sum = 0
    let step = unit[start + k] as number
    let numbers = 0
    let nonZero = 0
    let largest = Math.abs(total)
    let smallest = Infinity
    let isOut = false
    for (const part of parts) {
      const cell = part * crossings + k
      if (state[cell] === OUT) {
        isOut = true
        break
      }
      if (state[cell] !== NUMBER) continue
      const figure = value[cell] as number
      numbers += 1
      if ((unit[cell] as number) > step) step = unit[cell] as number
      if (figure === 0) continue
      nonZero += 1
      sum += figure
      if (Math.abs(figure) > largest) largest = Math.abs(figure)
      if (Math.abs(figure) < smallest) smallest = Math.abs(figure)
    }
    if (isOut || numbers === 0) {
      unseen += 1
      continue
    }
    const off = Math.abs(sum - total)
    const isExact = off <= tolerance(step, numbers, largest)
    if (isExact || (nonZero >= 2 && off <= near * Math.abs(total) && off < smallest)) {
      const list = isExact ? at : nearly
      list.push(k)
      if (nonZero >= 2) witnesses.push({ k, off, step, largest, total })
    } else fails += nonZero < 2 && (total === 0 || nonZero === 0) ? 0.3 : 1
  }
  const digits = witnesses.reduce(
    (sum, one) => sum + Math.log2((one.largest + one.step) / (1.5 * one.step)),
    0,
  )
  return {
    line,
    parts,
    holds: witnesses.length,
    idle: unseen + at.length + nearly.length - witnesses.length,
    fails,
    at,
    near: nearly,
    digits,
    bits: parts.every((part) => isSeen(lines, part, witnesses)) ? weigh(lines, parts, witnesses) : 0,
  }
}

/**
 * @param step - unit of the coarsest last digit
 * @param parts - how many are added
 * @param largest - magnitude of the largest figure, for what floating point loses
 * @returns how far a printed sum may be off: half a unit for each part and for itself
 */
export function tolerance(step: number, parts: number, largest: number): number {
  return 0.5 * step * (parts + 1) * 1.000001 + FLOAT_NOISE * largest
}

interface Witness {
  readonly k: number
  readonly off: number
  readonly step: number
  readonly largest: number
  readonly total: number
}

function weigh(lines: Lines, parts: readonly number[], witnesses: readonly Witness[]): number {
  let bits = 0
  witnesses.forEach((one, n) => {
    const grain = sharedGrain(lines, parts, one)
    const width = Math.max(2 * one.off, grain) + 0.5 * grain
    let scale = one.largest
    for (let m = Math.max(0, n - MOST_EARLIER); m < n; m += 1) {
      scale = Math.min(scale, news(lines, parts, one, witnesses[m] as Witness))
    }
    bits += Math.min(MOST_BITS, Math.max(0, Math.log2((scale + grain) / width)))
  })
  return bits
}

/** Whether a part shows in a sum at all: shares added to amounts are lost in rounding, and only seem to fit. */
function isSeen({ crossings, value }: Lines, part: number, witnesses: readonly Witness[]): boolean {
  let isZero = true
  for (const { k, step } of witnesses) {
    const figure = value[part * crossings + k] as number
    if (Math.abs(figure) >= step) return true
    if (figure !== 0) isZero = false
  }
  return isZero
}

/** Amounts that are all whole thousands agree to the thousand or not at all: what their last digits say is nothing. */
function sharedGrain(
  { crossings, value }: Lines,
  parts: readonly number[],
  { k, step, total }: Witness,
): number {
  let grain = step
  const divides = (by: number) => {
    if (total % by !== 0) return false
    for (const part of parts) if ((value[part * crossings + k] as number) % by !== 0) return false
    return true
  }
  if (step < 1) return grain
  while (grain < 1e9 && divides(grain * 10)) grain *= 10
  if (divides(grain * 5)) grain *= 5
  return grain
}

/**
 * How far a crossing is from being an earlier one times a factor. Where all parts have grown alike, the sum holds in
 * the second because it held in the first: a table of rates or of an index agrees everywhere or nowhere.
 */
function news({ crossings, value }: Lines, parts: readonly number[], one: Witness, earlier: Witness): number {
  const factor = earlier.total === 0 ? 1 : one.total / earlier.total
  let most = 0
  for (let n = 0; n < parts.length && n < MOST_COMPARED; n += 1) {
    const cell = (parts[n] as number) * crossings
    const gap = Math.abs((value[cell + one.k] as number) - factor * (value[cell + earlier.k] as number))
    if (gap > most) most = gap
  }
  return most
}
