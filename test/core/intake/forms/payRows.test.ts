import type { CellValue } from '../../../../src/core/units'
import { _, asideOf, readSheet, rowsBalance } from '../support/read'

const HEADER = ['No', 'Nama Pegawai', 'NIP', 'Jabatan', 'Unit Kerja', 'TPP Dasar (Rp)', 'Tunjangan']

/** Rows between two people, who hold the table together. */
function list(...rows: readonly (readonly CellValue[])[]) {
  return readSheet([
    HEADER,
    [1, 'Ratna Dewi', '19790101 200501 2 001', 'Kepala Dinas', 'Dinas', 12_500_000, 1_000_000],
    ...rows,
    [9, 'Bagus Pradana', '19850202 201001 1 002', 'Sekretaris', 'Sekretariat', 8_750_000, 500_000],
  ])
}

describe('a row of a list of pay that names nobody', () => {
  test.each<[string, readonly CellValue[], string]>([
    ['a post held by nobody, shown by a dash', [2, '-', _, 'Analis', 'Sekretariat'], '3 vacant'],
    ['a post with base pay and no name', [2, _, _, 'Analis', 'Sekretariat', 4_000_000], '3 no-indicator'],
    ['a post without name and figures', [2, _, _, 'Analis', 'Sekretariat'], '3 no-figures'],
    ['one text across the list', [_, _, _, 'SEKRETARIAT'], '3 group'],
    ['a word that says nobody', [2, 'Belum terisi', _, 'Analis', 'Sekretariat', 4_000_000], '3 vacant'],
  ])('%s', (_name, row, aside) => {
    const read = list(row)
    expect(asideOf(read.tables[0])).toEqual([aside])
    expect(read.pay?.rows.map(({ name }) => name.text)).toEqual(['Ratna Dewi', 'Bagus Pradana'])
    expect(rowsBalance(read)).toBe(true)
  })
})

test.each<[CellValue, boolean]>([
  [0, false],
  [750_000, true],
  ['-', false],
  [' ', false],
  ['0', false],
  ['rumah dinas', true],
  [true, true],
  [_, false],
])('a benefit of %p is recorded: %p', (value, recorded) => {
  const read = list([2, 'Sri Lestari', '199003032014022003', 'Bendahara', 'Sekretariat', 3_900_000, value])
  expect(read.pay?.rows[1]?.welfareRecorded).toBe(recorded)
})

test('a staff number kept as a true number is shown, and no formula compares it', () => {
  const read = list([2, 'Sri Lestari', 19900303, 'Bendahara', 'Sekretariat', 3_900_000, _])
  expect(read.pay?.rows[1]?.staffId).toMatchObject({ text: '19900303', parts: [] })
})
