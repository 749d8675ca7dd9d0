import { readTables } from '../../../../src/core/intake'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'
import { _, asideOf, fieldsOf, readSheet, rowsBalance, shown } from '../support/read'

const HEADER = [
  'No.',
  'Nama Pegawai',
  'NIP',
  'Jabatan',
  'Kelas Jabatan',
  'Unit Kerja',
  'TPP Dasar (Rp)',
  'Produktivitas (%)',
  'Disiplin (%)',
]

const LIST: readonly (readonly CellValue[])[] = [
  ['DAFTAR PERHITUNGAN TPP'],
  ['DINAS PERIKANAN KABUPATEN TIRTA MAKMUR'],
  ['BULAN NOVEMBER 2025'],
  [],
  HEADER,
  [1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 'Ratna Dewi', '19790101 200501 2 001', 'Kepala Dinas', 14, 'Dinas', 'Rp 12.500.000', 92.5, 100],
  ['A.', 'SEKRETARIAT'],
  [2, 'Bagus Pradana', '198502022010011002', 'Sekretaris', 12, 'Sekretariat', 8_750_000, '95,5', '98,0'],
  [3, '(kosong)', '-', 'Analis Keuangan', 8, 'Sekretariat', 'Rp. 4.250.000,-', _, _],
  [4, 'Sri Lestari', '199003032014022003', 'Bendahara', 7, 'Sekretariat', '3.900.000', 88, '-'],
  [_, 'Jumlah Sekretariat', _, _, _, _, 16_900_000],
  [_, 'JUMLAH', _, _, _, _, 29_400_000],
  [],
  [_, 'Pagu TPP', _, _, _, _, 'Rp 27.500.000'],
  [],
  [_, _, _, _, _, _, 'Tirta Makmur, 30 November 2025'],
  [_, _, _, _, _, _, 'Kepala Dinas,'],
]

describe('a list of TPP', () => {
  const read = readSheet(LIST)

  test('is one table of pay and nothing else, and accounts for every row', () => {
    expect(read.tables.map(({ kind }) => kind)).toEqual(['pay'])
    expect([read.kpis.length, read.budget.length]).toEqual([0, 0])
    expect(rowsBalance(read)).toBe(true)
  })

  test('has its columns by their headers', () => {
    expect(fieldsOf(read.tables[0])).toEqual({
      no: 'A',
      person: 'B',
      staffId: 'C',
      position: 'D',
      grade: 'E',
      owner: 'F',
      basePay: 'G',
      productivity: 'H',
      discipline: 'I',
    })
  })

  test('names people; sums, banners, vacant posts and what stands below are set aside', () => {
    expect(read.pay?.rows.map(({ name }) => name.text)).toEqual([
      'Ratna Dewi',
      'Bagus Pradana',
      'Sri Lestari',
    ])
    expect(asideOf(read.tables[0])).toEqual(
      expect.arrayContaining([
        '6 column-numbers',
        '8 group',
        '10 vacant',
        '12 total',
        '13 total',
        '15 note',
        '17 signature',
        '18 signature',
      ]),
    )
  })

  test.each([
    [0, 12_500_000, 92.5, 100],
    [1, 8_750_000, 95.5, 98],
    [2, 3_900_000, 88, null],
  ])('row %i: %d rupiah, productivity %d, discipline %d; missing stays missing', (at, base, p, d) => {
    const row = read.pay?.rows[at]
    expect([shown(row?.base), shown(row?.productivity), shown(row?.discipline)]).toEqual([base, p, d])
  })

  test('knows the money for it from the labelled cell', () => {
    expect(read.pay?.budget?.label.text).toBe('Pagu TPP')
    expect(shown(read.pay?.budget?.amount)).toBe(27_500_000)
  })
})

