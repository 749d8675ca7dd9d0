import type { BudgetRow } from '../types'
import { isResult } from './sumCandidate'
import type { ScoredTree } from './scoreTree'

/**
 * Income and expenditure are never one sum: a total that counts lines of both says that they are of one account, whatever
 * their words or codes say.
 * @param scored - the tree, with what each printed sum adds
 * @param rowOf - the line that an entry became; undefined where it is none
 * @returns the entry of the first such total; null where there is none
 */
export function mixedTotal(
  { tree, sums }: ScoredTree,
  rowOf: (index: number) => BudgetRow | undefined,
): number | null {
  const sumAt = new Map(sums.map((sum) => [sum.index, sum]))
  const accountsIn = (index: number): BudgetRow['account'][] =>
    tree.sums[index] ? (sumAt.get(index)?.terms ?? []).flatMap(accountsIn) : [rowOf(index)?.account ?? null]
  for (const { index, basis, terms } of sums) {
    if (basis === null || isResult(basis)) continue
    const accounts = new Set(terms.flatMap(accountsIn))
    if (accounts.has('revenue') && accounts.has('expenditure')) return index
  }
  return null
}
