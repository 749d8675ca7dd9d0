import { codeFamilies, isOutline } from '../../../../src/core/intake/meanings/outlineNumbers'

const OUTLINES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['sections and what stands below', ['1', '1.1', '2', '2.1', '3', '3.1', '4', '4.1', '4.2'], []],
  ['what stands below alone', ['1.1', '2.1', '3.1', '4.1', '5.1', '6.1'], []],
  ['a part that begins at the third section', ['3.1', '3.2', '4.1'], []],
  ['more than nine', ['1', '2', '3', '4', '5', '5.1', '6', '7', '8', '9', '10', '10.1', '11'], []],
  ['blocks that count from 1 again', ['1.1', '2.1', '1.1', '2.1', '3.1', '4.1'], []],
  ['a section left out', ['1.1', '2.1', '4.1'], []],
  ['three levels', ['1.1.1', '2.1.1', '3.1.1', '4.1.1'], []],
  ['bidang of a village', ['1', '1.1', '1.1.01', '2', '2.1', '3', '3.1', '4', '4.1', '5', '5.1'], []],
  [
    'classes that are named otherwise',
    ['1.1', '2.1', '3.1', '4', '4.1'],
    ['', '', '', 'Belanja Hibah', 'Bansos'],
  ],
  ['the same in English', ['1.1', '2.1', '3.1', '4', '4.1'], ['', '', '', 'Training', 'Travel']],
]

test.each(OUTLINES)('an outline says no account: %s', (_, codes, names) => {
  expect(isOutline(codes, names)).toBe(true)
  expect(codeFamilies(codes, names)).not.toContain('account')
})

const ACCOUNTS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['classes', ['4', '4.1', '5', '5.1', '5.1.02', '6', '6.1'], []],
  ['accounts of expenditure alone', ['5', '5.1', '5.1.01', '5.2'], []],
  ['below programmes', ['1', '1.03', '1.03.02', '1.03.02.2.01', '5.1.02', '1.03.03', '5.1.02'], []],
  [
    'below kegiatan of a village',
    ['1', '1.1', '1.1.01', '5.1.1', '1.1.02', '5.1.1', '2', '2.1', '5.2.1'],
    [],
  ],
  ['below programmes of the fourth urusan', ['4', '4.01', '4.01.01', '5', '5.1', '5.1.02'], []],
  [
    'a balance sheet',
    ['1', '1.1', '2', '2.1', '3', '3.1', '4', '4.1', '5', '5.1'],
    [
      'Aset',
      'Kas',
      'Kewajiban',
      'Utang',
      'Ekuitas',
      'Ekuitas',
      'Pendapatan',
      'Pajak',
      'Beban',
      'Beban Pegawai',
    ],
  ],
  [
    'the same in English',
    ['1', '1.1', '2', '2.1', '3', '3.1', '4', '4.1', '5', '5.1'],
    ['Assets', 'Cash', 'Liabilities', 'Loans', 'Equity', 'Equity', 'Revenue', 'Tax', 'Expenses', 'Salaries'],
  ],
]

test.each(ACCOUNTS)('codes of accounts are no outline: %s', (_, codes, names) => {
  expect(isOutline(codes, names)).toBe(false)
  expect(codeFamilies(codes, names)).toContain('account')
})
