import type { CellValue } from '../../../../src/core/units'
import { _, fieldsOf, readSheet } from '../support/read'

type Rows = readonly (readonly CellValue[])[]

describe('when something begins, ends and how long it takes is no indicator', () => {
  test.each<[Rows]>([
    [
      [
        ['Kegiatan', 'Rencana Durasi', 'Realisasi Durasi'],
        ['Survei', 5, 4],
        ['Desain', 10, 12],
        ['Bangun', 20, 18],
      ],
    ],
    [
      [
        ['Kegiatan', 'Rencana Mulai', 'Realisasi Mulai'],
        ['Survei', 1, 1],
        ['Desain', 3, 4],
        ['Bangun', 5, 6],
      ],
    ],
    [
      [
        ['Indikator Kinerja', 'Target Mulai', 'Target Selesai', 'Realisasi Mulai', 'Realisasi Selesai'],
        ['Survei', 1, 3, 1, 4],
        ['Desain', 3, 5, 4, 6],
        ['Bangun', 5, 9, 6, 10],
      ],
    ],
    [
      [
        ['ACTIVITY', 'PLAN START', 'PLAN DURATION', 'ACTUAL START', 'ACTUAL DURATION', 'PERCENT COMPLETE'],
        ['Brief', 1, 5, 1, 4, 0.25],
        ['Design', 1, 6, 1, 6, 1],
        ['Build', 2, 4, 2, 5, 0.35],
      ],
    ],
  ])('%j', (rows) => {
    expect(readSheet(rows).kpis).toEqual([])
  })

  test('nor under one head for each half', () => {
    const rows = [
      ['ACTIVITY', 'PLAN', _, 'ACTUAL', _],
      [_, 'START', 'DURATION', 'START', 'DURATION'],
      ['Brief', 1, 5, 1, 4],
      ['Design', 1, 6, 1, 6],
      ['Build', 2, 4, 2, 5],
    ]
    expect(readSheet(rows, { merges: ['A1:A2', 'B1:C1', 'D1:E1'] }).kpis).toEqual([])
  })
})

test.each<[Rows]>([
  [
    [
      ['Indikator Kinerja', 'Satuan', 'Target Durasi', 'Realisasi Durasi'],
      ['Penerbitan KTP', 'hari', 5, 4],
      ['Izin usaha', 'hari', 10, 12],
      ['Rujukan pasien', 'jam', 20, 18],
    ],
  ],
  [
    [
      ['Indicator', 'Unit', 'Target end', 'Actual end'],
      ['Roads', 'km', 5, 4],
      ['Homes', 'number', 10, 12],
      ['Trees', 'number', 20, 18],
    ],
  ],
])('what indicators are measured by stays: %j', (rows) => {
  expect(fieldsOf(readSheet(rows).tables[0])).toEqual({ indicator: 'A', unit: 'B', target: 'C', actual: 'D' })
})

describe('a column that gives a figure in no row', () => {
  test('is no result of what nothing calls an indicator', () => {
    const rows = [
      ['User Story', 'Acceptance Criteria', 'Value', 'Estimate'],
      ['As a user I log in', 'The page opens', '$$', 13],
      ['As a user I log out', 'The page closes', '$$$', 8],
      ['As a user I pay', 'Money moves', '$', 5],
      ['As an admin I ban', 'User is banned', '$$', 3],
    ]
    expect(readSheet(rows).tables).toEqual([])
  })

  test('is told of where a header says that they are', () => {
    const rows = [
      ['Indikator', 'Target', 'Hasil'],
      ['Halaman terbuka', 13, '**'],
      ['Halaman tertutup', 8, '***'],
      ['Uang pindah', 5, '*'],
    ]
    expect(readSheet(rows).kpis).toHaveLength(3)
  })
})
