import type { Intake } from '../../../../src/core/intake/types'
import { _, asideOf, issuesOf, readSheet, rowsBalance } from '../support/read'

const tree = (result: Intake) =>
  result.budget.map((row) => `${'  '.repeat(row.depth)}${row.level} ${row.name.text.trim()}`)
const rootSum = (result: Intake) =>
  result.budget
    .filter(({ parent }) => parent === null)
    .reduce((sum, { budget }) => sum + (budget.value ?? 0), 0)
const leafSum = (result: Intake) =>
  result.budget.filter(({ leaf }) => leaf).reduce((sum, { budget }) => sum + (budget.value ?? 0), 0)

describe('levels of a budget', () => {
  test('by dotted codes: accounts under the programme code before them, in one column', () => {
    const result = readSheet([
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
      ['2', 'URUSAN WAJIB', 300, 30],
      ['2.16', 'URUSAN PEMERINTAHAN BIDANG KOMINFO', 300, 30],
      ['2.16.2.20.2.21.01.0000', 'Dinas Kominfo', 300, 30],
      ['2.16.01', 'PROGRAM PENUNJANG', 200, 20],
      ['2.16.01.2.01', 'Perencanaan', 200, 20],
      ['2.16.01.2.01.0001', 'Penyusunan Dokumen', 150, 15],
      ['5.1.02', 'Belanja Barang dan Jasa', 150, 15],
      ['5.1.02.01', 'Belanja Barang', 150, 15],
      ['2.16.01.2.01.0002', 'Koordinasi', 50, 5],
      ['5.1.02', 'Belanja Barang dan Jasa', 50, 5],
      ['2.16.02', 'PROGRAM INFORMASI', 100, 10],
    ])
    expect(tree(result)).toEqual([
      'urusan URUSAN WAJIB',
      '  bidang URUSAN PEMERINTAHAN BIDANG KOMINFO',
      '    organisation Dinas Kominfo',
      '      program PROGRAM PENUNJANG',
      '        kegiatan Perencanaan',
      '          subkegiatan Penyusunan Dokumen',
      '            account Belanja Barang dan Jasa',
      '              account Belanja Barang',
      '          subkegiatan Koordinasi',
      '            account Belanja Barang dan Jasa',
      '      program PROGRAM INFORMASI',
    ])
    expect([rootSum(result), leafSum(result)]).toEqual([300, 300])
    expect(issuesOf(result)).toEqual([])
  })

  test('a bidang "5.01" is no account', () => {
    const result = readSheet([
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
      ['5', 'UNSUR PENUNJANG', 100, 1],
      ['5.01', 'PERENCANAAN', 100, 1],
      ['5.01.02', 'PROGRAM PERENCANAAN', 100, 1],
      ['5.01.02.2.01', 'Penyusunan', 100, 1],
    ])
    expect(result.budget.map(({ level }) => level)).toEqual(['urusan', 'bidang', 'program', 'kegiatan'])
  })

  test('by letters, Roman numbers and 1.1; a name without its word takes the level of its siblings', () => {
    const result = readSheet([
      ['NO', 'PROGRAM DAN KEGIATAN', 'PAGU', 'REALISASI'],
      ['A', 'PROGRAM PENUNJANG', 60, 6],
      ['I', 'Kegiatan Perencanaan', 30, 3],
      ['1.1', 'Sub Kegiatan Dokumen', 10, 1],
      ['1.2', 'Sub Kegiatan Koordinasi', 20, 2],
      ['II', 'Pengadaan Barang', 30, 3],
      ['2.1', 'Sub Kegiatan Mebel', 30, 3],
      ['B', 'PROGRAM INFORMASI', 40, 4],
      ['III', 'Kegiatan Media', 40, 4],
      ['3.1', 'Sub Kegiatan Relasi', 40, 4],
      ['C', 'PROGRAM APLIKASI', 20, 2],
      ['IV', 'Kegiatan Aplikasi', 20, 2],
      ['JUMLAH', _, 120, 12],
    ])
    expect(tree(result)).toEqual([
      'program PROGRAM PENUNJANG',
      '  kegiatan Kegiatan Perencanaan',
      '    subkegiatan Sub Kegiatan Dokumen',
      '    subkegiatan Sub Kegiatan Koordinasi',
      '  kegiatan Pengadaan Barang',
      '    subkegiatan Sub Kegiatan Mebel',
      'program PROGRAM INFORMASI',
      '  kegiatan Kegiatan Media',
      '    subkegiatan Sub Kegiatan Relasi',
      'program PROGRAM APLIKASI',
      '  kegiatan Kegiatan Aplikasi',
    ])
    expect(issuesOf(result)).toEqual([])
  })

  test('by the words that names begin with', () => {
    const result = readSheet([
      ['Uraian', 'Anggaran', 'Realisasi'],
      ['Program Pendidikan', 100, 10],
      ['Kegiatan Sekolah Dasar', 100, 10],
      ['Sub Kegiatan Buku', 60, 6],
      ['Sub Kegiatan Gedung', 40, 4],
      ['Program Kesehatan', 50, 5],
    ])
    expect(result.budget.map(({ depth }) => depth)).toEqual([0, 1, 2, 2, 0])
  })

  test('by a column for each level', () => {
    const result = readSheet([
      ['Program', 'Kegiatan', 'Sub Kegiatan', 'Anggaran', 'Realisasi'],
      ['Pendidikan', _, _, 100, 10],
      [_, 'Sekolah Dasar', _, 100, 10],
      [_, _, 'Buku', 60, 6],
      [_, _, 'Gedung', 40, 4],
      ['Kesehatan', _, _, 50, 5],
    ])
    expect(tree(result)).toEqual([
      'program Pendidikan',
      '  kegiatan Sekolah Dasar',
      '    subkegiatan Buku',
      '    subkegiatan Gedung',
      'program Kesehatan',
    ])
  })

  test('by outline, summaries above', () => {
    const result = readSheet(
      [
        ['Uraian', 'Anggaran', 'Realisasi'],
        ['Pendidikan', 100, 10],
        ['Buku', 60, 6],
        ['Gedung', 40, 4],
        ['Kesehatan', 50, 5],
      ],
      { outline: { 3: 1, 4: 1 } },
    )
    expect(result.budget.map(({ depth }) => depth)).toEqual([0, 1, 1, 0])
  })

  test('by outline, summaries below: they are subtotals', () => {
    const result = readSheet(
      [
        ['Uraian', 'Anggaran', 'Realisasi'],
        ['Buku', 60, 6],
        ['Gedung', 40, 4],
        ['Pendidikan', 100, 10],
        ['Obat', 50, 5],
        ['Kesehatan', 50, 5],
      ],
      { outline: { 2: 1, 3: 1, 5: 1 } },
    )
    expect(asideOf(result.tables[0])).toEqual(['4 subtotal', '6 subtotal'])
    expect(rootSum(result)).toBe(150)
  })

  test('by indents', () => {
    const result = readSheet([
      ['Uraian', 'Anggaran', 'Realisasi'],
      ['Pendidikan', 100, 10],
      ['   Buku', 60, 6],
      ['   Gedung', 40, 4],
      ['Kesehatan', 50, 5],
    ])
    expect(result.budget.map(({ depth }) => depth)).toEqual([0, 1, 1, 0])
  })

  test('by formulas: a sum of lines below is their parent, a sum of lines above a subtotal', () => {
    const rows = [
      ['Uraian', 'Anggaran', 'Realisasi'],
      ['Pendidikan', 100, 10],
      ['Buku', 60, 6],
      ['Gedung', 40, 4],
      ['Kesehatan', 50, 5],
    ]
    expect(readSheet(rows, { formulas: { B2: 'SUM(B3:B4)' } }).budget.map(({ depth }) => depth)).toEqual([
      0, 1, 1, 0,
    ])
    const above = readSheet(
      [
        ['Uraian', 'Anggaran', 'Realisasi'],
        ['Buku', 60, 6],
        ['Gedung', 40, 4],
        ['Pendidikan', 100, 10],
        ['Kesehatan', 50, 5],
      ],
      { formulas: { B4: 'SUBTOTAL(9,B2:B3)' } },
    )
    expect(asideOf(above.tables[0])).toEqual(['4 subtotal'])
    expect(rootSum(above)).toBe(150)
  })
})

