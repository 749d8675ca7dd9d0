import type { ProgramResult } from '../types'

/** Where the numbers of lines that are counted for an account begin; a subtotal has its own number. */
const ACCOUNT_CODES = { expenditure: 1, revenue: 2, financing: 3, all: 4 } as const
/** More than a sheet has rows. */
const EACH = 10_000_000

/**
 * @param program - a line of the budget
 * @param index - of the line
 * @returns its number in the hidden column by which it is found, and which says what it is counted for
 */
export function lineId({ counted, row }: ProgramResult, index: number): number {
  return (counted ? ACCOUNT_CODES[row.account ?? 'all'] * EACH : 0) + index
}

/**
 * @param account - or all that are counted whatever they are
 * @param first - index of a line; absent: of the first
 * @param last - index of a line; absent: of the last there can be
 * @returns numbers of the lines that are counted for it, from the lowest to the highest
 */
export function countedIds(
  account: keyof typeof ACCOUNT_CODES,
  first = 0,
  last = EACH - 1,
): { readonly from: number; readonly to: number } {
  const code = ACCOUNT_CODES[account] * EACH
  return { from: code + first, to: code + last }
}
