import {
  accountOfHeading,
  accountOfLine,
  accountOfTotal,
  claimOf,
  levelOf,
  saysSigned,
} from '../../../../src/core/intake/meanings/rowMeaning'
import { ROW_WORDS } from '../../../../src/core/intake/lexicon/rows'

test.each([
  ['JUMLAH', 'total'],
  ['Jumlah Belanja', 'total'],
  ['Grand  Total', 'total'],
  ['J U M L A H', 'total'],
  ['Sub-Total', 'subtotal'],
  ['sub jumlah program', 'subtotal'],
  ['Rata-rata', 'average'],
  ['Mean', 'average'],
  ['SURPLUS/(DEFISIT)', 'computed'],
  ['Sisa Lebih Pembiayaan Anggaran', 'computed'],
  ['Net:', 'computed'],
  ['Net total', 'computed'],
  ['Report Total ', 'subtotal'],
  ['Public Works Total', 'subtotal'],
  ['Totality', null],
  ['Jumlahkan', null],
  ['Network upgrades', null],
  ['Meaningful participation', null],
  ['Belanja Pegawai', null],
])('%s claims to be %p', (text, claim) => {
  expect(claimOf(text)).toBe(claim)
})

test.each([
  ['Sub Kegiatan Pengadaan', 'subkegiatan'],
  ['Sub-kegiatan Pengadaan', 'subkegiatan'],
  ['Kegiatan Pengadaan', 'kegiatan'],
  ['PROGRAM PENDIDIKAN', 'program'],
  ['Programme 3', 'program'],
  ['Sub-programme 3.1', 'kegiatan'],
  ['Activity 3.1.1', 'kegiatan'],
  ['Urusan Pemerintahan Bidang Kominfo', 'bidang'],
  ['Department of Health', 'organisation'],
  ['Programming lessons', null],
])('%s is of level %p', (name, level) => {
  expect(levelOf(name)).toBe(level)
})

test.each([
  // line, heading, total
  ['Pendapatan Asli Daerah', 'revenue', 'revenue'],
  ['Belanja Modal', 'expenditure', 'expenditure'],
  ['Revenue', 'revenue', 'revenue'],
  ['Income', null, 'revenue'],
  ['A. PENERIMAAN', null, 'revenue'],
  ['Expenses:', null, 'expenditure'],
  ['Income support', null, null],
  ['Revenue office', null, null],
])('%s: a line of %p, a heading of %p', (text, line, heading) => {
  expect(accountOfLine(text)?.account ?? null).toBe(line)
  expect(accountOfHeading(text)?.account ?? null).toBe(heading)
})

test.each([
  ['Jumlah Belanja', 'expenditure'],
  ['Total income', 'revenue'],
  ['Sub Total Pendapatan', 'revenue'],
  ['Grand Total', null],
])('%s adds lines of %p', (text, account) => {
  expect(accountOfTotal(text)?.account ?? null).toBe(account)
})

test.each([
  ['Mengetahui,', true],
  ['NIP. 19800101', true],
  ['Drs. A, NIP 1', true],
  ['Approved by', true],
  ['Kepala Dinas Jalan', true],
  ['Keterangan', false],
])('%s signs: %p', (text, signs) => {
  expect(saysSigned(text)).toBe(signs)
})

test('every phrase is written as it is looked up, and stands once for what it means', () => {
  for (const { phrase } of ROW_WORDS)
    expect(phrase).toBe(
      phrase
        .toLowerCase()
        .replace(/-|\s{2,}/g, ' ')
        .trim(),
    )
  const keys = ROW_WORDS.map(({ phrase, means, at }) => `${phrase}|${JSON.stringify(means)}|${at}`)
  expect(new Set(keys).size).toBe(keys.length)
})

test('no language is the second one: each meaning is worded in both', () => {
  const kinds = (lang: string) =>
    new Set(ROW_WORDS.filter((word) => word.lang === lang).map(({ means }) => JSON.stringify(means)))
  const financing = (means: string) => means.includes('side')
  expect([...kinds('id')].filter((means) => !kinds('en').has(means) && !financing(means))).toEqual([])
  expect([...kinds('en')].filter((means) => !kinds('id').has(means))).toEqual([])
})
