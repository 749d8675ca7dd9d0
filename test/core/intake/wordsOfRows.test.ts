import { digitsValue, numeralShape, scaleFigure } from '../../../src/core/intake/values/numberText'
import { daySerial, dayOfText } from '../../../src/core/intake/values/writtenDay'
import { headerPeriod } from '../../../src/core/intake/meanings/headerPeriod'
import { labelKind } from '../../../src/core/intake/regions/outlineLabels'
import { findPeriod, findRegion, unitOfTitles } from '../../../src/core/intake/meanings/titles'
import { bannerKind, indicatorTotalKind, kpiTotalKind } from '../../../src/core/intake/rows/rowWords'
import { summedRows } from '../../../src/core/intake/rows/sumFormula'
import { text } from '../rules/support/rows'

describe('what a text says as a numeral', () => {
  test.each([
    ['(1.250)', { digits: '1.250', negative: true, stored: 'text' }],
    ['1\u2009250', { digits: '1250', negative: false, stored: 'constant' }],
    ['5% lebih', { digits: '5', percent: 'sign', stored: 'leading' }],
    ['5 persen', { digits: '5', percent: 'word' }],
    ['>= 90', { digits: '90', bound: 'least', stored: 'constant' }],
    ['maks. 14 hari', { digits: '14', bound: 'most' }],
    ['(£900,000)', { digits: '900,000', negative: true, stored: 'constant' }],
    ['(Rp 1.250.000)', { digits: '1.250.000', negative: true, currency: true, stored: 'constant' }],
    ['-Rp500.000', { digits: '500.000', negative: true, currency: true, stored: 'constant' }],
    ['£2.5m', { digits: '2.5', factor: 1e6, stored: 'constant' }],
    ['$750k', { digits: '750', factor: 1e3 }],
    ['(€1.2bn)', { digits: '1.2', factor: 1e9, negative: true }],
    ['12 m', { digits: '12', factor: 1 }],
  ])('%s', (raw, expected) => {
    expect(numeralShape(raw)).toMatchObject(expected)
  })

  test.each(['(-5)', '31 Desember 2025', 'tidak ada', '12 / 24', 'Rp 2,5 M', 'Rp1,2T', '(Rp 2 M)'])(
    '%s is none',
    (raw) => {
      expect(numeralShape(raw)).toBeNull()
    },
  )

  test.each([
    ['1.234,5', ',', 1234.5],
    ['1,5,5', ',', null],
    ['1,5.5', ',', null],
    ['12.34', ',', null],
    ['9'.repeat(400), ',', null],
  ] as const)('the digits %s with %s as decimal mark are worth %p', (digits, decimal, value) => {
    expect(digitsValue(digits, { decimal })).toBe(value)
  })

  test.each([
    [0.57, 100, 57],
    [0.57, 1, 0.57],
    [-0.29, 100, -29],
    [1e9, 100, 1e11],
  ])('%p times %p is %p', (value, scale, figure) => {
    expect(scaleFigure(value, scale)).toBe(figure)
  })
})

describe('a day written out', () => {
  test.each([
    ['31 Desember 2025', { day: 31, month: 12, year: 2025 }],
    ['March 31, 2026', { day: 31, month: 3, year: 2026 }],
    ['32 Desember 2025', null],
    ['0 Januari 2025', null],
    ['Desember', null],
  ])('%s', (written, date) => {
    expect(dayOfText(written)).toEqual(date)
  })

  // Excel: DATE(2025;12;31) is 46022, DATE(2024;2;29) is 45351, DATE(1900;3;1) is 61; the calendar of 1904 counts 1,462 less.
  test.each([
    [{ day: 31, month: 12, year: 2025 }, false, 46022],
    [{ day: 29, month: 2, year: 2024 }, false, 45351],
    [{ day: 1, month: 3, year: 1900 }, false, 61],
    [{ day: 31, month: 12, year: 2025 }, true, 44560],
  ])('%j is stored as a serial number (1904: %p)', (date, date1904, serial) => {
    expect(daySerial(date, date1904)).toBe(serial)
  })
})

describe('the period that a header names', () => {
  test.each([
    [['m11'], { unit: 'month', index: 11, rest: [] }],

    [['sm2'], { unit: 'semester', index: 2 }],
    [['q3', '2025'], { unit: 'quarter', index: 3, year: 2025 }],
    [['tw5'], { unit: 'none', rest: ['tw5'] }],
    [['m13'], { unit: 'none', rest: ['m13'] }],
    [['sm3'], { unit: 'none', rest: ['sm3'] }],
    [['bulan', 'januari'], { unit: 'month', index: 1, rest: [] }],
    [['bulan'], { unit: 'none' }],
  ])('%j', (words, period) => {
    expect(headerPeriod(words)).toMatchObject(period)
  })
})

