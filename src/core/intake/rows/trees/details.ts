import { isDottedCode, normalCode } from '../../meanings/budgetCode'
import type { ScoredTree } from '../scoreTree'
import type { TableFacts } from '../tableFacts'

/** Of the accounts with lines straight below them, so many must be their sum. */
const MOST = 0.5

/**
 * Lines without a code straight below an account without further accounts are what it is made of, also where a line is
 * missing or mistyped, in a table in which most accounts are the sum of such lines, or in which these alone have a count
 * and a price: they are never counted beside it.
 * @param facts - the table
 * @param scored - a tree of it
 * @returns for each root that is such a detail its account
 */
export function detailsOfAccounts(facts: TableFacts, scored: ScoredTree): ReadonlyMap<number, number> {
  const { parents, sums } = scored.tree
  const isCoded = (index: number) => isDottedCode(normalCode(facts.entries[index]?.code?.text ?? ''))
  const isAccount = (index: number) => isCoded(index) && facts.codedAccounts[index] !== null
  const found = new Map<number, number>()
  const without = new Set<number>()
  let account = -1
  for (let index = 0; index < parents.length; index += 1) {
    if (sums[index]) account = -1
    else if (isCoded(index)) account = isAccount(index) && hasNoAccounts(facts, index) ? index : -1
    else if (account >= 0 && parents[index] === -1) {
      found.set(index, account)
      without.add(account)
    }
  }
  if (found.size === 0) return found
  const isPriced =
    facts.priced !== null &&
    [...found].every(([detail, of]) => facts.priced?.[detail] === true && !facts.priced[of])
  const adding = scored.parents.filter(
    ({ index, children, verdicts }) =>
      isAccount(index) &&
      !without.has(index) &&
      children.every((child) => !isCoded(child)) &&
      verdicts.includes('agrees') &&
      !verdicts.includes('differs'),
  ).length
  const isShown = adding > 0 && adding >= MOST * (adding + without.size)
  return isPriced || isShown ? found : new Map()
}

/** Whether the next code, after any lines without one, is not of an account below this one. */
function hasNoAccounts({ codes, entries }: TableFacts, index: number): boolean {
  const own = normalCode(entries[index]?.code?.text ?? '')
  for (let next = index + 1; next < codes.length; next += 1) {
    const code = normalCode(entries[next]?.code?.text ?? '')
    if (isDottedCode(code)) return !code.startsWith(`${own}.`)
  }
  return true
}
