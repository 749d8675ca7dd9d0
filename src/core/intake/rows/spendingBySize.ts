import type { Issue } from '../../units'
import { columnName, issue } from '../../units'
import type { TableSource } from '../columns/tableSource'
import type { Amount, Reading } from '../values/reading'
import { accountsByColumn } from './accountColumn'
import { type BudgetEntry, MONEY_FIELDS } from './budgetEntries'

/** One may be a refund, and a few are. */
const LEAST = 2
const MOST = 0.8

function isMostly(signs: readonly number[], sign: number): boolean {
  return signs.length > 0 && signs.filter((one) => one === sign).length >= MOST * signs.length
}

/**
 * Reads spending by its size where a column of the table tells what came in from what went out, and the latter is written as
 * negative numbers throughout: the sign says the same as the column.
 * @param source - the table
 * @param entries - its lines and sums
 * @returns the same entries, and the finding that says so; null where nothing was changed
 * @issue spending-kept-negative - at the first of them
 */
export function spendingBySize(
  source: TableSource,
  entries: readonly BudgetEntry[],
): { readonly entries: readonly BudgetEntry[]; readonly issue: Issue | null } {
  const accounts = accountsByColumn(source, entries)
  const signsOf = (account: 'revenue' | 'expenditure') =>
    entries
      .filter(({ claim }, at) => claim === null && accounts[at] === account)
      .flatMap((entry) => MONEY_FIELDS.map((field) => Math.sign(entry[field].value ?? 0)))
      .filter((sign) => sign !== 0)
  const signs = { revenue: signsOf('revenue'), expenditure: signsOf('expenditure') }
  // A table in which most amounts are negative was turned as a whole, and what came in with it.
  const turnedSide = (['expenditure', 'revenue'] as const).find((side) => {
    const other = signs[side === 'revenue' ? 'expenditure' : 'revenue']
    return isMostly(signs[side], -1) && isMostly(other, 1)
  })
  if (turnedSide === undefined || signs.expenditure.length < LEAST) return { entries, issue: null }
  const isTurned = (at: number) => accounts[at] === turnedSide
  const parts = entries
    .filter((_, at) => isTurned(at))
    .flatMap((entry) => MONEY_FIELDS.flatMap((field) => entry[field].parts))
  const cols = [...new Set(parts.flatMap(({ cell }) => cell?.col ?? []))]
  const cell = parts.find((part) => part.kind === 'number')?.cell ?? null
  return {
    entries: entries.map((entry, at) => (isTurned(at) ? withoutMinus(entry) : entry)),
    issue:
      turnedSide === 'revenue'
        ? null
        : issue('spending-kept-negative', 'info', cell, {
            count: signs.expenditure.length,
            cells: cols.map((col) => columnName(col)).join(', '),
          }),
  }
}

function withoutMinus(entry: BudgetEntry): BudgetEntry {
  const { budget, spent, budgetToDate } = entry
  return {
    ...entry,
    budget: turned(budget),
    spent: turned(spent),
    budgetToDate: turned(budgetToDate),
  }
}

function turned({ parts, value }: Amount): Amount {
  return { parts: parts.map(turnedPart), value: value === null ? null : 0 - value }
}

function turnedPart(part: Reading): Reading {
  if (part.kind === 'number') return { ...part, value: 0 - part.value, scale: -part.scale }
  return part.kind === 'missing' && part.scale !== undefined ? { ...part, scale: -part.scale } : part
}
