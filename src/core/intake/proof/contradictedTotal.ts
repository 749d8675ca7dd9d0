import type { RowWitness, RowWitnesses } from '../rows/witnesses'
import type { BudgetRow } from '../types'
import { lineTotal } from '../rows/lineTotal'

/**
 * @param rows - the lines of a table of money
 * @param witnesses - its printed sums, beside what the lines add up to
 * @returns a printed total that the lines contradict, with what they come to, or the sum that is farthest off where
 *   many of them are; null where none is
 */
export function contradictedTotal(rows: readonly BudgetRow[], witnesses: RowWitnesses): RowWitness | null {
  return (
    contradicting(witnesses) ??
    ofGroupsAlone(rows, witnesses) ??
    ofTreeAlone(rows, witnesses) ??
    countedTwice(rows, witnesses) ??
    notUnderstood(rows, witnesses) ??
    besideTotals(rows, witnesses)
  )
}

/** Printed sums are whole, or are compared to the cent. */
const ROUNDED = 0.5
/** More than rounding, or a line that the officer forgot. */
const TWICE = 1.5
/** More than rounding, where sums below the total were not understood. */
const MORE = 1.01
const MISREAD = 2

/**
 * A printed total that some row repeats while the lines come to far more than it: rows that add up others stand among
 * the lines, and were counted again. A recap below the total has rows that look like sums, and none of them adds up.
 */
function countedTwice(rows: readonly BudgetRow[], witnesses: RowWitnesses): RowWitness | null {
  // A detail without a code of its own is of the account that the others say.
  const accounts = new Set(rows.flatMap(({ account }) => account ?? []))
  const ours = lineTotal(rows, 'budget')
  const totals = witnesses.budget.filter(({ what, agrees }) => what === 'total' && agrees)
  const largest = totals.reduce((most, { printed }) => (printed > most ? printed : most), 0)
  const most = Math.max(largest, ofBlocks(rows, totals))
  const last = totals[totals.length - 1]
  if (!last || ours === null || accounts.size > 1 || most <= 0) return null
  const misread = witnesses.budget.filter(
    ({ what, agrees, cell }) => what === 'subtotal' && !agrees && cell.row > last.cell.row,
  ).length
  return ours < (misread < MISREAD ? TWICE : MORE) * most ? null : { ...last, ours, agrees: false }
}

/** What totals come to together that each add up the lines since the one before: blocks of a table have their own. */
function ofBlocks(
  rows: readonly BudgetRow[],
  totals: readonly RowWitness[],
  field: 'budget' | 'spent' = 'budget',
): number {
  let above = 0
  let sum = 0
  for (const { cell, printed } of totals) {
    const since = rows.filter(({ row }) => row > above && row < cell.row)
    above = cell.row
    if (Math.abs((lineTotal(since, field) ?? 0) - printed) <= ROUNDED) sum += printed
  }
  return sum
}

/** A printed grand total that the lines contradict, where no other one of its column agrees with them. */
function contradicting(witnesses: RowWitnesses): RowWitness | null {
  for (const field of ['budget', 'spent'] as const) {
    const totals = witnesses[field].filter(({ what }) => what === 'total')
    const last = totals[totals.length - 1]
    if (last && !totals.some(({ agrees }) => agrees)) return last
  }
  return null
}

/**
 * A total that agrees with the groups as they are printed, while one of these is not what its lines come to: what is shown
 * is the sum of the lines, and so not the total.
 */
