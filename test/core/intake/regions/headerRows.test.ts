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

test.each(['551 Nilai', '29 OPD', '85 Persen'])('%s is a figure, so that its row is no header', (target) => {
  const { kpis } = readSheet([
    ['Indikator', 'Tolok Ukur Kegiatan', 'Target Kinerja'],
    ['Capaian Program', 'Nilai Indeks KAMI', target],
    ['Keluaran', 'Jumlah OPD yang dievaluasi', '29 OPD'],
    ['Hasil', 'Persentase layanan', '85 Persen'],
  ])
  expect(kpis.map(({ indicator }) => indicator.text)).toEqual([
    'Nilai Indeks KAMI',
    'Jumlah OPD yang dievaluasi',
    'Persentase layanan',
  ])
})

test('words over figures head them, though the first group has figures of its own', () => {
  const { tables } = readSheet([
    ['Account', 'Annual', 'Current Month', 'Year to Date', 'Year to Date', 'Year to Date', 'Annual Budget'],
    [_, 'Budget', '(This year)', '(This year)', '(Last year)', 'Percent', 'Remaining'],
    ['OPERATIONS', _, _, _, _, 0.42, _],
    [_],
    ['Income'],
    ['Offerings', 1200, 100, 500, 450, 500 / 1200, 700],
    ['Grants', 300, 20, 90, 80, 0.3, 210],
    ['Rent', 600, 50, 250, 240, 250 / 600, 350],
    ['Total Income', 2100, 170, 840, 770, 0.4, 1260],
  ])
  expect(tables[0]?.headerRows).toEqual([1, 2])
  expect(fieldsOf(tables[0])).toMatchObject({ budget: 'B', spent: 'D' })
})

test('short names of exports head columns as their words do', () => {
  const english = readSheet([
    ['Adopted Budget', _, _, _],
    [_],
    ['FY', 'Department', 'Account', 'AMT'],
    ['FY16', 'Fire', 'Salaries', 500_000],
    ['FY16', 'Police', 'Overtime', 250_000],
    ['FY16', 'Parks', 'Supplies', 125_000],
  ])
  expect(fieldsOf(english.tables[0])).toMatchObject({ budget: 'D' })
  const indonesian = readSheet([
    ['Norek', 'Subkeg', 'Vol', 'Hargasat', 'Angg'],
    ['5.1.01', 'Gaji', 2, 500_000, 1_000_000],
    ['5.1.02', 'Lembur', 3, 250_000, 750_000],
    ['5.1.03', 'ATK', 4, 125_000, 500_000],
  ])
  expect(fieldsOf(indonesian.tables[0])).toEqual({ code: 'A', program: 'B', budget: 'E' })
})
