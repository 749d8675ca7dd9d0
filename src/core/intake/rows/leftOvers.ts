import type { BudgetRow } from '../types'
import { isDottedCode, normalCode } from '../meanings/budgetCode'
import { accountOfTotal } from '../meanings/rowMeaning'
import { chooseTree } from './chooseTree'
import { agrees } from './lineFigures'
import { isResult } from './sumCandidate'
import type { ScoredTree } from './scoreTree'
import type { TableFacts } from './tableFacts'

/** A table's rows, and how they belong together. */
interface Read {
  readonly facts: TableFacts
  readonly scored: ScoredTree
}

/**
 * What stands below the totals of two accounts and is, in every column, the one less the other is what is left of them,
 * whatever it is called: "Tabungan" below income and expenditure is a line of neither.
 * @param facts - the table
 * @param scored - its tree, with its printed sums
 * @returns the same, or the table with such rows as results
 */
export function withLeftOvers(facts: TableFacts, scored: ScoredTree): Read {
  const left = leftOvers(facts, scored)
  if (left.size === 0) return { facts, scored }
  const told = {
    ...facts,
    claims: facts.claims.map((claim, index) => (left.has(index) ? 'computed' : claim)),
  }
  return { facts: told, scored: chooseTree(told) }
}

function leftOvers(facts: TableFacts, { tree, sums }: ScoredTree): ReadonlySet<number> {
  const { entries, figures, claims, formulas } = facts
  const totals = new Map<BudgetRow['account'], number>()
  claims.forEach((claim, index) => {
    const account =
      claim === 'total' || claim === 'subtotal' ? accountOfTotal(saidAt(facts, index))?.account : null
    if (account) totals.set(account, index)
  })
  const [income, costs] = [totals.get('revenue'), totals.get('expenditure')]
  if (income === undefined || costs === undefined) return new Set()
  const valueAt = (col: number, index: number) => figures.columns[col]?.[index] ?? NaN
  const isLeft = (index: number) =>
    figures.columns.every((column, col) => {
      const own = column[index] ?? NaN
      const rest = valueAt(col, income) - valueAt(col, costs)
      return Number.isNaN(own) ? Number.isNaN(rest) : agrees(figures, col, own, rest, 2)
    }) && figures.columns.some((column) => (column[index] ?? 0) !== 0)
  const found = new Set<number>()
  for (let index = Math.max(income, costs) + 1; index < entries.length; index += 1) {
    const isCoded = isDottedCode(normalCode(entries[index]?.code?.text ?? ''))
    const isAlone = !isCoded && !tree.parents.includes(index) && formulas.adds[index]?.length === 0
    const isPart = sums.some(({ terms, basis }) => !isResult(basis) && terms.includes(index))
    if (claims[index] === null && isAlone && !isPart && isLeft(index)) found.add(index)
  }
  return found
}

function saidAt({ entries }: TableFacts, index: number): string {
  const entry = entries[index]
  return entry?.said?.text ?? entry?.name.text ?? ''
}
