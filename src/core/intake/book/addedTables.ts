import type { Found } from '../forms/readRegion'
import { accountAlone } from '../meanings/accountOfText'
import { withAnswers } from '../proof/answers'
import { lineTotal } from '../rows/lineTotal'
import { speaksOfIncome } from '../rows/tableAccount'
import type { Answer, Question, TableProof } from '../proof/proof'
import { tableFingerprint } from '../proof/tableFingerprint'
import type { BudgetRow, Field } from '../types'
import type { Restatement } from './restatable'

/** A budget table that counts, with what its lines come to. */
interface Counted {
  readonly index: number
  readonly entry: Found
  readonly budget: number
  readonly spent: number
}

/** Tables of which nobody says whether they add up, and what was answered. */
interface Added {
  /** The greatest of them. */
  readonly index: number
  readonly proof: TableProof
  /** Those that the officer does not want counted beside it. */
  readonly leftOut: readonly Restatement[]
}

/**
 * Budget tables of different forms on sheets of one book: what the months of a plan hold may be part of the plan, or more
 * money. Tables of one form are those of several offices or periods, and tables that their own totals prove stand for
 * themselves.
 * @param found - all tables
 * @param restated - those that repeat others
 * @param answers - what was answered
 * @returns the greatest table with the question whether the others count beside it; null where nothing is open
 */
export function addedTables(
  found: readonly Found[],
  restated: ReadonlyMap<number, Restatement>,
  answers: readonly Answer[],
): Added | null {
  const counted = found.flatMap((entry, index): Counted[] => {
    const isBudget = entry.reading.kind === 'budget' && entry.source && entry.reading.proof
    if (!isBudget || restated.has(index)) return []
    const [budget, spent] = [lineTotal(entry.budget, 'budget') ?? 0, lineTotal(entry.budget, 'spent') ?? 0]
    return budget === 0 && spent === 0 ? [] : [{ entry, index, budget, spent }]
  })
  const bySize = [...counted].sort((a, b) => sizeOf(b) - sizeOf(a))
  const most = (counted.some(isUnsaid) ? bySize.find(isCalledSpending) : null) ?? bySize[0]
  if (!most) return null
  const mayBeIncome = isCalledSpending(most) ? isUnsaid : () => false
  const others = counted.filter((one) => one !== most && (isOpen(most, one) || mayBeIncome(one)))
  const [first] = others
  const { source, reading } = most.entry
  if (!first || !source || !reading.proof) return null
  const all = counted.filter((one) => isOfAccount(most, one) || others.includes(one))
  const rest = all.filter((one) => !others.includes(one))
  const question: Question = {
    code: 'tables-added',
    table: { sheet: reading.sheet, range: reading.range, fingerprint: tableFingerprint(source) },
    part: 'totals',
    cell: cellOf(first),
    values: {
      sheet: reading.sheet,
      other: [...new Set(others.map(({ entry }) => entry.reading.sheet))].join(', '),
      count: others.length,
    },
    choices: [
      { choice: 'added', effect: effectOf(all) },
      {
        choice: 'alone',
        says: { key: 'alone', values: { sheet: reading.sheet } },
        effect: effectOf(rest),
      },
    ],
  }
  const { proof } = reading
  const asked = withAnswers(
    { ...proof, standing: 'open', questions: [...proof.questions, question] },
    answers,
  )
  const isAlone = asked.answered.some(
    ({ question: { code }, choice }) => code === question.code && choice.choice === 'alone',
  )
  return {
    index: most.index,
    proof: asked,
    leftOut: isAlone ? others.map(({ index }) => ({ table: index, of: most.index, share: 1 })) : [],
  }
}

/**
 * Whether nothing says that two tables are added: they stand on sheets of their own, their forms differ, and one is not
 * proven by a total of its own.
 */
function isOpen(most: Counted, other: Counted): boolean {
  const isProven = [most, other].every(({ entry }) => entry.reading.proof?.standing === 'proven')
  const isElsewhere = most.entry.reading.sheet !== other.entry.reading.sheet
  // "Anggaran" and "Realisasi" of one list stand on sheets of their own.
  const areHalves = [most, other].every(({ entry }) => entry.source?.region.half !== undefined)
  return isElsewhere && !isProven && !areHalves && isOfAccount(most, other) && formOf(most) !== formOf(other)
}

/** Its sheet is called spending and nothing else, so that the other sheets are called by what they hold too. */
function isCalledSpending(one: Counted): boolean {
  return accountsOf(one).has('expenditure') && accountAlone(one.entry.reading.sheet) === 'expenditure'
}

/** Nothing says what its money is: beside a sheet called "Pengeluaran", "Donasi" may be what came in. */
function isUnsaid(one: Counted): boolean {
  const { source } = one.entry
  const accounts = accountsOf(one)
  return accounts.size === 1 && accounts.has(null) && source !== null && !speaksOfIncome(source)
}

function isOfAccount(most: Counted, other: Counted): boolean {
  const [own, its] = [accountsOf(most), accountsOf(other)]
  return [...its].some((account) => own.has(account))
}

function accountsOf({ entry }: Counted): ReadonlySet<BudgetRow['account']> {
  return new Set(entry.budget.map(({ account }) => account))
}

/** What a table says of money, and of when. */
const FORM: readonly Field[] = ['budget', 'budgetToDate', 'spent', 'period']

function formOf({ entry }: Counted): string {
  return FORM.filter((field) => entry.reading.columns.some((column) => column.field === field)).join(' ')
}

function sizeOf({ budget, spent }: Counted): number {
  return Math.max(Math.abs(budget), Math.abs(spent))
}

function effectOf(counted: readonly Counted[]) {
  const sum = (field: 'budget' | 'spent') => counted.reduce((total, one) => total + one[field], 0)
  const [budget, spent] = [sum('budget'), sum('spent')]
  return { ...(budget === 0 ? {} : { budget }), ...(spent === 0 ? {} : { spent }) }
}

function cellOf({ entry: { reading } }: Counted) {
  return { sheet: reading.sheet, row: reading.range.firstRow, col: reading.range.firstCol }
}
