import type { BudgetRow } from '../types'
import type { BudgetEntry } from './budgetEntries'
import { codeFamily, isDottedCode } from '../meanings/budgetCode'
import { isOutline } from '../meanings/outlineNumbers'
import { isResult } from './sumCandidate'
import type { ScoredTree } from './scoreTree'
import type { TableFacts } from './tableFacts'
import { childrenOf } from './trees/tree'
import { accountOfLine, accountOfTotal } from '../meanings/rowMeaning'

type Account = BudgetRow['account']

/** A class of accounts, as the first row of a budget has it: 4, 5, 6. */
const CLASS = /^[456]$/
const NUMBER = /^\d+$/

/**
 * @param codes - the deepest code of each line, normal
 * @param names - of the lines
 * @returns the account that each code says; null where it says none. A single digit is a class of accounts where codes
 *   stand below it, or where no other number is in its place: else the lines are merely numbered, as in an outline
 */
export function codedAccounts(codes: readonly string[], names: readonly string[]): Account[] {
  if (isOutline(codes, names)) return codes.map(() => null)
  const areNumbered = codes.some((code) => NUMBER.test(code) && !CLASS.test(code))
  const above = new Set(
    codes.filter((code) => code.includes('.')).map((code) => code.slice(0, code.indexOf('.'))),
  )
  return codes.map((code, index) =>
    areNumbered && NUMBER.test(code) && !above.has(code) ? null : codedAccount(code, names[index] ?? ''),
  )
}

/**
 * @param code - the line's deepest code, normal
 * @param name - the line's name
 * @returns the account that the code itself says; null where it says none
 */
function codedAccount(code: string, name: string): Account {
  if (!isDottedCode(code) || codeFamily(code, name) !== 'account') return null
  return code.startsWith('4') ? 'revenue' : code.startsWith('5') ? 'expenditure' : 'financing'
}

/**
 * @param code - the line's deepest code, normal
 * @param name - the line's name
 * @returns which side of financing the line says itself to be of; null where it says nothing
 */
export function ownSide(code: string, name: string): BudgetRow['side'] | null {
  if (codedAccount(code, name) !== null) {
    if (/^6\.1(?:\.|$)/.test(code)) return 'receipt'
    if (/^6\.2(?:\.|$)/.test(code)) return 'outlay'
  }
  return accountOfLine(name)?.side ?? null
}

/**
 * The account that each line says, or that the sum which it is part of says for it. One word among lines of one sum
 * makes no account: "Revenue" among departments is a department, and the line without "Belanja" among others that
 * carry it is expenditure as they are, because the printed total counts all of them as one.
 * @param facts - the table
 * @param scored - its tree, with what each printed sum adds
 * @returns an account an entry, null where nothing says one
 */
export function saidAccounts(facts: TableFacts, scored: ScoredTree): Account[] {
  const { entries, codedAccounts } = facts
  const { tree } = scored
  const said = entries.map(
    ({ line }, index) => codedAccounts[index] ?? accountOfLine(line.name)?.account ?? null,
  )
  const roots = [...tree.parents.keys()].filter((index) => tree.parents[index] === -1 && !tree.sums[index])
  const others = roots.findIndex((index) => said[index] !== 'revenue')
  const income = roots.slice(0, Math.max(0, others))
  for (const group of [roots, ...childrenOf(tree)]) agreeOn(facts, said, group, null)
  // Income before costs, without a sum that counts all as one, is income: the two are never added.
  if (scored.sums.every(({ basis }) => basis === null)) for (const index of income) said[index] = 'revenue'
  const linesOf = linesIn(scored)
  for (const { index, basis, terms } of scored.sums) {
    if (basis === null || terms.length === 0) continue
    if (isResult(basis)) continue
    const text = (entries[index] as BudgetEntry).said?.text ?? ''
    agreeOn(facts, said, terms.flatMap(linesOf), accountOfTotal(text)?.account ?? null)
  }
  return said
}

/** Lines that are counted as one are of one account: the one that their sum names, or that most of them name. */
function agreeOn(
  { entries, codedAccounts }: TableFacts,
  said: Account[],
  group: readonly number[],
  named: Account,
): void {
  const free = group.filter((index) => (codedAccounts[index] ?? null) === null)
  const words = free.map((index) => accountOfLine((entries[index] as BudgetEntry).line.name)?.account ?? null)
  const accounts = new Set([...words, ...group.map((index) => said[index])].filter((one) => one !== null))
  // A sum over several accounts is no reason to call them one.
  if (named === null && accounts.size !== 1) return
  if (
    named !== null &&
    [...accounts].some((one) => one !== named && words.filter((w) => w === one).length > 1)
  ) {
    return
  }
  const [only] = accounts
  const most = words.filter((one) => one !== null).length * 2 > free.length
  const account = named ?? (most ? (only ?? null) : null)
  for (const index of free) said[index] = account
}

/** The lines that a sum adds, also by way of other sums. */
function linesIn({ tree, sums }: ScoredTree): (index: number) => number[] {
  const taken = new Map(sums.map((sum) => [sum.index, sum]))
  const linesOf = (index: number): number[] =>
    tree.sums[index] ? (taken.get(index)?.terms ?? []).flatMap(linesOf) : [index]
  return linesOf
}

/** Lines that came in, and lines that went out. */
interface Sides {
  readonly inward: readonly number[]
  readonly outward: readonly number[]
}

/**
 * What a result is left of came in, and what it takes away went out: where no word tells, the figures do. A result that
 * is part of another brings what came in and what went out of its own.
 * @param scored - the tree, with what each printed sum adds
 * @returns for each result the roots on either side
 */
export function sidesOfResults(scored: ScoredTree): Sides[] {
  const linesOf = linesIn(scored)
  const sumAt = new Map(scored.sums.map((sum) => [sum.index, sum]))
  const sidesOf = (index: number): Sides => {
    const { basis = null, terms = [], added } = sumAt.get(index) ?? {}
    if (added !== undefined) {
      return {
        inward: terms.slice(0, added).flatMap(linesOf),
        outward: terms.slice(added).flatMap(linesOf),
      }
    }
    const [one, other] = terms
    if (!isResult(basis) || one === undefined || other === undefined)
      return { inward: linesOf(index), outward: [] }
    const [from, less] = [sidesOf(one), sidesOf(other)]
    const [plus, minus] = basis === 'difference' ? [less.outward, less.inward] : [less.inward, less.outward]
    return { inward: [...from.inward, ...plus], outward: [...from.outward, ...minus] }
  }
  return scored.sums.flatMap(({ index, basis }) =>
    basis === 'difference' || basis === 'rest' ? [sidesOf(index)] : [],
  )
}

/**
 * A line is of the account that all lines below it are of; a line below an account is of that account too.
 * @param said - what the lines say, parents before children
 * @param parents - the line that each is part of, -1 for none
 * @returns the account of each
 */
export function inheritedAccounts(said: readonly Account[], parents: ArrayLike<number>): Account[] {
  const accounts: (Account | 'mixed')[] = [...said]
  for (let index = accounts.length - 1; index >= 0; index -= 1) {
    const account = accounts[index] ?? null
    const parent = parents[index] ?? -1
    if (parent < 0 || account === null || said[parent]) continue
    const above = accounts[parent] ?? null
    accounts[parent] = above === null || above === account ? account : 'mixed'
  }
  accounts.forEach((account, index) => {
    const parent = parents[index] ?? -1
    if (account === null && parent >= 0) accounts[index] = accounts[parent] ?? null
  })
  return accounts.map((account) => (account === 'mixed' ? null : account))
}
