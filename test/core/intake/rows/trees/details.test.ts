import type { CellValue } from '../../../../../src/core/units'
import { _, budgetOf, foundIn, treeOf } from '../budgetTable'

const FIELDS = ['code', 'program', 'budget'] as const

describe('lines without a code straight below an account are its details, whether they add up or not', () => {
  const OFFICE = [
    ['5', 'Belanja Daerah', _, 53_683_500],
    ['5.1', 'Belanja Operasi', _, 53_683_500],
    ['5.2.2', 'Belanja Barang dan Jasa', _, 53_683_500],
    ['5.2.2.01', 'Belanja Bahan', _, 30_277_500],
    ['5.1.02.01.01.0024', 'Alat Tulis', _, 1_496_900],
    [_, '-', 'Staples', 105_000],
    [_, '-', 'Map', 907_500],
    [_, '-', 'Binder', 246_000],
    [_, '-', 'Penjepit', 238_400],
    ['5.1.02.01.01.0025', 'Kertas', _, 1_222_200],
    [_, '-', 'Kertas A4', 576_800],
    [_, '-', 'Kertas F4', 645_400],
    ['5.1.02.01.01.0026', 'Bahan Cetak', _, 558_400],
    [_, '-', 'Fotokopi', 558_400],
    ['5.1.02.02.01', 'Belanja Jasa Kantor', _, 27_000_000],
    [_, '-', 'Narasumber', 27_000_000],
    ['5.1.02.04', 'Belanja Perjalanan', _, 23_406_000],
    ['5.1.02.04.01', 'Perjalanan Dalam Negeri', _, 23_406_000],
    ['5.1.02.04.01.0001', 'Perjalanan Biasa', _, 23_406_000],
  ] as const
  const ITEMS = [
    [_, '-', 'Penginapan', 5_952_000],
    [_, '-', 'Taksi', 1_536_000],
    [_, '-', 'Uang harian', 4_770_000],
  ] as const

  test.each<[string, readonly (readonly CellValue[])[]]>([
    ['as other accounts are the sum of theirs', [...OFFICE, ...ITEMS]],
    ['with a total below', [...OFFICE, ...ITEMS, ['Jumlah', _, _, 53_683_500]]],
  ])('%s', (_name, rows) => {
    const table = budgetOf(['code', 'program', 'program', 'budget'], rows)
    expect(treeOf(table).filter((name) => !name.startsWith(' '))).toEqual(['Belanja Daerah'])
    const perjalanan = table.rows.findIndex(({ name }) => name.text === 'Perjalanan Biasa')
    const below = table.rows.filter(({ parent }) => parent === perjalanan).map(({ name }) => name.text)
    expect(below).toEqual(['Penginapan', 'Taksi', 'Uang harian'])
    expect(foundIn(table)).toEqual(['subtotal-differs D20'])
  })

  test('but not where the printed total counts them beside it', () => {
    const table = budgetOf(FIELDS, [
      ['5.1.02.01', 'Belanja Bahan', 1_222_200],
      [_, 'Kertas A4', 576_800],
      [_, 'Kertas F4', 645_400],
      ['5.1.02.04', 'Perjalanan', 710_500],
      [_, 'Dana cadangan', 310_000],
      ['Jumlah', _, 2_242_700],
    ])
    expect(treeOf(table).filter((name) => !name.startsWith(' '))).toEqual([
      'Belanja Bahan',
      'Perjalanan',
      'Dana cadangan',
    ])
  })
})

test('accounts of the old codes above those of the new ones, group in group', () => {
  const table = budgetOf(FIELDS, [
    ['5', 'Belanja Daerah', 213_924_275],
    ['5.1', 'Belanja Operasi', 213_924_275],
    ['5.2.2', 'Belanja Barang dan Jasa', 213_924_275],
    ['5.2.2.01', 'Belanja Bahan Pakai Habis', 3_111_200],
    ['5.1.02.01.01.0024', 'Alat Tulis Kantor', 594_100],
    [_, 'Staples', 84_000],
    [_, 'Penjepit', 167_300],
    [_, 'Pisau', 342_800],
    ['5.1.02.01.01.0025', 'Kertas dan Cover', 523_800],
    [_, 'Kertas A4', 247_200],
    [_, 'Kertas F4', 276_600],
    ['5.1.02.01.01.0026', 'Bahan Cetak', 654_400],
    [_, 'Fotokopi', 654_400],
    ['5.1.02.01.01.0029', 'Bahan Komputer', 1_338_900],
    [_, 'Tinta', 824_700],
    [_, 'Kabel', 514_200],
    ['5.1.02.02', 'Belanja Jasa', 210_813_075],
    [_, 'Lisensi', 210_813_075],
  ])
  expect(treeOf(table).filter((name) => !/^ {10}/.test(name))).toEqual([
    'Belanja Daerah',
    '  Belanja Operasi',
    '    Belanja Barang dan Jasa',
    '      Belanja Bahan Pakai Habis',
    '        Alat Tulis Kantor',
    '        Kertas dan Cover',
    '        Bahan Cetak',
    '        Bahan Komputer',
    '      Belanja Jasa',
    '        Lisensi',
  ])
  expect(foundIn(table)).toEqual([])
})