test('a header over two rows counts deductions; banners name the units where no column does', () => {
  const read = readSheet(
    [
      ['NO', 'NAMA', 'JABATAN', 'BESARAN TPP', 'PELANGGARAN DISIPLIN', _, _, 'Tunjangan', 'TPP diterima'],
      [_, _, _, _, 'Tanpa Keterangan (hari)', 'Terlambat (kali)', 'Pulang Cepat (kali)', _, _],
      [_, 'Bidang Tangkap'],
      [1, 'Anwar', 'Kepala Bidang', 7_000_000, 0, 2, '-', 1_000_000, 6_900_000],
      [2, 'Budi', 'Staf', 3_000_000, 1, _, 0, _, 2_900_000],
      [_, 'Sub Total', _, 10_000_000],
    ],
    { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:G1', 'H1:H2', 'I1:I2'] },
  )
  expect(fieldsOf(read.tables[0])).toMatchObject({ basePay: 'D', deduction: 'E+F+G', allowance: 'H' })
  expect(read.pay?.deductions).toEqual(['Tanpa Keterangan (hari)', 'Terlambat (kali)', 'Pulang Cepat (kali)'])
  expect(
    read.pay?.rows.map(({ unit, deductions }) => [unit?.text, deductions.map(({ count }) => shown(count))]),
  ).toEqual([
    ['Bidang Tangkap', [0, 2, 0]],
    ['Bidang Tangkap', [1, null, 0]],
  ])
})

test.each([
  [
    'English',
    [
      'Employee name',
      'Staff ID',
      'Position',
      'Grade',
      'Department',
      'Base performance pay',
      'Performance score',
      'Attendance (%)',
    ],
    ['Ana Putri', 'E-17', 'Engineer', 9, 'Roads', '6,500,000', 0.91, 0.985],
    {
      person: 'A',
      staffId: 'B',
      position: 'C',
      grade: 'D',
      owner: 'E',
      basePay: 'F',
      productivity: 'G',
      discipline: 'H',
    },
    [6_500_000, 91, 98.5],
  ],
  [
    'units',
    ['Perangkat Daerah', 'Besaran TPP', 'Capaian Kinerja (%)', 'Kehadiran (%)'],
    ['Dinas Kesehatan', 412_500_000, 96, 99],
    { person: 'A', basePay: 'B', productivity: 'C', discipline: 'D' },
    [412_500_000, 96, 99],
  ],
] as const)('of %s is read too', (_of, header, row, fields, figures) => {
  const read = readSheet([[...header], [...row], [...row]])
  expect(fieldsOf(read.tables[0])).toEqual(fields)
  const first = read.pay?.rows[0]
  expect([shown(first?.base), shown(first?.productivity), shown(first?.discipline)]).toEqual(figures)
  if (_of === 'units') expect(first?.unit).toEqual(first?.name)
})

test.each([
  [
    'a budget that pays TPP',
    [
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
      ['5.1.01.02', 'Belanja Tambahan Penghasilan ASN', 900, 450],
    ],
    ['budget'],
  ],
  [
    'an indicator of TPP',
    [
      ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
      [1, 'Persentase TPP dibayar tepat waktu', '%', 100, 98],
    ],
    ['kpi'],
  ],
  [
    'a list of names',
    [
      ['No', 'Nama', 'NIP', 'Jabatan'],
      [1, 'Anwar', '1979', 'Staf'],
    ],
    [],
  ],
] as const)('%s is no table of pay', (_what, rows, kinds) => {
  const read = readSheet(rows)
  expect(read.tables.map(({ kind }) => kind)).toEqual(kinds)
  expect(read.pay).toBeUndefined()
})

test('a person may say which column is what', () => {
  const sheet = grid('TPP', LIST)
  const read = readTables(workbook([sheet]), [{ sheet: 'TPP', field: 'productivity', columns: [9] }])
  expect(fieldsOf(read.tables[0])).toMatchObject({ productivity: 'I' })
  expect(read.issues.map(({ code }) => code)).not.toContain('map-not-applied')
})

test('tables of pay disturb no other table of the sheet', () => {
  const kpis: readonly (readonly CellValue[])[] = [
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
    [1, 'Produksi perikanan', 'ton', 900, 880],
    [2, 'Nilai tukar nelayan', 'indeks', 104, 106],
    [],
  ]
  const alone = readSheet(kpis)
  const both = readSheet([...kpis, ...LIST.slice(4)])
  expect(both.tables.map(({ kind }) => kind)).toEqual(['kpi', 'pay'])
  expect(both.kpis).toEqual(alone.kpis)
  expect(both.pay?.rows).toHaveLength(3)
})
