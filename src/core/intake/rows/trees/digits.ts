import type { BudgetLine } from '../budgetLine'
import { normalCode } from '../../meanings/budgetCode'
import type { BudgetRow } from '../../types'

/** Of the lines so many must carry such a code. */
const MOST = 0.6
const LEAST = 3

/** Codes of accounts as older systems write them, without points: 4, 41, 412, 41201, 4120101. */
const DIGITS = /^\d{1,15}$/

/** Accounts of villages: 412-01 is the first of the kind 4.1.2. */
const GROUPED = /^[456][1-9][1-9]-\d{2}$/

const ACCOUNTS: Readonly<Record<string, BudgetRow['account']>> = {
  4: 'revenue',
  5: 'expenditure',
  6: 'financing',
}

function codeOf({ codes, label }: BudgetLine): string {
  const own = [...codes, label].map(normalCode).filter((code) => DIGITS.test(code))
  return own.at(-1) ?? ''
}

/**
 * @param lines - lines in source order
 * @returns whether most of them carry codes of digits alone that grow level by level: each longer one stands below one
 *   that begins it, as running numbers never do
 */
export function usesDigits(lines: readonly BudgetLine[]): boolean {
  const codes = lines.map(codeOf)
  const filled = codes.filter((code) => code !== '')
  if (filled.length < LEAST || filled.length < lines.length * MOST) return false
  if (new Set(filled).size < filled.length) return false
  const shortest = Math.min(...filled.map((code) => code.length))
  const parents = byDigits(lines)
  const deeper = codes.flatMap((code, index) => (code.length > shortest ? [parents[index] as number] : []))
  return deeper.length > 0 && deeper.every((parent) => parent >= 0)
}

/**
 * @param lines - lines in source order
 * @returns the account that the first digit of each code says, where all are of accounts; null where none says it
 */
export function digitAccounts(lines: readonly BudgetLine[]): readonly BudgetRow['account'][] {
  const firsts = lines.map((line) => codeOf(line).charAt(0))
  const known = usesDigits(lines) && firsts.every((first) => first === '' || first in ACCOUNTS)
  const grouped = lines.map(({ codes }) => normalCode(codes.at(-1) ?? ''))
  if (grouped.length > 0 && grouped.every((code) => GROUPED.test(code))) {
    return grouped.map((code) => ACCOUNTS[code.charAt(0)] ?? null)
  }
  return firsts.map((first) => (known ? (ACCOUNTS[first] ?? null) : null))
}

/**
 * @param lines - lines in source order
 * @returns the parent of each, -1 for a root: the last line before it whose code begins its own; a line without a code
 *   stands below the last one with one
 */
export function byDigits(lines: readonly BudgetLine[]): number[] {
  const stack: { index: number; code: string }[] = []
  return lines.map((line, index) => {
    const code = codeOf(line)
    if (code === '') return stack.at(-1)?.index ?? -1
    while (stack.length > 0 && !isBelow(code, stack.at(-1)?.code ?? '')) stack.pop()
    const parent = stack.at(-1)?.index ?? -1
    stack.push({ index, code })
    return parent
  })
}

function isBelow(code: string, upper: string): boolean {
  return code.length > upper.length && code.startsWith(upper)
}
