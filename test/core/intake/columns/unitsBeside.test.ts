import { readTables } from '../../../../src/core/intake/book/readTables'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'

const read = (rows: readonly (readonly CellValue[])[], merges: readonly string[] = []) =>
  readTables(workbook([grid('Kinerja', rows, { merges })]), [])

const QUARTERS = ['TW I', 'TW II', 'TW III', 'TW IV']

// Reports of outputs by sub-kegiatan: "Target" merged over a unit and a number, results not yet filled in.
test.each([
  ['before the figure', (unit: string, value: number) => [unit, value]],
  ['behind the figure', (unit: string, value: number) => [value, unit]],
])('one heading over unit and figure, the unit %s: outputs, no money', (_, target) => {
  const line = (code: string, name: string, unit: string, value: number) => [
    code,
    name,
    ...target(unit, value),
    null,
    null,
    null,
    null,
    0,
  ]
  const { kpis, budget } = read(
    [
      [
        'Kode Rekening',
        'Program/Kegiatan/Sub Kegiatan',
        'Target',
        null,
        'Realisasi',
        null,
        null,
        null,
        'Persentase',
      ],
      [null, null, null, null, ...QUARTERS, null],
      line('2.08.01.2.01.0001', 'Penyusunan Dokumen Perencanaan', 'Dokumen', 4),
      line('2.08.01.2.01.0002', 'Evaluasi Kinerja', 'Laporan', 12),
      line('2.08.01.2.02.0001', 'Penyediaan Gaji', 'Orang/bulan', 72),
      line('2.08.01.2.05.0010', 'Sosialisasi Peraturan', 'Orang', 480),
    ],
    ['A1:A2', 'B1:B2', 'C1:D2', 'E1:H1', 'I1:I2'],
  )
  expect(budget).toEqual([])
  expect(kpis.map(({ indicator, unit, target: own }) => [indicator.text, unit?.text, own])).toEqual([
    ['Penyusunan Dokumen Perencanaan', 'Dokumen', expect.objectContaining({ value: 4 })],
    ['Evaluasi Kinerja', 'Laporan', expect.objectContaining({ value: 12 })],
    ['Penyediaan Gaji', 'Orang/bulan', expect.objectContaining({ value: 72 })],
    ['Sosialisasi Peraturan', 'Orang', expect.objectContaining({ value: 480 })],
  ])
})

test('a heading over a figure and a remark makes no unit of the remark', () => {
  const remark = 'menunggu hasil penilaian dari Kementerian PANRB'
  const { kpis } = read(
    [
      ['Indikator', 'Target', null, 'Realisasi'],
      ['Nilai SAKIP perangkat daerah', 80, remark, 78],
      ['Indeks kepuasan masyarakat', 85, remark, 84],
    ],
    ['B1:C1'],
  )
  expect(kpis.map(({ unit }) => unit?.text ?? null)).toEqual([null, null])
})

// Working sheets of universities: "Hasil" of a count beside weights, no word of money anywhere.
test.each([
  ['results of a count', 'Hasil Hitungan', [148, 106.2, 190.8, 19.2], 0],
  ['small amounts that are called so', 'Belanja', [148, 106.2, 190.8, 19.2], 4],
])(
  'figures that no word calls money and nothing planned stands beside are no money: %s',
  (_, header, values, count) => {
    const { budget } = read([
      ['Uraian', header],
      ...values.map((value, at) => [`Karya jenis ${'ABCD'[at]}`, value]),
    ])
    expect(budget).toHaveLength(count)
  },
)

test('an estimate between actual and target beside units is of the measure, no budget', () => {
  const { kpis, budget } = read([
    ['Measure', 'Units', 'Actual FY 2013-14', 'Estimate FY 2014-15', 'Target FY 2015-16'],
    ['Priority calls answered in 90 seconds', '%', 72, 80, 80],
    ['Tax levy rate per 1,000 assessed', '$', 1.62, 1.48, 1.36],
    ['Residents who feel safe', '%', 62, 62, 64],
    ['Facility conditions index', null, 7.3, 7.5, 7],
  ])
  expect(budget).toEqual([])
  expect(kpis).toHaveLength(4)
})
