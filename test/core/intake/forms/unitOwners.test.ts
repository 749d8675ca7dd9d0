import { readTables } from '../../../../src/core/intake'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'
import { asideOf, fieldsOf, rowsBalance, shown } from '../support/read'

const HEADER = ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi']
const kpis = (...names: string[]): CellValue[][] => names.map((name, i) => [i + 1, name, '%', 90, 80 + i])

function read(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>) {
  return readTables(workbook(Object.entries(sheets).map(([name, rows]) => grid(name, rows))), [])
}

const ownersOf = (result: ReturnType<typeof read>) => result.kpis.map(({ owner }) => owner?.text ?? null)

describe('whose KPIs they are, where no column says it', () => {
  test('the organisation in the titles, with its cell, where there are several', () => {
    const result = read({
      Dinkes: [['DINAS KESEHATAN'], ['TAHUN 2025'], HEADER, ...kpis('Angka kesembuhan')],
      Disdik: [
        ['Laporan Kinerja Dinas Pendidikan Tahun 2025'],
        HEADER,
        ...kpis('Angka partisipasi', 'Guru bersertifikat'),
      ],
    })
    expect(ownersOf(result)).toEqual(['DINAS KESEHATAN', 'Dinas Pendidikan', 'Dinas Pendidikan'])
    expect(result.kpis[0]?.owner).toEqual({
      text: 'DINAS KESEHATAN',
      cell: { sheet: 'Dinkes', row: 1, col: 1 },
    })
    expect(result.kpis[1]?.owner).toEqual({
      text: 'Dinas Pendidikan',
      cell: { sheet: 'Disdik', row: 1, col: 1 },
      parts: [],
    })
  })

  test('two tables of one sheet, each under its own heading', () => {
    const result = read({
      IKU: [
        ['PEMERINTAH KABUPATEN TIRTA MAKMUR'],
        ['DINAS KESEHATAN'],
        HEADER,
        ...kpis('Angka kesembuhan'),
        [],
        ['DINAS PENDIDIKAN'],
        HEADER,
        ...kpis('Angka partisipasi'),
      ],
    })
    expect(ownersOf(result)).toEqual(['DINAS KESEHATAN', 'DINAS PENDIDIKAN'])
  })

  test('a second table under the same heading is the same unit, a table of the region nobody', () => {
    const result = read({
      Dinkes: [
        ['DINAS KESEHATAN'],
        HEADER,
        ...kpis('A satu'),
        [],
        ['Indikator Kinerja Kunci'],
        HEADER,
        ...kpis('B dua'),
      ],
      Disdik: [['DINAS PENDIDIKAN'], HEADER, ...kpis('C tiga')],
      Kabupaten: [['PEMERINTAH KABUPATEN TIRTA MAKMUR'], HEADER, ...kpis('D empat')],
    })
    expect(ownersOf(result)).toEqual(['DINAS KESEHATAN', 'DINAS KESEHATAN', 'DINAS PENDIDIKAN', null])
    expect(result.organisation).toBe('PEMERINTAH KABUPATEN TIRTA MAKMUR')
  })

  test.each([
    [
      'one unit only: the heading tells nothing apart',
      { IKU: [['DINAS KESEHATAN'], HEADER, ...kpis('A satu', 'B dua')] },
      [null, null],
    ],
    [
      'an owner column goes before the titles, even where it is blank',
      {
        Dinkes: [
          ['DINAS KESEHATAN'],
          [...HEADER, 'Penanggung Jawab'],
          [1, 'A satu', '%', 90, 80, 'Bidang P2P'],
          [2, 'B dua', '%', 90, 80, null],
        ],
        Disdik: [['DINAS PENDIDIKAN'], HEADER, ...kpis('C tiga')],
      },
      ['Bidang P2P', null, 'DINAS PENDIDIKAN'],
    ],
  ])('%s', (_, sheets, expected) => {
    expect(ownersOf(read(sheets))).toEqual(expected)
  })
})

describe('whose money it is', () => {
  test('the organisation above it in the hierarchy', () => {
    const result = read({
      APBD: [
        ['Kode', 'Uraian', 'Anggaran (Rp)', 'Realisasi (Rp)'],
        ['1.02.0.00.0.00.01.0000', 'Dinas Kesehatan', 300, 200],
        ['1.02.02', 'Program Pemenuhan Upaya Kesehatan', 300, 200],
        ['1.01.0.00.0.00.01.0000', 'Dinas Pendidikan', 500, 450],
        ['1.01.02', 'Program Pengelolaan Pendidikan', 500, 450],
      ],
    })
    expect(result.budget.map(({ owner }) => owner?.text)).toEqual(
      result.budget.map(({ name }) =>
        name.text.includes('Kesehatan') ? 'Dinas Kesehatan' : 'Dinas Pendidikan',
      ),
    )
  })

  test('the unit of the titles', () => {
    const result = read({
      Dinkes: [['DINAS KESEHATAN'], ['Program', 'Anggaran (Rp)', 'Realisasi (Rp)'], ['Program A', 300, 200]],
    })
    expect(result.budget.map(({ owner }) => owner?.text)).toEqual(['DINAS KESEHATAN'])
  })
})

describe('weights of units', () => {
  test('a table of them', () => {
    const result = read({
      Dinkes: [['DINAS KESEHATAN'], HEADER, ...kpis('A satu')],
      Bobot: [
        ['BOBOT PERANGKAT DAERAH'],
        ['No', 'Perangkat Daerah', 'Bobot (%)'],
        [1, 'Dinas Kesehatan', 60],
        [2, 'Dinas Pendidikan', '40,5'],
        ['Jumlah', null, 100.5],
      ],
    })
    const table = result.tables[1]
    expect(table?.kind).toBe('units')
    expect(fieldsOf(table)).toEqual({ no: 'A', owner: 'B', weight: 'C' })
    expect(asideOf(table)).toEqual(['5 total'])
    expect(rowsBalance(result)).toBe(true)
    expect(result.unitWeights?.map(({ unit, weight }) => [unit.text, shown(weight)])).toEqual([
      ['Dinas Kesehatan', 60],
      ['Dinas Pendidikan', 40.5],
    ])
  })

  test('rows of the table that give no unit a weight are set aside, each with its reason', () => {
    const result = read({
      Dinkes: [['DINAS KESEHATAN'], HEADER, ...kpis('A satu')],
      Bobot: [
        ['BOBOT PERANGKAT DAERAH'],
        ['No', 'Perangkat Daerah', 'Bobot (%)'],
        [1, 'Dinas Kesehatan', 60],
        [2, 'Dinas Pendidikan', null],
        [null, null, 7],
        [3, 'Dinas Sosial', 33],
        ['Keterangan: sesuai Perbup', null, null],
      ],
    })
    expect(asideOf(result.tables[1])).toEqual(['4 no-figures', '5 note', '7 note'])
    expect(result.unitWeights?.map(({ unit }) => unit.text)).toEqual(['Dinas Kesehatan', 'Dinas Sosial'])
    expect(rowsBalance(result)).toBe(true)
  })

  test('a column beside the KPIs', () => {
    const result = read({
      IKU: [
        [...HEADER, 'Perangkat Daerah', 'Bobot OPD'],
        [1, 'A satu', '%', 90, 80, 'Dinas Kesehatan', 60],
        [2, 'B dua', '%', 90, 80, 'Dinas Pendidikan', 40],
      ],
    })
    expect(result.unitWeights?.map(({ unit, weight }) => [unit.text, shown(weight)])).toEqual([
      ['Dinas Kesehatan', 60],
      ['Dinas Pendidikan', 40],
    ])
  })
})
