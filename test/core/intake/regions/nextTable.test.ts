import { SheetView } from '../../../../src/core/intake/regions/sheetView'
import { findHeaderBlocks } from '../../../../src/core/intake/regions/headerRows'
import { findRegions } from '../../../../src/core/intake/regions/findRegions'
import { grid } from '../../../support/grid'

type Rows = readonly (readonly (string | number | null)[])[]

const HEAD = ['Uraian', 'Anggaran', 'Realisasi']
const A: Rows = [
  ['Gaji', 512, 488],
  ['ATK', 304, 211],
]
const B: Rows = [
  ['Gaji', 530, 501],
  ['ATK', 310, 290],
]
const OTHERS: Rows = [
  ['Meja', 150, 120],
  ['Jamuan', 52, 50],
]
const sum = (...lists: readonly Rows[]) => {
  const at = (col: number) => lists.flat().reduce((total, row) => total + Number(row[col]), 0)
  return [at(1), at(2)]
}
const first: Rows = [['TAHUN 2023'], HEAD, ...A, ['Jumlah', ...sum(A)]]
const firstRow = (rows: Rows) => findHeaderBlocks(new SheetView(grid('S', rows))).map(({ first: row }) => row)

test.each<[string, Rows, readonly number[]]>([
  ['of another year', [...first, [], ['TAHUN 2024'], HEAD, ...B, ['Jumlah', ...sum(B)]], [2, 8]],
  ['without a blank row between', [...first, ['TAHUN 2024'], HEAD, ...B, ['Jumlah', ...sum(B)]], [2, 7]],
  ['without totals', [['TAHUN 2023'], HEAD, ...A, ['TAHUN 2024'], HEAD, ...B], [2, 6]],
  ['of the same names, closed by a total', [HEAD, ...A, ['Jumlah', ...sum(A)], HEAD, ...B], [1, 5]],
  [
    'of another account',
    [['PENDAPATAN'], HEAD, ...A, [], ['BELANJA'], HEAD, ...OTHERS, ['Jumlah', ...sum(OTHERS)]],
    [2, 7],
  ],
  [
    'that names its rows otherwise',
    [
      ['Kinerja'],
      ['No', 'Indikator', 'Target', 'Realisasi', '%'],
      [1, 'Akta terbit', 95, 96, 101],
      ['Anggaran'],
      ['No', 'Uraian', 'Target', 'Realisasi', '%'],
      [1, 'Belanja Pegawai', 512, 488, 95],
    ],
    [2, 5],
  ],
  ['that is the same page by page', [HEAD, ...A, HEAD, ...B], [1]],
  [
    'below the title of each page',
    [['LAPORAN 2024'], HEAD, ...A, ['LAPORAN 2024'], HEAD, ...OTHERS, ['Jumlah', ...sum(A, OTHERS)]],
    [2],
  ],
  [
    'that a total adds with what was carried over',
    [HEAD, ...A, ['Jumlah dipindahkan', ...sum(A)], ['Hal. 2'], HEAD, ...B, ['Jumlah', ...sum(A, B)]],
    [1],
  ],
  [
    'of units with a sum of all of their totals',
    [
      ...[
        ['DINAS A'],
        HEAD,
        ...A,
        ['Jumlah A', ...sum(A)],
        [],
        ['DINAS B'],
        HEAD,
        ...B,
        ['Jumlah B', ...sum(B)],
      ],
      ['TOTAL', ...sum(A, B)],
    ],
    [2],
  ],
  ['below an objective of its own', [['Sasaran 1'], HEAD, ...A, [], ['Sasaran 2'], HEAD, ...OTHERS], [2]],
])('a header that is said again: %s', (_, rows, blocks) => {
  expect(firstRow(rows)).toEqual(blocks)
})

test('what stands above all tables is said of each', () => {
  const rows = [['DINAS KESEHATAN'], ...first, [], ['TAHUN 2024'], HEAD, ...B]
  expect(findRegions(new SheetView(grid('S', rows)), []).map(({ titles }) => titles)).toEqual([
    ['DINAS KESEHATAN', 'TAHUN 2023'],
    ['DINAS KESEHATAN', 'TAHUN 2024'],
  ])
})
