import { meaningOf } from '../meanings/headerMeaning'
import type { Amount, TextCell } from '../values/reading'

interface Named {
  readonly name: TextCell
  /** What its words claim that it is; null: nothing. */
  readonly claim: string | null
}

/** So near to each other stand a count, a price and what they make. */
const NEAR = 8
const CENT = 0.0051
/** A product by chance: among the pairs that stand near each row of a long table once in a thousand tables. */
const PROVEN_BITS = 24
/** The same where one of the two is called a price. */
const NAMED_BITS = 6

/** Three rows of which one is what the other two make. */
interface Product {
  readonly factors: readonly [number, number]
  readonly bits: number
}

/**
 * A count and a price whose product is a line in every column of money are no money: of "Volume, Price, Revenue" the
 * first two are measures. Figures that are long prove it, a word for a price, or a total that counts neither.
 * @param entries - rows with their money, in source order
 * @param figuresOf - the columns of money of a row
 * @returns indexes of the rows that are such measures
 */
export function factorRows<E extends Named>(
  entries: readonly E[],
  figuresOf: (entry: E) => readonly Amount[],
): ReadonlySet<number> {
  const values = entries.map((entry) => figuresOf(entry).map(({ value }) => value))
  const products = entries.flatMap((_, index) => productAt(values, index) ?? [])
  const found = new Set<number>()
  const isTold = ({ factors, bits }: Product) => {
    const isNamed = factors.some((at) => found.has(at) || isPrice((entries[at] as E).name.text))
    return bits >= (isNamed ? NAMED_BITS : PROVEN_BITS) || isLeftOut(entries, values, factors)
  }
  // A count that makes one price's amount makes that of the next.
  for (let told = products.filter(isTold); told.length > 0;) {
    for (const at of told.flatMap(({ factors }) => factors)) found.add(at)
    told = products.filter((one) => one.factors.some((at) => !found.has(at)) && isTold(one))
  }
  return found
}

function productAt(values: readonly (readonly (number | null)[])[], index: number): Product | null {
  const own = values[index] ?? []
  if (own.every((value) => value === null || value === 0)) return null
  for (let one = Math.max(0, index - NEAR); one < Math.min(values.length, index + NEAR); one += 1) {
    for (let other = one + 1; other <= Math.min(values.length - 1, one + NEAR); other += 1) {
      if (one === index || other === index) continue
      const bits = productBits(own, values[one] ?? [], values[other] ?? [])
      if (bits > 0) return { factors: [one, other], bits }
    }
  }
  return null
}

/** How unlikely it is that one row is the product of two by chance; 0 where it is not. Equal columns count once. */
function productBits(
  whole: readonly (number | null)[],
  one: readonly (number | null)[],
  other: readonly (number | null)[],
): number {
  const seen = new Set<number>()
  let bits = 0
  for (const [col, value] of whole.entries()) {
    const [a, b] = [one[col] ?? null, other[col] ?? null]
    if (value === null && a === null && b === null) continue
    if (value === null || a === null || b === null || Math.abs(a * b - value) > CENT) return 0
    if (seen.has(value) || isPlainScale(a) || isPlainScale(b)) continue
    seen.add(value)
    bits += Math.log2(significant(value))
  }
  return bits
}

/** Nothing, or a mere power of ten: what it makes repeats the other one. */
function isPlainScale(value: number): boolean {
  return value === 0 || significant(value) === 1
}

/** A figure's digits without the zeros behind them: 6 of 600 million. */
function significant(value: number): number {
  let rest = Math.abs(Math.round(value * 100))
  while (rest > 0 && rest % 10 === 0) rest /= 10
  return Math.max(1, rest)
}

function isPrice(name: string): boolean {
  return meaningOf([name]).roles.some(({ role }) => role === 'price')
}

/** Whether the next total adds up the lines above it without the two, in every column of money. */
function isLeftOut(
  entries: readonly Named[],
  values: readonly (readonly (number | null)[])[],
  factors: readonly number[],
): boolean {
  const total = entries.findIndex(({ claim }, at) => claim === 'total' && at > Math.max(...factors))
  if (total < 0) return false
  const first = entries.reduce((from, { claim }, at) => (claim !== null && at < total ? at + 1 : from), 0)
  return (values[total] ?? []).every((printed, col) => {
    if (printed === null) return true
    let sum = 0
    for (let at = first; at < total; at += 1) if (!factors.includes(at)) sum += values[at]?.[col] ?? 0
    return Math.abs(sum - printed) <= CENT
  })
}
