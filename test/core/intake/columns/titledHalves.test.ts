import type { CellValue } from '../../../../src/core/units'
import { fieldsOf, readSheet, shown } from '../support/read'

/** Three lines of money below headers, the second column 60 to 90 % of the first. */
const money = (title: string, headers: readonly string[], more: readonly CellValue[] = []) => [
  [title],
  ['No', ...headers],
  [1, 'Jalan', 512_300_000, 401_750_000, ...more],
  [2, 'Taman', 118_450_000, 97_210_000, ...more],
  [3, 'Irigasi', 425_900_000, 333_640_000, ...more],
]

const kpis = (title: string, headers: readonly string[]) => [
  [title],
  ['No', ...headers],
  [1, 'Persentase jalan mantap', '%', 71.4, 65.6],
  [2, 'Angka kematian bayi', 'per 1.000 KH', 12.4, 10.7],
  [3, 'Persentase arsip tertata', '%', 84, 88.2],
]

describe('a column under strange words is the half that the title promises', () => {
  test.each([
    ['LAPORAN REALISASI ANGGARAN 2025', ['Uraian', 'Anggaran', 'Uang Menguap'], { budget: 'C', spent: 'D' }],
    ['LAPORAN REALISASI ANGGARAN 2025', ['Uraian', 'Jatahan', 'Realisasi'], { budget: 'C', spent: 'D' }],
    ['Budget and expenditure 2025', ['Item', 'Budget', 'Whooshed'], { budget: 'C', spent: 'D' }],
    ['Budget execution report', ['Item', 'Whooshable', 'Spent'], { budget: 'C', spent: 'D' }],
    // Neither a title nor a heading speaks of it, and a plan does not.
    ['BELANJA 2025', ['Uraian', 'Anggaran', 'Uang Menguap'], { budget: 'C' }],
    ['RENCANA REALISASI ANGGARAN', ['Uraian', 'Anggaran', 'Uang Menguap'], { budget: 'C' }],
  ])('%s: %j', (title, headers, fields) => {
    const [table] = readSheet(money(title, headers)).tables
    expect(fieldsOf(table)).toEqual({ no: 'A', program: 'B', ...fields })
    expect(table?.proof?.questions.some(({ code }) => code === 'unknown-column')).toBe(!('spent' in fields))
  })

  test.each([
    ['CAPAIAN INDIKATOR KINERJA UTAMA 2025', ['Indikator', 'Satuan', 'Target', 'Kenyataannya'], true],
    ['PENGUKURAN KINERJA', ['Indikator', 'Satuan', 'Janjinya', 'Realisasi'], true],
    ['Annual Performance 2025', ['Indicator', 'Unit', 'Target', 'Whooshed'], true],
    ['Annual Performance Plan 2025', ['Indicator', 'Unit', 'Target', 'Whooshed'], false],
    ['Key Performance Indicators', ['Indicator', 'Unit', 'Target', 'Whooshed'], false],
  ])('%s: %j %s', (title, headers, isSure) => {
    const { tables, kpis: found } = readSheet(kpis(title, headers))
    expect(tables[0]?.proof?.questions.some(({ code }) => code === 'unknown-column')).toBe(!isSure)
    if (isSure) expect(found.map(({ actual }) => shown(actual))).toEqual([65.6, 10.7, 88.2])
  })

  test('of two that could be it neither is taken', () => {
    const rows = money(
      'REALISASI ANGGARAN',
      ['Uraian', 'Anggaran', 'Uang Menguap', 'Uang Terbang'],
      [90_000_000],
    )
    expect(fieldsOf(readSheet(rows).tables[0])).not.toHaveProperty('spent')
  })

  test('a year that nothing names could be it too', () => {
    const rows = money('REALISASI ANGGARAN', ['Uraian', 'Anggaran', 'Uang Menguap', '2024'], [90_000_000])
    expect(fieldsOf(readSheet(rows).tables[0])).not.toMatchObject({ spent: 'D' })
  })

  test('what is left by a formula is not it', () => {
    const rows = money('REALISASI ANGGARAN', ['Uraian', 'Anggaran', 'Uang Menguap', 'Masih Ada'], [1]).map(
      (row, at) => (at < 2 ? row : [...row.slice(0, 4), Number(row[2]) - Number(row[3])]),
    )
    const formulas = { E3: 'C3-D3', E4: 'C4-D4', E5: 'C5-D5' }
    expect(fieldsOf(readSheet(rows, { formulas }).tables[0])).toMatchObject({ budget: 'C', spent: 'D' })
  })

  test('the same strange heading over the same kinds is the other half of each', () => {
    const rows = [
      ['REALISASI ANGGARAN TAHUN 2025'],
      ['No', 'Nama SKPD', 'Anggaran', null, 'Uang Menguap', null],
      [null, null, 'Belanja Operasi', 'Belanja Modal', 'Belanja Operasi', 'Belanja Modal'],
      [1, 'Dinas Kesehatan', 812_000_000, 300_000_000, 700_100_000, 211_000_000],
      [2, 'Dinas Sosial', 412_000_000, 0, 371_200_000, 0],
      [3, 'Inspektorat', 250_500_000, 120_000_000, 200_300_000, 99_000_000],
    ]
    expect(fieldsOf(readSheet(rows).tables[0])).toMatchObject({ budget: 'C+D', spent: 'E+F' })
  })
})
