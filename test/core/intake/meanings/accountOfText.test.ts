import { ROW_WORDS } from '../../../../src/core/intake/lexicon/rows'
import { accountAlone, accountOfTitle, accountsIn } from '../../../../src/core/intake/meanings/accountOfText'
import { accountOfHeading } from '../../../../src/core/intake/meanings/rowMeaning'

test.each([
  ['Pemasukan', 'revenue'],
  ['A. PEMASUKAN', 'revenue'],
  ['Kas Masuk', 'revenue'],
  ['Penerimaan Kas', 'revenue'],
  ['Rencana Pemasukan 2024', 'revenue'],
  ['Receipts', 'revenue'],
  ['Cash in', 'revenue'],
  ['Total Receipts', 'revenue'],
  ['1. Income', 'revenue'],
  ['Pengeluaran', 'expenditure'],
  ['Kas Keluar', 'expenditure'],
  ['Pengeluaran Kas 2024', 'expenditure'],
  ['Payments', 'expenditure'],
  ['II. PAYMENTS', 'expenditure'],
  ['Cash out', 'expenditure'],
  ['Penerimaan Siswa Baru', null],
  ['Kas', null],
  ['Receipts and Payments', null],
  ['Pemasukan dan Pengeluaran', null],
  ['Budget in 2024', null],
  ['Biaya dan Sumber Pembiayaan', null],
  ['Sheet1', null],
])('a sheet or title that names an account says it: %s', (text, account) => {
  expect([accountAlone(text), accountOfTitle(text)]).toEqual([account, account])
})

test('what heads rows says the same as a title', () => {
  const words = ROW_WORDS.filter(({ means, at }) => 'account' in means && at === 'heading')
  expect(words.map(({ phrase }) => accountAlone(phrase))).toEqual(
    words.map(({ phrase }) => accountOfHeading(phrase)?.account),
  )
  expect(words.every(({ phrase }) => accountsIn(phrase).length > 0)).toBe(true)
})
