import fc from 'fast-check'
import type { TableReading } from '../../../../src/core/intake/types'
import type { CellValue } from '../../../../src/core/units'
import { _, asideOf, issuesOf, readSheet, rowsBalance, shown } from '../support/read'

const HEADER = [
  'No',
  'Perspektif',
  'Indikator Kinerja',
  'Satuan',
  'Target',
  'Realisasi',
  'Bobot',
  'Penanggung Jawab',
]

describe('rows of a KPI table', () => {
  test('every row is a KPI or set aside with its reason', () => {
    const result = readSheet([
      ['Laporan Kinerja'],
      HEADER,
      [1, 2, 3, 4, 5, 6, 7, 8],
      ['A', _, 'Perspektif Keuangan', _, _, _, _, _],
      [1, _, 'Serapan anggaran', '%', 95, 90, 10, 'BPKAD'],
      [_, _, _, _, _, _, _, _],
      HEADER,
      [2, _, 'Jumlah kunjungan wisata', 'orang', 1000, 1100, 10, 'Dispar'],
      [3, _, 'Rencana tanpa angka', _, _, _, _, _],
      [4, _, _, '%', 90, 80, 10, 'Dinas X'],
      [_, _, 'Jumlah', _, _, _, 30, _],
      [_, _, 'Rata-rata capaian', _, _, _, _, _],
      ['Keterangan: angka sementara', _, _, _, _, _, _, _],
      [_, _, _, _, _, 'Kepala Dinas', _, _],
    ])
    expect(asideOf(result.tables[0])).toEqual([
      '3 column-numbers',
      '4 group',
      '6 blank',
      '7 repeated-header',
      '9 no-figures',
      '10 no-indicator',
      '11 total',
      '12 total',
      '13 note',
      '14 signature',
    ])
    expect(result.kpis.map(({ indicator, perspective }) => [indicator.text, perspective?.text])).toEqual([
      ['Serapan anggaran', 'Perspektif Keuangan'],
      ['Jumlah kunjungan wisata', 'Perspektif Keuangan'],
    ])
    expect(rowsBalance(result)).toBe(true)
    expect(issuesOf(result)).toEqual(['no-indicator C10', 'row-set-aside A9'])
  })

  test('a row with a unit and no figures is a KPI that waits for its figures', () => {
    const result = readSheet([
      HEADER,
      [1, 'Keuangan', 'Serapan', '%', 95, 90, 10, 'A'],
      [2, 'Keuangan', 'Setoran', 'Rp', _, _, 10, 'A'],
      [3, 'Keuangan', 'Opini', 'opini', 'WTP', 'WTP', 10, 'B'],
    ])
    expect(result.kpis).toHaveLength(3)
    expect(issuesOf(result)).toEqual(['target-missing E3', 'actual-missing F3'])
  })

  test.each([
    ['Sasaran 1: Meningkatnya mutu', [null, 'Sasaran 1: Meningkatnya mutu']],
    ['Perspektif Keuangan', ['Perspektif Keuangan', null]],
    ['PENGUKURAN KINERJA SASARAN STRATEGIS', [null, null]],
  ])('a title right above the header, as a banner between the rows: %s', (title, said) => {
    const result = readSheet([
      [title],
      ['Indikator', 'Satuan', 'Target', 'Realisasi'],
      ['IKM', 'Indeks', 85, 86],
    ])
    expect(
      result.kpis.map(({ perspective, objective }) => [perspective?.text ?? null, objective?.text ?? null]),
    ).toEqual([said])
  })

  test('a label such as SS1 numbers the objective of the rows below', () => {
    const result = readSheet([
      HEADER,
      ['SS1', _, 'Meningkatnya akuntabilitas', _, _, _, _, _],
      [1, _, 'Serapan anggaran', '%', 95, 90, 10, 'A'],
      ['SS 2.', _, 'Meningkatnya mutu layanan', _, _, _, _, _],
      [2, _, 'Indeks kepuasan', 'indeks', 85, 86, 10, 'A'],
    ])
    expect(result.kpis.map(({ objective }) => objective?.text)).toEqual([
      'Meningkatnya akuntabilitas',
      'Meningkatnya mutu layanan',
    ])
    expect(asideOf(result.tables[0])).toEqual(['2 group', '4 group'])
  })

  test('a weight in the row of a perspective is that of the rows below, until the next', () => {
    const result = readSheet([
      ['No', 'Indikator Kinerja', 'Bobot', 'Target', 'Realisasi'],
      ['A', 'Perspektif Keuangan', '40%', _, _],
      [1, 'Serapan anggaran', '50%', 95, 90],
      [2, 'Setoran pajak', '50%', 100, 105],
      ['B', 'Perspektif Pelanggan', _, _, _],
      [3, 'Indeks kepuasan', '100%', 80, 72],
    ])
    expect(result.kpis.map(({ perspectiveWeight }) => shown(perspectiveWeight))).toEqual([40, 40, null])
  })

  test('text written once, merged or not, holds for the rows below', () => {
    const result = readSheet(
      [
        ['Perspektif', 'Sasaran', 'Indikator', 'Target', 'Realisasi'],
        ['Keuangan', 'S1', 'Indikator a', 1, 1],
        [_, _, 'Indikator b', 1, 1],
        [_, 'S2', 'Indikator c', 1, 1],
        ['Pelanggan', _, 'Indikator d', 1, 1],
        [_, 'S3', 'Indikator e', 1, 1],
      ],
      { merges: ['A2:A4', 'B2:B3'] },
    )
    expect(result.kpis.map(({ perspective, objective }) => [perspective?.text, objective?.text])).toEqual([
      ['Keuangan', 'S1'],
      ['Keuangan', 'S1'],
      ['Keuangan', 'S2'],
      ['Pelanggan', undefined],
      ['Pelanggan', 'S3'],
    ])
    expect(result.kpis[2]?.perspective?.cell).toEqual({ sheet: 'Data', row: 2, col: 1 })
  })

  test('what is wrong with a cell names the cell', () => {
    const result = readSheet([
      HEADER,
      [1, 'K', 'Satu', _, 95, 90, 10, 'A'],
      [2, 'K', 'Dua', '%', 'segera', 'Pending', 10, 'A'],
      [3, 'K', 'Tiga', '%', 0, 0, -5, 'A'],
      [4, 'K', 'Empat', '%', -3, 2, 'berat', 'A'],
      [5, 'K', 'Lima', '%', '90 - 80', { error: '#REF!' }, _, 'A'],
      [6, 'K', 'Enam', '%', '>= 5', 6, 10, 'A'],
      [7, 'K', 'enam ', '%', 5, 6, 10, 'A'],
      [8, 'K', 'Enam', 'orang', 5, 6, 10, 'A'],
      [9, 'K', 'Enam', '%', 5, 6, 10, 'B'],
    ])
    expect(issuesOf(result)).toEqual([
      'unit-missing D2',
      'target-text E3',
      'actual-text F3',
      'zero-target E4',
      'weight-negative G4',
      'weight-text G5',
      'negative-target E5',
      'weight-missing G6',
      'read-as-constant E6',
      'range-reversed E6',
      'formula-error F6',
      'read-as-constant E7',
      'indistinguishable-kpi C8',
      'duplicate-kpi C9',
    ])
  })

  test('a range can be aimed at, not come about', () => {
    const result = readSheet([
      HEADER,
      [1, 'K', 'Lama layanan', 'hari', '3 - 5', '2 - 4', 10, 'A'],
      [2, 'K', 'Jam layanan', 'jam', 8, '08.00 - 14.00', 10, 'A'],
    ])
    expect(issuesOf(result)).toEqual(['read-as-constant E2', 'actual-text F2', 'actual-text F3'])
  })

  test('a day written out is told in its words, not as a serial number', () => {
    const result = readSheet([
      HEADER,
      [1, 'K', 'Penetapan Perda APBD', 'tanggal', '30 November 2024', '28 November 2024', 10, 'A'],
    ])
    expect(result.issues.map(({ code, values }) => [code, values['text']])).toEqual([
      ['read-as-constant', '30 November 2024'],
      ['read-as-constant', '28 November 2024'],
    ])
  })

  test.each([
    ['words in both places', ['Zona integritas', 'WBK', 'WBK'], [2, 3], []],
    ['words in one place', ['Catatan', _, 'angka sementara'], [2], ['3 note']],
    ['names of those who sign', ['Mengetahui,', 'Kepala Dinas', 'Kepala Bidang'], [2], ['3 signature']],
  ])('the last row, with %s', (_case, last, kpis, aside) => {
    const result = readSheet([['Indikator', 'Target', 'Realisasi'], ['Indeks A', 75, 76.5], last])
    expect(result.kpis.map(({ row }) => row)).toEqual(kpis)
    expect(asideOf(result.tables[0])).toEqual(aside)
  })

  test('beside an empty indicator a sum is no objective of the rows below, whatever it adds', () => {
    const result = readSheet([
      ['Program', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Pagu'],
      ['Program Sarana', 'Produksi padi', 'ton', 500, 480, 3000],
      ['JUMLAH PROGRAM I', _, _, _, _, 3000],
      ['Program Prasarana', 'Luas lahan', 'ha', 100, 100, 2000],
    ])
    expect(asideOf(result.tables[0])).toEqual(['3 total'])
    expect(result.kpis.map(({ objective }) => objective)).toEqual([null, null])
  })

  test('a column that the table lacks is told once', () => {
    const result = readSheet([
      ['Indikator', 'Target'],
      ['Indeks A', 5],
      ['Indeks B', 6],
    ])
    expect(result.issues.map(({ code, values }) => [code, values['field']])).toEqual([
      ['column-missing', 'unit'],
      ['column-missing', 'actual'],
    ])
  })

  test('"+" and "-" declare a polarity', () => {
    const result = readSheet([
      ['Indikator', 'Polaritas', 'Target', 'Realisasi'],
      ['Indeks A', '+', 5, 4],
      ['Indeks B', '-', 6, 5],
    ])
    expect(result.kpis.map(({ polarity }) => polarity?.text)).toEqual(['+', '-'])
  })

  test('dates in workbooks that count from 1904 are their serial numbers', () => {
    const result = readSheet(
      [
        ['Indikator', 'Target', 'Realisasi'],
        ['Penetapan', 46022, 46000],
        ['Pelantikan', 46022, 46030],
      ],
      { formats: { B: 'dd/mm/yyyy', C: 'dd/mm/yyyy' } },
    )
    expect(result.kpis.map(({ target }) => target.kind)).toEqual(['date', 'date'])
    expect(result.kpis.map(({ actual }) => shown(actual))).toEqual([46_000, 46_030])
  })
})

/** The rows that a table says were set aside, one by one. */
const told = ({ setAside }: TableReading) =>
  setAside.flatMap(({ cell, rows }) => Array.from({ length: rows }, (_, i) => cell.row + i))

describe('no row is lost', () => {
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    fc.constantFrom<CellValue>(
      'Jumlah',
      'Total',
      'Perspektif Keuangan',
      '-',
      'n/a',
      'WTP',
      'Program A',
      '5.1.02',
      'Mengetahui,',
      'Indikator',
      'Target',
      '1.234,5',
      true,
      { error: '#N/A' },
    ),
    fc.integer({ min: -5, max: 200 }),
    fc.string({ maxLength: 6 }),
  )
  const headers = fc.constantFrom(
    ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
    ['Kode', 'Uraian', 'Anggaran', 'Realisasi', '%', 'Ket'],
    ['Program', 'Indikator', 'Target', 'Realisasi', 'Anggaran', 'Realisasi Anggaran'],
    ['Visi', 'Misi', 'Tujuan', 'Sasaran', 'Ket', 'No'],
  )

  test('whatever the rows hold', () => {
    fc.assert(
      fc.property(
        headers,
        fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { maxLength: 14 }),
        (header, body) => {
          const result = readSheet([['Judul'], header, ...body])
          expect(rowsBalance(result)).toBe(true)
          for (const [index, table] of result.tables.entries()) {
            const read = [...result.kpis, ...result.budget].filter((row) => row.table === index)
            const seen = [...read.map(({ row }) => row), ...told(table)]
            if (table.kind !== 'strategy' && !table.restates) {
              expect(new Set(seen).size).toBe(table.rowsSeen)
              expect(read).toHaveLength(table.rowsRead)
            }
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})
