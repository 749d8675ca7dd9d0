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
  const speakers: (number | null)[] = []
  const kept: { row: BudgetRow; parent: number | null; children: number[] }[] = []
  budget.forEach((row, i) => {
    const above = row.parent === null ? null : (listedFor[row.parent] ?? null)
    const speaker = row.parent === null ? null : (speakers[row.parent] ?? null)
    speakers.push(isProgramLike(row) ? i : speaker)
    if (isSpokenFor(row, speaker === null ? undefined : budget[speaker])) {
      listedFor.push(above)
      return
    }
    listedFor.push(kept.length)
    if (above !== null) kept[above]?.children.push(kept.length)
    kept.push({ row, parent: above, children: [] })
  })
  const figures = sumUp(kept)
  const counted = withoutBothSides(kept, chooseTerms(kept))
  const rows = kept.map(({ row, children }, i): ListedRow => {
    const own = figures[i] as Figures
    return {
      row,
      budget: own.budget === null ? MISSING : rupiah(own.budget),
      spent: own.spent === null ? MISSING : rupiah(own.spent),
      budgetToDate: own.budgetToDate === null ? MISSING : rupiah(own.budgetToDate),
      counted: at(counted, i),
      fromChildren: own.fromChildren,
      children,
    }
  })
  return { rows, listedFor }
}

function isProgramLike({ level }: BudgetRow): boolean {
  return level === 'program' || level === 'kegiatan' || level === 'subkegiatan'
}

/** An account or line whose figures are within those of the program-like row above it. */
function isSpokenFor(row: BudgetRow, speaker: BudgetRow | undefined): boolean {
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
  readonly children: readonly number[]
}

/**
 * Own figures, or the sum over the children where the row's own cell is missing; children come later in the list. A
 * heading over several accounts has no sum: they are never added together.
 */
function sumUp(kept: readonly Kept[]): Figures[] {
  const figures: Figures[] = new Array<Figures>(kept.length)
  const accounts: ReadonlySet<BudgetRow['account']>[] = new Array<Set<BudgetRow['account']>>(kept.length)
  for (let i = kept.length - 1; i >= 0; i -= 1) {
    const { row, children } = kept[i] as Kept
    const within = new Set(children.flatMap((child) => [...(accounts[child] ?? [])]))
    accounts[i] = row.account === null ? within : new Set([row.account])
    const isSum = within.size < 2 && !isNet(kept, children)
    const below = (isSum ? children : []).map((child) => figures[child] as Figures)
    const budget = row.budget.value ?? sumOf(below.map((one) => one.budget))
    const spent = row.spent.value ?? sumOf(below.map((one) => one.spent))
    const budgetToDate = row.budgetToDate.value ?? sumOf(below.map((one) => one.budgetToDate))
    const fromChildren =
      (row.budget.value === null && budget !== null) ||
      (row.spent.value === null && spent !== null) ||
      (row.budgetToDate.value === null && budgetToDate !== null)
    figures[i] = { budget, spent, budgetToDate, fromChildren }
  }
  return figures
}

/** Whether a row is what is left of receipts after outlays: both stand below it, and nothing but financing. */
function isNet(kept: readonly Kept[], children: readonly number[]): boolean {
  const rows = children.map((child) => (kept[child] as Kept).row)
  return rows.every(({ account }) => account === 'financing') && hasBothSides(rows)
}

function hasBothSides(rows: readonly BudgetRow[]): boolean {
  return rows.some(({ side }) => side === 'receipt') && rows.some(({ side }) => side === 'outlay')
}

/** Financing of both sides that nothing nets has no total. */
function withoutBothSides(kept: readonly Kept[], counted: readonly boolean[]): readonly boolean[] {
  if (!hasBothSides(kept.flatMap(({ row }, i) => (counted[i] ? [row] : [])))) return counted
  return counted.map((term, i) => term && kept[i]?.row.account !== 'financing')
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
}

/** Goes down from the roots as long as the rows below state all the money that the row itself states. */
function chooseTerms(kept: readonly Kept[]): boolean[] {
  const stated: Stated[] = new Array<Stated>(kept.length)
  const splits: boolean[] = new Array<boolean>(kept.length).fill(false)
  for (let i = kept.length - 1; i >= 0; i -= 1) {
    const { row, children } = kept[i] as Kept
    const below = children.flatMap((child) => (stated[child]?.any ? (stated[child] ?? []) : []))
    const whole = {
      budget: below.length > 0 && below.every((child) => child.budget),
      spent: below.length > 0 && below.every((child) => child.spent),
    }
    const own = { budget: row.budget.value !== null, spent: row.spent.value !== null }
    splits[i] =
      !isNet(kept, children) &&
      below.length > 0 &&
      (whole.budget || !own.budget) &&
      (whole.spent || !own.spent)
    stated[i] = {
      any: own.budget || own.spent || below.length > 0,
      budget: own.budget || whole.budget,
      spent: own.spent || whole.spent,
    }
  }
  const counted = new Array<boolean>(kept.length).fill(false)
  const reached = new Array<boolean>(kept.length).fill(true)
  kept.forEach(({ children }, i) => {
    const down = reached[i] === true && splits[i] === true
    counted[i] = reached[i] === true && !down && stated[i]?.any === true
    for (const child of children) reached[child] = down
  })
  return counted
}
