import { unitOfMoney } from '../../../../src/core/intake/meanings/unitOfMoney'

describe('the unit of money that a title names', () => {
  test.each([
    ['Laporan Realisasi Anggaran (dalam ribuan Rupiah)', 'dalam ribuan rupiah', 1e3],
    ['Belanja menurut fungsi, dalam juta', 'dalam juta', 1e6],
    ['(Rp juta)', 'rp juta', 1e6],
    ['(miliar)', 'miliar', 1e9],
    ["Municipal budget R'000", 'r 000', 1e3],
    ['R thousands', 'r thousands', 1e3],
    ['Budget 2025 ($ in millions)', 'in millions', 1e6],
    ['Unit: \u20b9 Lakhs | Source: ledger', 'lakhs', 1e5],
    ['(In ` crores)', 'in crores', 1e7],
    ['Amounts in Rs. crore', 'in rs crore', 1e7],
    ['Schedule 4, \u00a3m', 'm', 1e6],
  ])('%s', (title, text, factor) => {
    expect(unitOfMoney(['Dinas Contoh', title])).toEqual({ text, factor })
  })

  test.each([
    ['a number in a name', 'Program Seribu Juta Pohon'],
    ['what is counted, and no money', '5 million trees programme'],
    ['a number', 'Perda 1000/2024: 000'],
    ['whole rupiah', 'Laporan Realisasi (dalam rupiah)'],
  ])('%s names none', (_, title) => {
    expect(unitOfMoney([title])).toBeNull()
  })
})