function ofGroupsAlone(rows: readonly BudgetRow[], witnesses: RowWitnesses): RowWitness | null {
  for (const field of ['budget', 'spent'] as const) {
    const off = witnesses[field].filter(({ what, agrees }) => what === 'subtotal' && !agrees)
    let above = 0
    for (const total of witnesses[field].filter(({ what }) => what === 'total')) {
      const isIn = (row: number) => row > above && row < total.cell.row
      const gap = off.reduce((sum, { cell, ours, printed }) => sum + (isIn(cell.row) ? ours - printed : 0), 0)
      const ours = lineTotal(
        rows.filter(({ row }) => isIn(row)),
        field,
      )
      above = total.cell.row
      if (!total.agrees || ours === null || Math.abs(gap) <= ROUNDED) continue
      if (Math.abs(ours - total.printed - gap) <= ROUNDED) return { ...total, ours, agrees: false }
    }
  }
  return null
}

/** The same of a total that stands above its lines: what is shown is the sum of those that nothing is below. */
function ofTreeAlone(rows: readonly BudgetRow[], witnesses: RowWitnesses): RowWitness | null {
  for (const field of ['budget', 'spent'] as const) {
    const isOff = witnesses[field].some(({ what, agrees }) => what === 'subtotal' && !agrees)
    for (const total of witnesses[field].filter(({ what, agrees }) => what === 'total' && agrees)) {
      const at = rows.findIndex(({ row, parent, leaf }) => row === total.cell.row && parent === null && !leaf)
      const next = rows.findIndex(({ parent }, index) => index > at && parent === null)
      const ours = at < 0 ? null : lineTotal(rows.slice(at + 1, next < 0 ? rows.length : next), field)
      if (isOff && ours !== null && Math.abs(ours - total.printed) > ROUNDED)
        return { ...total, ours, agrees: false }
    }
  }
  return null
}

/** Slips of an officer's are fewer of the printed sums, or less of the money. */
const MANY = 2
const PART_OF_SUMS = 0.1
const PART_OF_MONEY = 0.01

/**
 * Where no total agrees and one printed sum in ten or more is none of the lines, these were not understood: works and
 * their materials on rows of other kinds, a sum of one chapter beside lines of the next.
 */
function notUnderstood(rows: readonly BudgetRow[], witnesses: RowWitnesses): RowWitness | null {
  const all = [...witnesses.budget, ...witnesses.spent]
  const wrong = all.filter(({ agrees }) => !agrees).length
  for (const field of ['budget', 'spent'] as const) {
    const sums = witnesses[field]
    const ours = lineTotal(rows, field)
    const off = sums.filter(({ agrees }) => !agrees)
    if (ours === null || sums.some(({ what, agrees }) => what === 'total' && agrees)) continue
    const gap = ({ printed, ours: sum }: RowWitness) => Math.abs(printed - sum)
    const apart = off.reduce((sum, one) => sum + gap(one), 0)
    const isMuch = off.length >= MANY && wrong >= PART_OF_SUMS * all.length
    if (isMuch && apart > PART_OF_MONEY * Math.abs(ours)) {
      return off.reduce((most, one) => (gap(one) > gap(most) ? one : most))
    }
  }
  return null
}

/**
 * Whether a total adds up what stands above it of another account: revenue is what was spent and what is left, so that its
 * total says nothing of the lines of expenditure that are as much.
 */
function isOfOthers(
  { cell, printed }: RowWitness,
  lines: readonly BudgetRow[],
  kinds: readonly (readonly BudgetRow[])[],
  field: 'budget' | 'spent',
): boolean {
  const adds = (own: readonly BudgetRow[]) => {
    const above = lineTotal(
      own.filter(({ row }) => row < cell.row),
      field,
    )
    return above !== null && Math.abs(above - printed) <= ROUNDED
  }
  return !adds(lines) && kinds.some((other) => other !== lines && adds(other))
}

/** Revenue less all expenditure is what a printed result says. */
function provesResult(
  rows: readonly BudgetRow[],
  totals: readonly RowWitness[],
  field: 'budget' | 'spent',
): boolean {
  const sumOf = (account: BudgetRow['account']) =>
    lineTotal(
      rows.filter((row) => row.account === account),
      field,
    )
  const [revenue, expenditure] = [sumOf('revenue'), sumOf('expenditure')]
  if (revenue === null || expenditure === null || rows.some(({ account }) => account === null)) return false
  return totals.some(({ printed }) => Math.abs(revenue - expenditure - printed) <= ROUNDED)
}

