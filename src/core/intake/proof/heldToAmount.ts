import type { TableSource } from '../columns/tableSource'
import { figuresNamed } from '../meanings/headerMeaning'

/** So many rows above a table belong to it. */
const ABOVE = 12
const ROUNDED = 0.005
/** A share is printed to a tenth of a per cent at least. */
const SHARE = 0.00051

/** What stands above a table: amounts, and those that a word calls planned. */
interface Above {
  readonly amounts: readonly number[]
  readonly planned: ReadonlySet<number>
}

/**
 * Whether the rows above a table hold what it comes to against a budget that stands there, with what lies between the two or
 * the share of one in the other: then the table may be what was spent of it.
 * @param source - a table of money
 * @param col - its only column of amounts
 * @returns whether it may be
 */
export function isHeldToAmount(source: TableSource, col: number): boolean {
  const { amounts, planned } = aboveOf(source)
  if (planned.size === 0) return false
  const isSame = (one: number, other: number) => Math.abs(one - other) <= ROUNDED
  return totalsOf(source, col).some((total) =>
    [...planned].some((plan) => {
      if (isSame(plan, total) || total === 0) return false
      return amounts.some((one) => {
        if (isSame(one, plan)) return false
        const isBetween = isSame(Math.abs(one), Math.abs(plan - total))
        return isBetween || [one, one / 100].some((share) => Math.abs(share - total / plan) <= SHARE)
      })
    }),
  )
}

function aboveOf({ region, view }: TableSource): Above {
  const amounts: number[] = []
  const planned = new Set<number>()
  for (let row = Math.max(1, region.header.first - ABOVE); row < region.header.first; row += 1) {
    const values = view.values(row)
    const isPlan = values.some((value) => typeof value === 'string' && isPlanned(value))
    for (const value of values) {
      if (typeof value !== 'number' || value === 0) continue
      amounts.push(value)
      if (isPlan) planned.add(value)
    }
  }
  return { amounts, planned }
}

/** "Sisa anggaran" and "% of budget spent" are no budget. */
function isPlanned(text: string): boolean {
  const named = figuresNamed(text)
  return named.includes('plan') && named.every((role) => role === 'plan')
}

/** What the last row with an amount prints, and what all amounts come to where no row adds them up. */
function totalsOf({ region, view }: TableSource, col: number): number[] {
  let [sum, last] = [0, 0]
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
    const value = view.grid.value(row, col)
    if (typeof value !== 'number') continue
    sum += value
    last = value
  }
  return [last, sum]
}
