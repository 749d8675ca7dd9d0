import type { BudgetLine } from '../../../../../src/core/intake/rows/budgetLine'
import { byDigits, digitAccounts, usesDigits } from '../../../../../src/core/intake/rows/trees/digits'

const lines = (...codes: string[]) => codes.map((code) => ({ codes: [code], label: '', name: '' }) as unknown as BudgetLine) // prettier-ignore

// Accounts of regions before 2019, Permendagri 13/2006: 4 revenue, 5 expenditure, 6 financing; a digit more a level.
const OLD = ['5', '51', '511', '512', '52', '521']

test.each<[string, string[], number[]]>([
  ['a longer code stands below the one that begins it', OLD, [-1, 0, 1, 1, 0, 4]],
  ['a line without one below the last', ['5', '51', '', '52'], [-1, 0, 1, 0]],
  ['nothing above', ['51', '52'], [-1, -1]],
  ['a level that is left out', ['5', '511'], [-1, 0]],
  ['the beginning of digits is no level of another', ['41', '412', '51'], [-1, 0, -1]],
])('%s', (_, codes, parents) => {
  expect(byDigits(lines(...codes))).toEqual(parents)
})

test.each<[string, string[], boolean]>([
  ['accounts', OLD, true],
  ['running numbers', ['1', '2', '3', '4'], false],
  // 10 stands below 1 no more than 2 does.
  ['running numbers of two digits', ['1', '2', '9', '10', '20'], false],
  ['one code twice', ['5', '51', '51'], false],
  ['too few', ['5', '51'], false],
  ['on less than three lines of five', ['5', '51', '511', '', '', ''], false],
])('codes of digits say levels: %s', (_, codes, used) => {
  expect(usesDigits(lines(...codes))).toBe(used)
})

test.each<[string, string[], (string | null)[]]>([
  ['of expenditure', OLD, OLD.map(() => 'expenditure')],
  ['of all three', ['4', '41', '5', '51', '6', '61'], ['revenue', 'revenue', 'expenditure', 'expenditure', 'financing', 'financing']], // prettier-ignore
  ['of villages', ['411-01', '412-01', '511-02'], ['revenue', 'revenue', 'expenditure']],
  ['other digits are of none', ['1', '11', '111'], [null, null, null]],
])('accounts %s', (_, codes, accounts) => {
  expect(digitAccounts(lines(...codes))).toEqual(accounts)
})
