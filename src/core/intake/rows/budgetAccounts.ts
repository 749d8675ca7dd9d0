import { codeFamily, isDottedCode } from './budgetCode'
import type { BudgetRow } from '../types'

/**
 * @param code - the line's deepest code, normal
 * @param lineName - the line's name
 * @returns which account the line says itself to be of; null where it says nothing
 */
export function ownAccount(code: string, lineName: string): BudgetRow['account'] {
  const name = lineName.trim()
  if (isDottedCode(code) && codeFamily(code, name) === 'account') return accountOfDigit(code)
  if (/^pendapatan\b|^(?:total )?revenues?$/i.test(name)) return 'revenue'
  if (/^pembiayaan(?: daerah)?$|^(?:penerimaan|pengeluaran) pembiayaan\b|^financing$/i.test(name))
    return 'financing'
  return /^belanja\b|^(?:total )?expenditures?$/i.test(name) ? 'expenditure' : null
}

/**
 * @param code - the line's deepest code, normal
 * @param lineName - the line's name
 * @returns which side of financing the line says itself to be of; null where it says nothing
 */
export function ownSide(code: string, lineName: string): BudgetRow['side'] | null {
  if (isDottedCode(code) && codeFamily(code, lineName) === 'account') {
    if (/^6\.1(?:\.|$)/.test(code)) return 'receipt'
    if (/^6\.2(?:\.|$)/.test(code)) return 'outlay'
  }
  const named = /^(penerimaan|pengeluaran) pembiayaan\b/i.exec(lineName.trim())?.[1]
  return named === undefined ? null : /^penerimaan$/i.test(named) ? 'receipt' : 'outlay'
}

function accountOfDigit(code: string): BudgetRow['account'] {
  return code.startsWith('4') ? 'revenue' : code.startsWith('5') ? 'expenditure' : 'financing'
}

/**
 * A line is of the account that all lines below it are of; a line below an account is of that account too.
 * @param rows - the lines of a table, parents before children
 * @returns the same lines with their accounts
 */
export function withAccounts(rows: readonly BudgetRow[]): BudgetRow[] {
  const accounts: (BudgetRow['account'] | 'mixed')[] = rows.map(({ account }) => account)
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index] as BudgetRow
    const account = accounts[index] ?? null
    if (row.parent === null || account === null || rows[row.parent]?.account) continue
    const above = accounts[row.parent] ?? null
    accounts[row.parent] = above === null || above === account ? account : 'mixed'
  }
  return rows.map((row, index) => {
    const account = accounts[index] ?? null
    if (account === null && row.parent !== null) {
      const above = accounts[row.parent] ?? null
      accounts[index] = above
      return { ...row, account: above === 'mixed' ? null : above }
    }
    return { ...row, account: account === 'mixed' ? null : account }
  })
}

/**
 * The account of a table whose lines do not say theirs: as its titles have it; programmes and kegiatan by code are
 * expenditure by nature.
 * @param rows - the lines of a table
 * @param titles - its titles, the nearest last, and the sheet's name
 * @returns the same lines, with the account where it is known now
 */
export function withTableAccount(
  rows: readonly BudgetRow[],
  titles: readonly string[],
): readonly BudgetRow[] {
  if (rows.some(({ account }) => account !== null)) return rows
  const said = titles.map(titleAccount).filter((account) => account !== null)
  const coded = rows.some(
    ({ code, level }) =>
      code !== null && (level === 'program' || level === 'kegiatan' || level === 'subkegiatan'),
  )
  const account = said[said.length - 1] ?? (coded ? 'expenditure' : null)
  return account === null ? rows : rows.map((row) => ({ ...row, account }))
}

function titleAccount(title: string): BudgetRow['account'] {
  const named = [
    /\b(?:belanja|expenditure)\b/i.test(title) ? ('expenditure' as const) : null,
    /\bpendapatan\b|\brevenue (?:target|collection|realisation)/i.test(title) ? ('revenue' as const) : null,
    /\bpembiayaan\b/i.test(title) ? ('financing' as const) : null,
  ].filter((account) => account !== null)
  return named.length === 1 ? (named[0] ?? null) : null
}
