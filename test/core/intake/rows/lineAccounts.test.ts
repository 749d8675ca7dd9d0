import { codedAccounts } from '../../../../src/core/intake/rows/lineAccounts'

const NAMES = Array.from({ length: 10 }, () => 'Belanja Pegawai')
const [IN, OUT, FIN] = ['revenue', 'expenditure', 'financing'] as const

/** Classes of accounts: Permendagri 90/2019, 4 Pendapatan, 5 Belanja, 6 Pembiayaan. */
test.each([
  ['classes alone', ['4', '5', '6'], [IN, OUT, FIN]],
  [
    'classes and what stands below them',
    ['4', '4.1', '5', '5.1.02', '6', '6.1'],
    [IN, IN, OUT, OUT, FIN, FIN],
  ],
  ['one class with accounts below it, beside other numbers', ['1', '5', '5.1', '7'], [null, OUT, OUT, null]],
  ['running numbers', ['1', '2', '3', '4', '5', '6', '7'], Array.from({ length: 7 }, () => null)],
  ['no codes', ['', '', ''], [null, null, null]],
] as const)('accounts that codes say: %s', (_, codes, expected) => {
  expect(codedAccounts(codes, NAMES)).toEqual(expected)
})