describe('the kind of a label', () => {
  test.each([
    ['12', '', false, 'number'],
    ['1.2', '', false, 'dotted-2'],
    ['a', '', false, 'small'],
    ['iv', '', false, 'small-roman'],
    ['A', '', false, 'letter'],
    ['A', '', true, 'roman'],
    ['C', 'B', false, 'letter'],
    ['I', 'A', false, 'roman'],
    ['K', 'A', false, 'letter'],
    ['IV', '', false, 'roman'],
    ['IIII', '', false, null],
    ['IKU', '', false, null],
  ])('%s after %s', (label, lastLetter, lastRoman, kind) => {
    expect(labelKind(label, lastLetter, lastRoman)).toBe(kind)
  })
})

describe('what titles name', () => {
  const LONG = `${'Laporan kinerja instansi pemerintah '.repeat(3)}`

  test.each([
    [['Department of Health'], 'Department of Health'],
    [['Finance Directorate'], 'Finance Directorate'],
    [['Unit Kerja: Bidang Tangkap'], 'Bidang Tangkap'],
    [['PENGUKURAN KINERJA INSPEKTORAT', 'TAHUN 2025'], 'INSPEKTORAT'],
    [['Capaian RSUD'], 'RSUD'],
    [[`${LONG} Department`], null],
    [[`Dinas ${'Perikanan '.repeat(12)}`], null],
    [['Bagian dari laporan'], null],
    [['Perangkat daerah:'], null],
    [[], null],
  ])('the unit of %j', (titles, unit) => {
    expect(unitOfTitles(titles.map((title) => text(title)))?.text ?? null).toBe(unit)
  })

  test.each([
    [['LAPORAN', 'Kabupaten Tirta Makmur Tahun 2025'], 'Kabupaten Tirta Makmur'],
    [['Northfield Borough Council'], 'Northfield Borough Council'],
    [['Ministry of Health'], null],
    [[`${LONG} council`], null],
    [[], null],
  ])('the region of %j', (titles, region) => {
    expect(findRegion(titles)).toBe(region)
  })

  test.each([
    [['Tahun 2025'], [], '', { text: 'Tahun 2025', year: 2025, monthsElapsed: null }],
    [[], [], 'realisasi semester 1', { year: null, monthsElapsed: 6 }],
    [[], ['lra februari'], '', { text: 'Februari', monthsElapsed: 2 }],
    [[`${LONG} untuk bulan Maret tahun anggaran dua ribu`], [], '', { monthsElapsed: 3 }],
    [['Laporan'], ['IKU'], 'kinerja', null],
  ])('the period of %j, %j and "%s"', (titles, sheets, file, period) => {
    const found = findPeriod(titles, sheets, file)
    if (period === null) expect(found).toBeNull()
    else expect(found).toMatchObject(period)
  })
})

describe('what the words of a row say', () => {
  test.each([
    ['Jumlah', 'total'],
    ['Sub Total', 'subtotal'],
    ['Subtotal bobot', 'subtotal'],
    ['Jumlah kunjungan', null],
    ['Nilai akhir', 'total'],
  ])('%s in a table of KPIs', (words, kind) => {
    expect(kpiTotalKind(words)).toBe(kind)
  })

  test.each([
    ['Jumlah anggaran', 'total'],
    ['Sub jumlah belanja', 'subtotal'],
    ['Jumlah UMKM dibina', null],
    ['Total', 'total'],
  ])('%s in a column of indicators beside money', (words, kind) => {
    expect(indicatorTotalKind(words)).toBe(kind)
  })

  test.each([
    ['Perspektif Pelanggan', 'perspective'],
    ['2. Keuangan', 'perspective'],
    ['Sasaran 1', 'objective'],
    ['Misi ke-2: Ekonomi', 'mission'],
    ['Mission 1', 'mission'],
    ['Kegiatan Penyuluhan', 'program'],
    ['Catatan', null],
  ])('%s across the table', (words, kind) => {
    expect(bannerKind(words)).toBe(kind)
  })

  test.each([
    ['SUM(F5:F8)', [5, 6, 7, 8]],
    ['SUBTOTAL(9,F5,F7)', [5, 7]],
    ['F5+F9+F12', [5, 9, 12]],
    ['SUM(F5:H5)', []],
    ['SUM(F1:F30000)', []],
    ['SUM(Total)', []],
    ['F5*2', []],
  ])('%s adds rows %j', (formula, rows) => {
    expect(summedRows(formula).plus).toEqual(rows)
  })
})
