import type { TableSource } from '../columns/tableSource'
import type { Issue } from '../../units'
import type { BudgetRow, SetAsideRow } from '../types'
import { readAmount } from './budgetEntries'
import { lineTotal } from './lineTotal'
import { rowTexts } from './sourceRow'

/** Sums are whole, or are compared to the cent. */
const ROUNDED = 0.5

const FIELDS = ['budget', 'spent'] as const

interface NamelessSums {
  /** The same rows, those that repeat what stands beside them as the sums that they are. */
  readonly setAside: readonly SetAsideRow[]
  /** The same findings, without those that such rows explain. */
  readonly issues: readonly Issue[]
}

/**
 * Rows without a name whose money stands in the lines as well: sums that nobody wrote a word for, and a further indicator of a
 * programme with the part of its money that follows. A programme and all such rows below it are what its activities come to.
 * @param source - a table of money
 * @param rows - its lines
 * @param setAside - its other rows
 * @param issues - findings about its sums
 * @returns both, as those rows explain them
 */
export function namelessSums(
  source: TableSource,
  rows: readonly BudgetRow[],
  setAside: readonly SetAsideRow[],
  issues: readonly Issue[],
): NamelessSums {
  const further: { readonly row: number; readonly amounts: readonly (number | null)[] }[] = []
  let from = 0
  const told = setAside.map((aside): SetAsideRow => {
    const { row } = aside.cell
    if (aside.reason !== 'no-indicator') return aside
    const amounts = FIELDS.map((field) => readAmount(source, row, field).value)
    const isSumOf = (lines: readonly BudgetRow[]) =>
      FIELDS.some((field, at) => {
        const amount = amounts[at] ?? 0
        return amount !== 0 && isSame(amount, lineTotal(lines, field) ?? 0)
      })
    if (isBare(source, row)) {
      if (isSumOf(rows)) return { ...aside, reason: 'total' }
      const since = rows.filter((line) => line.row > from && line.row < row)
      if (!isSumOf(since)) return aside
      from = row
      return { ...aside, reason: 'subtotal' }
    }
    const next = rows.find((line) => line.row > row)
    if (next?.budget.value == null || !isSame(amounts[0] ?? NaN, next.budget.value)) return aside
    further.push({ row, amounts })
    return { ...aside, reason: 'subtotal' }
  })
  const isExplained = ({ code, cell, values }: Issue) => {
    if (code !== 'subtotal-differs' || !cell) return false
    const at = FIELDS.findIndex((field) => field === values['field'])
    const last = lastBelow(rows, cell.row)
    const parts = further.filter(({ row }) => row > cell.row && row <= last)
    const sum = parts.reduce((total, { amounts }) => total + (amounts[at] ?? 0), 0)
    return parts.length > 0 && isSame(Number(values['stated']) + sum, Number(values['computed']))
  }
  return { setAside: told, issues: issues.filter((one) => !isExplained(one)) }
}

/** Whether a row says nothing in words, but who is in charge and what Excel could not work out. */
function isBare(source: TableSource, row: number): boolean {
  const owners = source.columns.get('owner') ?? []
  return rowTexts(source, row).every(
    ({ text, col }) => !/\p{L}/u.test(text) || text.startsWith('#') || owners.includes(col),
  )
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= ROUNDED
}

/** The last row that stands below a line, be it below one of those. */
function lastBelow(rows: readonly BudgetRow[], row: number): number {
  const at = rows.findIndex((line) => line.row === row)
  const depth = rows[at]?.depth ?? 0
  let last = row
  for (const line of at < 0 ? [] : rows.slice(at + 1)) {
    if (line.depth <= depth) break
    last = line.row
  }
  return last
}
