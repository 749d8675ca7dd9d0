import { codeInName } from '../../../../src/core/intake/meanings/codeInName'
import { _, fieldsOf, readSheet } from '../support/read'

describe('a code in front of a name, in one cell', () => {
  test.each([
    ['1.01.02 Program Pendidikan', '1.01.02'],
    ['1.01.02.2.01 Kegiatan SD', '1.01.02.2.01'],
    ['X.XX.01. Program Penunjang', 'X.XX.01'],
    ['1.01.02 - Program Pendidikan', '1.01.02'],
    ['1 URUSAN WAJIB', '1'],
    ['1.01 Urusan Pemerintahan Bidang Pendidikan', '1.01'],
    ['5 BELANJA', '5'],
    ['5.1 Belanja Operasi', '5.1'],
    ['5.1.02 Belanja Barang', '5.1.02'],
  ])('%s', (text, code) => expect(codeInName(text)?.code).toBe(code))

  test.each([
    '1.000.000 orang',
    '12.50 hari',
    '1.1 Kegiatan A',
    '1. Program A',
    '1.01.02',
    'Program 1.01.02',
  ])('none: %s', (text) => expect(codeInName(text)).toBeNull())

  test('the budget is read, with the code and the name exactly as the cell holds it', () => {
    const result = readSheet([
      ['Realisasi per 31 Desember 2023'],
      ['No', 'Program/Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'],
      [1, '1.01.02 Program Pendidikan', 1000000000, 950000000],
      [2, '1.01.02.2.01 Kegiatan SD', 600000000, 500000000],
    ])
    expect(fieldsOf(result.tables[0])).toEqual({ no: 'A', program: 'B', budget: 'C', spent: 'D' })
    expect(
      result.budget.map(({ code, name, level, depth }) => [code?.text, name.text, level, depth]),
    ).toEqual([
      ['1.01.02', '1.01.02 Program Pendidikan', 'program', 0],
      ['1.01.02.2.01', '1.01.02.2.01 Kegiatan SD', 'kegiatan', 1],
    ])
    // No joining of cells gives the code.
    expect(result.budget[0]?.code).toEqual({
      text: '1.01.02',
      cell: { sheet: 'Data', row: 3, col: 2 },
      parts: [],
    })
  })

  test('accounts stand under their kind', () => {
    const result = readSheet([
      ['Uraian', 'Anggaran (Rp)', 'Realisasi (Rp)'],
      ['4 PENDAPATAN', 100, 90],
      ['4.1 Pendapatan Asli Daerah', 100, 90],
      ['5 BELANJA', 80, 70],
      ['5.1 Belanja Operasi', 80, 70],
      ['5.1.02 Belanja Barang', 80, 70],
    ])
    expect(result.budget.map(({ account, level, depth }) => [account, level, depth])).toEqual([
      ['revenue', 'account', 0],
      ['revenue', 'account', 1],
      ['expenditure', 'account', 0],
      ['expenditure', 'account', 1],
      ['expenditure', 'account', 2],
    ])
  })

  test('a name that begins with a running number is no number with its unit', () => {
    const result = readSheet([
      ['No', 'Program', 'Pagu (Rp)', 'Realisasi (Rp)'],
      [_, '1. Peningkatan mutu', 10, 5],
      [_, '2. Pembinaan', 20, 5],
    ])
    expect(result.budget.map(({ code, name }) => [code, name.text])).toEqual([
      [null, '1. Peningkatan mutu'],
      [null, '2. Pembinaan'],
    ])
  })
})
