import type { BudgetRow } from '../../intake/types'
import { at, MISSING, type Missing, rupiah, type Rupiah } from '../../units'

/** A budget row that the scorecard lists. */
export interface ListedRow {
  readonly row: BudgetRow
  readonly budget: Rupiah | Missing
  readonly spent: Rupiah | Missing
  readonly budgetToDate: Rupiah | Missing
  /** True where this row is a term of its account's total. */
  readonly counted: boolean
  /** True where a figure is the sum over the children. */
  readonly fromChildren: boolean
  /** Indices of the listed rows directly below. */
  readonly children: readonly number[]
}

/** What is listed, and for every budget row the listed row that stands for it (its own or the nearest above). */
export interface Listing {
  readonly rows: readonly ListedRow[]
  readonly listedFor: readonly (number | null)[]
}

/**
 * Chooses the rows that a scorecard lists, and which of them add up to the totals so that nothing counts twice.
 * Accounts and lines below a program, kegiatan or sub-kegiatan that has its own figures are left out: they are
 * too many for a scorecard and say nothing more. The terms of a total are the lowest listed rows that state all
 * the money which the rows above them state: where some lines of a program leave spending blank that the program
 * itself states, the program is the term. Receipts and outlays of financing are never terms of one sum: the line
 * above both is, and where there is none financing has no total.
 * @param budget - parents before children
 * @returns the listed rows in source order
 */
export function listBudget(budget: readonly BudgetRow[]): Listing {
  const listedFor: (number | null)[] = []
  const speakers: (BudgetRow | null)[] = []
  const kept: { row: BudgetRow; parent: number | null; children: number[] }[] = []
  for (const row of budget) {
    const above = row.parent === null ? null : at(listedFor, row.parent)
    const speaker = row.parent === null ? null : at(speakers, row.parent)
    speakers.push(isProgramLike(row) ? row : speaker)
    if (isSpokenFor(row, speaker)) {
      listedFor.push(above)
      continue
    }
    listedFor.push(kept.length)
    if (above !== null) at(kept, above).children.push(kept.length)
    kept.push({ row, parent: above, children: [] })
  }
  const figures = sumUp(kept)
  const counted = withoutBothSides(kept, chooseTerms(kept))
  const rows = kept.map(({ row, children }, i): ListedRow => {
    const { budget: planned, spent, budgetToDate, fromChildren } = at(figures, i)
    return {
      row,
      budget: money(planned),
      spent: money(spent),
      budgetToDate: money(budgetToDate),
      counted: at(counted, i),
      fromChildren,
      children,
    }
  })
  return { rows, listedFor }
}

function money(amount: number | null): Rupiah | Missing {
  return amount === null ? MISSING : rupiah(amount)
}

function isProgramLike({ level }: BudgetRow): boolean {
  return level === 'program' || level === 'kegiatan' || level === 'subkegiatan'
}

/** An account or line whose figures are within those of the program-like row above it. */
function isSpokenFor(row: BudgetRow, speaker: BudgetRow | null): boolean {
  if (!speaker || (row.level !== 'account' && row.level !== 'line')) return false
  return (
    (speaker.budget.value !== null || row.budget.value === null) &&
    (speaker.spent.value !== null || row.spent.value === null)
  )
}

interface Figures {
  readonly budget: number | null
  readonly spent: number | null
  readonly budgetToDate: number | null
  readonly fromChildren: boolean
}

interface Kept {
  readonly row: BudgetRow
  readonly parent: number | null
  readonly children: readonly number[]
}

/** What is worked out for each row from what was worked out for its children, which come later in the list. */
function fromBelow<Found>(
  kept: readonly Kept[],
  find: (one: Kept, below: readonly Found[]) => Found,
): readonly Found[] {
  const found: Found[] = []
  for (let i = kept.length - 1; i >= 0; i -= 1) {
    const one = at(kept, i)
    const below = one.children.map((child) => at(found, child))
    found[i] = find(one, below)
  }
  return found
}

/**
 * Own figures, or the sum over the children where the row's own cell is missing. A heading over several accounts has no
 * sum: they are never added together.
 */
function sumUp(kept: readonly Kept[]): readonly Figures[] {
  return fromBelow<Figures & { readonly accounts: readonly BudgetRow['account'][] }>(kept, (one, within) => {
    const { row, children } = one
    const accounts = [...new Set(within.flatMap((child) => child.accounts))]
    const below = accounts.length < 2 && !isNet(kept, children) ? within : []
    const budget = row.budget.value ?? sumOf(below.map((one) => one.budget))
    const spent = row.spent.value ?? sumOf(below.map((one) => one.spent))
    const budgetToDate = row.budgetToDate.value ?? sumOf(below.map((one) => one.budgetToDate))
    const fromChildren =
      (row.budget.value === null && budget !== null) ||
      (row.spent.value === null && spent !== null) ||
      (row.budgetToDate.value === null && budgetToDate !== null)
    const own = row.account === null ? accounts : [row.account]
    return { budget, spent, budgetToDate, fromChildren, accounts: own }
  })
}

/** Whether a row is what is left of receipts after outlays: both stand below it, and nothing but financing. */
function isNet(kept: readonly Kept[], children: readonly number[]): boolean {
  const rows = children.map((child) => at(kept, child).row)
  return rows.every(({ account }) => account === 'financing') && hasBothSides(rows)
}

function hasBothSides(rows: readonly BudgetRow[]): boolean {
  return rows.some(({ side }) => side === 'receipt') && rows.some(({ side }) => side === 'outlay')
}

/** Financing of both sides that nothing nets has no total. */
function withoutBothSides(kept: readonly Kept[], counted: readonly boolean[]): readonly boolean[] {
  const rows = kept.map(({ row }) => row)
  if (!hasBothSides(rows.filter((_, i) => counted[i]))) return counted
  return rows.map(({ account }, i) => at(counted, i) && account !== 'financing')
}

function sumOf(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((figure) => figure !== null)
  return known.length > 0 ? known.reduce((sum, figure) => sum + figure, 0) : null
}

/** Whether all of a row's money of a kind is stated, by itself or by all the rows below it that state any. */
interface Stated {
  readonly any: boolean
  readonly budget: boolean
  readonly spent: boolean
  /** Whether the rows below state all that the row itself states. */
  readonly splits: boolean
}

/** Goes down from the roots as long as the rows below state all the money that the row itself states. */
function chooseTerms(kept: readonly Kept[]): readonly boolean[] {
  const stated = fromBelow<Stated>(kept, ({ row, children }, within) => {
    const below = within.filter(({ any }) => any)
    const whole = {
      budget: below.length > 0 && below.every(({ budget }) => budget),
      spent: below.length > 0 && below.every(({ spent }) => spent),
    }
    const own = { budget: row.budget.value !== null, spent: row.spent.value !== null }
    return {
      any: own.budget || own.spent || below.length > 0,
      budget: own.budget || whole.budget,
      spent: own.spent || whole.spent,
      splits: !isNet(kept, children) && (whole.budget || !own.budget) && (whole.spent || !own.spent),
    }
  })
  const counted = kept.map(() => false)
  const descend = (i: number): void => {
    const { any, splits } = at(stated, i)
    if (splits) at(kept, i).children.forEach(descend)
    else counted[i] = any
  }
  kept.forEach(({ parent }, i) => {
    if (parent === null) descend(i)
  })
  return counted
}