/** How many digits a figure is written with, without the noughts at its end. */
function digitsOf(amount: number): number {
  let left = Math.round(Math.abs(amount))
  while (left !== 0 && left % 10 === 0) left /= 10
  return String(left).length
}

/** Two amounts that are equal in so many digits, the noughts at their end left out, are no chance. */
const DIGITS = 4

/**
 * The first of two totals that print the same figures below each other, in every column: one budget by fund and once more by
 * kind. A total that repeats the sum of one section alone agrees with the same lines.
 */
function twoCuts(witnesses: RowWitnesses, field: 'budget' | 'spent', lines: number): RowWitness | null {
  const totalsOf = (one: 'budget' | 'spent') =>
    witnesses[one].filter(({ what, agrees }) => what === 'total' && agrees)
  const printedAt = (one: 'budget' | 'spent', row: number) =>
    totalsOf(one).find(({ cell }) => cell.row === row)?.printed
  const totals = totalsOf(field)
  return (
    totals.find(({ cell, printed }, at) =>
      totals
        .slice(at + 1)
        .some(
          (other) =>
            other.printed === printed &&
            lines >= 2 * printed - ROUNDED &&
            digitsOf(printed) >= DIGITS &&
            printedAt('budget', cell.row) === printedAt('budget', other.cell.row) &&
            printedAt('spent', cell.row) === printedAt('spent', other.cell.row),
        ),
    ) ?? null
  )
}

/**
 * A total that agrees with some lines while what is shown is no printed sum at all: lines stand beside it, such as a check
 * of the officer's below the table. What each account has is compared by itself.
 */
function besideTotals(rows: readonly BudgetRow[], witnesses: RowWitnesses): RowWitness | null {
  for (const field of ['budget', 'spent'] as const) {
    const sums = witnesses[field].filter(({ agrees }) => agrees)
    const totals = sums.filter(({ what }) => what === 'total')
    // A line that says no account is counted as expenditure where others are.
    const isSpending = rows.some(({ account }) => account === 'expenditure')
    const accountOf = ({ account }: BudgetRow) => account ?? (isSpending ? 'expenditure' : null)
    const accounts = new Set(rows.map(accountOf))
    const kinds = [rows, ...[...accounts].map((one) => rows.filter((row) => accountOf(row) === one))]
    const off = kinds.map((lines) => {
      const ours = lineTotal(lines, field) ?? 0
      const isPrinted = sums.some(
        (one) => Math.abs(one.printed - ours) <= ROUNDED && !isOfOthers(one, lines, kinds.slice(1), field),
      )
      const isBlocks = Math.abs(ofBlocks(lines, totals, field) - ours) <= ROUNDED
      return isPrinted || isBlocks || ours === 0 ? null : { lines, ours }
    })
    const [all, ...each] = off
    const first = each.find((one) => one !== null)
    const most = Math.max(...kinds.slice(1).map((lines) => lineTotal(lines, field) ?? 0))
    const twice = twoCuts(witnesses, field, most)
    if (twice) return { ...twice, ours: most, agrees: false }
    if (totals.length === 0 || all == null || !first || provesResult(rows, totals, field)) continue
    const { lines, ours } = first
    const isOwn = ({ cell, printed }: RowWitness) => {
      const above = lineTotal(
        lines.filter(({ row }) => row < cell.row),
        field,
      )
      return above !== null && Math.abs(above - printed) <= ROUNDED
    }
    const gap = ({ printed }: RowWitness) => Math.abs(printed - ours)
    const nearest = totals.reduce((best, one) => (gap(one) < gap(best) ? one : best))
    return { ...(totals.find(isOwn) ?? nearest), ours, agrees: false }
  }
  return null
}
