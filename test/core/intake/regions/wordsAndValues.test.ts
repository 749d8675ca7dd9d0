import { rangeAddress } from '../../../../src/core/units'
import { _, fieldsOf, readSheet } from '../support/read'

test('what says what something is heads no table, and the title above it is of the table below', () => {
  const { tables } = readSheet([
    ['RENCANA ANGGARAN BIAYA'],
    [_],
    ['Kabupaten', _, ': Malang', 'Program', ': Pembangunan'],
    ['Kecamatan', _, ': Wagir', 'Jenis Kegiatan', ': Drainase'],
    [_],
    ['Uraian', 'Volume', 'Satuan', 'Harga Satuan (Rp)', 'Jumlah'],
    ['Pasir', 16, 'M3', 287_500, 4_600_000],
    ['Batu', 23, 'M3', 261_400, 6_012_200],
    ['Semen', 40, 'Sak', 62_000, 2_480_000],
  ])
  expect(tables.map(({ range }) => rangeAddress(range))).toEqual(['A6:E9'])
  expect(tables[0]?.titles).toContain('RENCANA ANGGARAN BIAYA')
  expect(tables[0]?.proof?.questions).toEqual([])
})

test("a program's names of columns and their words below head one table", () => {
  const { tables, budget } = readSheet([
    ['BudgetCode', 'ReviseNo', 'PrjCode', 'OCRCode', 'Amount'],
    ['Budget Code', 'Revise No', 'Project Code', 'Cost Center', 'Amount'],
    [2561, _, '1.1', '01', 10_000],
    [2561, _, '1.1', '02', 30_000],
    [2561, _, '1.2.1', '01', 40_000],
    [2561, _, '1.2.2', '02', 50_000],
  ])
  expect(tables.map(({ range }) => range.firstRow)).toEqual([1])
  expect(fieldsOf(tables[0])).toMatchObject({ budget: 'E' })
  expect(fieldsOf(tables[0])).not.toMatchObject({ program: 'B' })
  expect(budget.map(({ budget: { value } }) => value)).toEqual([10_000, 30_000, 40_000, 50_000])
})