describe('the account of a table', () => {
  const rows = (title: string, ...lines: (string | number)[][]) =>
    readSheet([[title], ['Kode', 'Uraian', 'Anggaran', 'Realisasi'], ...lines]).budget.map(
      ({ account }) => account,
    )

  test.each([
    ['by the codes of its lines', 'LRA', ['4.1', 'PAD', 5, 4], 'revenue'],
    ['programmes are expenditure', 'Laporan', ['2.16.01', 'Program A', 5, 4], 'expenditure'],
    ['by its title', 'A. BELANJA', ['A1', 'Gaji', 5, 4], 'expenditure'],
    ['by its title', 'B. PENDAPATAN ASLI DAERAH', ['A1', 'Pajak', 5, 4], 'revenue'],
    ['not known', 'Laporan', ['A1', 'Revenues and benefits', 5, 4], null],
  ])('%s: %s', (_why, title, line, account) => {
    expect(rows(title, line, ['A2', 'Lainnya', 1, 1]).at(0)).toBe(account)
  })
})

describe('nothing is counted twice', () => {
  test('totals and subtotals by their words', () => {
    const result = readSheet([
      ['Program', 'Anggaran', 'Realisasi'],
      ['Pendidikan Dasar', 60, 6],
      ['Pendidikan Menengah', 40, 4],
      ['Sub Total', 100, 10],
      ['Kesehatan', 50, 5],
      ['Jumlah Belanja', 150, 15],
      ['TOTAL', 150, 15],
    ])
    expect(asideOf(result.tables[0])).toEqual(['4 subtotal', '6 total', '7 total'])
    expect(rootSum(result)).toBe(150)
    expect(issuesOf(result)).toEqual([])
  })

  test('a code that stands twice with the same amounts', () => {
    const result = readSheet([
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
      ['2.16', 'BIDANG', 100, 10],
      ['2.16.01', 'PROGRAM A', 100, 10],
      ['2.16.01', 'PROGRAM A', 100, 10],
      ['2.16.01.2.01', 'Kegiatan', 100, 10],
    ])
    expect(asideOf(result.tables[0])).toEqual(['4 duplicate'])
    expect(result.budget.map(({ depth }) => depth)).toEqual([0, 1, 2])
    expect(issuesOf(result)).toEqual(['duplicate-code B4'])
  })

  test('sums that do not add up are said', () => {
    const result = readSheet([
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
      ['2.16.01', 'PROGRAM A', 100, 10],
      ['2.16.01.2.01', 'Kegiatan 1', 60, 6],
      ['2.16.01.2.02', 'Kegiatan 2', 30, 4],
      [_, 'Jumlah', 120, 10],
    ])
    expect(
      result.issues.map(({ code, cell, values }) => [code, cell?.row, values['stated'], values['computed']]),
    ).toEqual([
      ['subtotal-differs', 2, 100, 90],
      ['total-differs', 5, 120, 100],
    ])
  })

  test('a line without figures between others is a heading, not a line', () => {
    const result = readSheet([
      ['Program', 'Anggaran', 'Realisasi'],
      ['Bidang Umum', _, _],
      ['Pelayanan', 60, 6],
      [_, 5, _],
      ['Kesehatan', 50, 5],
    ])
    expect(asideOf(result.tables[0])).toEqual(['2 group', '4 no-indicator'])
    expect(rowsBalance(result)).toBe(true)
  })

  test('amounts that are text are said, with the name of the line', () => {
    const result = readSheet([
      ['Program', 'Anggaran', 'Realisasi'],
      ['Pelayanan', 'menyusul', 6],
      ['Kesehatan', 50, { error: '#VALUE!' }],
    ])
    expect(result.issues.map(({ code, values }) => [code, values['name']])).toEqual([
      ['budget-text', 'Pelayanan'],
      ['formula-error', 'Kesehatan'],
    ])
  })

  test('without programmes an indicator that counts is a line, a total of the money is none', () => {
    const result = readSheet([
      [
        'No',
        'Sasaran',
        'Indikator Kinerja',
        'Satuan',
        'Target',
        'Realisasi',
        'Anggaran (Rp)',
        'Realisasi Anggaran (Rp)',
      ],
      [1, 'Ekonomi tumbuh', 'Jumlah UMKM dibina', 'unit', 50, 45, 500000000, 450000000],
      [2, 'Koperasi sehat', 'Persentase koperasi aktif', '%', 80, 75, 300000000, 290000000],
      [3, 'Pangan cukup', 'Total produksi padi', 'ton', 900, 950, 200000000, 150000000],
      [_, _, 'Jumlah Anggaran', _, _, _, 1000000000, 890000000],
    ])
    expect(result.budget.map(({ name }) => name.text)).toEqual([
      'Jumlah UMKM dibina',
      'Persentase koperasi aktif',
      'Total produksi padi',
    ])
    expect(rootSum(result)).toBe(1_000_000_000)
    expect(asideOf(result.tables.find(({ kind }) => kind === 'budget'))).toEqual(['5 total'])
  })
})
