import { readTables } from '../../../../src/core/intake'
import { rangeAddress } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'
import { _, asideOf, fieldsOf, issuesOf, readSheet, rowsBalance } from '../support/read'

const KPI = ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi']
const kpi = (no: number, name: string) => [no, name, 'x', 10, 9]
const ranges = (result: ReturnType<typeof readSheet>) =>
  result.tables.map(({ kind, range }) => `${kind} ${rangeAddress(range)}`)

describe('where tables stand', () => {
  test('below each other, each with its titles', () => {
    const result = readSheet([
      ['Tabel 1. Kinerja'],
      KPI,
      kpi(1, 'Indeks A'),
      kpi(2, 'Indeks B'),
      [_],
      ['Tabel 2. Anggaran'],
      ['No', 'Program', 'Pagu', 'Realisasi'],
      [1, 'Program X', 1000, 900],
      [2, 'Program Y', 2000, 1500],
      [_, 'Jumlah', 3000, 2400],
    ])
    expect(ranges(result)).toEqual(['kpi A2:E4', 'budget A7:D10'])
    expect(result.tables.map(({ titles }) => titles)).toEqual([['Tabel 1. Kinerja'], ['Tabel 2. Anggaran']])
  })

  test('a cell that a slip of the hand left far below is told of, and the blank rows above it once', () => {
    const result = readSheet([KPI, kpi(1, 'Indeks A'), ...Array.from({ length: 20_000 }, () => []), [_, 'x']])
    expect(ranges(result)).toEqual(['kpi A1:E2'])
    const [table] = result.tables
    expect(table?.setAside.map(({ cell, reason, rows }) => [cell.row, reason, rows])).toEqual([
      [3, 'blank', 20_000],
      [20_003, 'note', 1],
    ])
    expect(table?.rowsAside).toBe(20_001)
    expect(rowsBalance(result)).toBe(true)
  })

  test('an indicator below thousands of blank rows is still read', () => {
    const result = readSheet([KPI, kpi(1, 'A'), ...Array.from({ length: 20_000 }, () => []), kpi(2, 'B')])
    expect(result.kpis.map(({ row }) => row)).toEqual([2, 20_003])
    expect(rowsBalance(result)).toBe(true)
  })

  test('below each other without a blank row between them', () => {
    const result = readSheet([
      KPI,
      kpi(1, 'Indeks A'),
      kpi(2, 'Indeks B'),
      ['Program', 'Kegiatan', 'Pagu', 'Realisasi', _],
      ['Program X', _, 1000, 900],
      ['Program Y', _, 2000, 1500],
    ])
    expect(result.tables.map(({ kind }) => kind)).toEqual(['kpi', 'budget'])
  })

  test('beside each other, parted by a blank column', () => {
    const result = readSheet([
      [...KPI, _, 'Program', 'Pagu', 'Realisasi'],
      [...kpi(1, 'Indeks A'), _, 'Program X', 1000, 900],
      [...kpi(2, 'Indeks B'), _, 'Program Y', 2000, 1500],
      kpi(3, 'Indeks C'),
    ])
    expect(ranges(result)).toEqual(['kpi A1:E4', 'budget G1:I3'])
    expect(rowsBalance(result)).toBe(true)
  })

  test('a spacer column within one table does not part it', () => {
    const result = readSheet([
      ['No', 'Indikator', _, 'Target', 'Realisasi'],
      [1, 'Indeks A', _, 10, 9],
      [2, 'Indeks B', _, 20, 18],
    ])
    expect(ranges(result)).toEqual(['kpi A1:E3'])
  })

  test('a header that is repeated on every page is one table', () => {
    const result = readSheet([KPI, kpi(1, 'Indeks A'), [_], KPI, kpi(2, 'Indeks B')])
    expect(ranges(result)).toEqual(['kpi A1:E5'])
    expect(asideOf(result.tables[0])).toEqual(['3 blank', '4 repeated-header'])
  })

  test('away from A1, below titles with figures and dates', () => {
    const result = readSheet([
      [_],
      [_, _, 'Capaian Kinerja Tahun 2025', _, _, _, 46022],
      [_],
      [_, _, ...KPI],
      [_, _, ...kpi(1, 'Indeks A')],
      [_, _, ...kpi(2, 'Indeks B')],
    ])
    expect(ranges(result)).toEqual(['kpi C4:G6'])
  })

  test('an Excel table, with columns outside it that belong to it', () => {
    const table = {
      name: 'TabelRAK',
      range: { firstRow: 1, firstCol: 1, lastRow: 3, lastCol: 3 },
      headerRows: 1,
      totalsRows: 0,
    }
    const result = readSheet(
      [
        ['Program', 'Pagu', 'Realisasi', 'Serapan (%)'],
        ['Program X', 1000, 900, 90],
        ['Program Y', 2000, 1500, 75],
      ],
      { tables: [table] },
    )
    expect(result.tables[0]).toMatchObject({ name: 'TabelRAK' })
    expect(fieldsOf(result.tables[0])).toMatchObject({ absorption: 'D' })
  })

  test('the totals row of an Excel table is a total whatever it says', () => {
    const table = {
      name: 'T',
      range: { firstRow: 1, firstCol: 1, lastRow: 4, lastCol: 3 },
      headerRows: 1,
      totalsRows: 1,
    }
    const result = readSheet(
      [
        ['Program', 'Pagu', 'Realisasi'],
        ['Program X', 1000, 900],
        ['Program Y', 2000, 1500],
        ['Semua', 3000, 2400],
      ],
      { tables: [table] },
    )
    expect(asideOf(result.tables[0])).toEqual(['4 total'])
  })

  test('two Excel tables without a column between them', () => {
    const tables = [1, 4].map((firstCol, index) => ({
      name: `T${index}`,
      range: { firstRow: 1, firstCol, lastRow: 3, lastCol: firstCol + 2 },
      headerRows: 1,
      totalsRows: 0,
    }))
    const result = readSheet(
      [
        ['Indikator', 'Target', 'Realisasi', 'Program', 'Pagu', 'Realisasi'],
        ['Indeks A', 10, 9, 'Program X', 1000, 900],
        ['Indeks B', 10, 9, 'Program Y', 2000, 1500],
      ],
      { tables },
    )
    expect(ranges(result)).toEqual(['kpi A1:C3', 'budget D1:F3'])
    expect(result.tables.map(({ name }) => name)).toEqual(['T0', 'T1'])
  })

  test('a named range gives its name', () => {
    const sheet = grid('Data', [KPI, kpi(1, 'Indeks A'), kpi(2, 'Indeks B')])
    const names = [
      {
        name: '_xlnm.Print_Area',
        sheet: 'Data',
        range: { firstRow: 1, firstCol: 1, lastRow: 9, lastCol: 9 },
      },
      { name: 'TabelIKU', sheet: 'Data', range: { firstRow: 1, firstCol: 1, lastRow: 3, lastCol: 5 } },
    ]
    expect(readTables(workbook([sheet], { names }), []).tables[0]?.name).toBe('TabelIKU')
  })

  test('a sheet of prose has none', () => {
    const result = readSheet([
      ['Kata Pengantar'],
      ['Laporan ini memuat target dan realisasi.'],
      ['Program dan anggaran diuraikan di bawah.'],
    ])
    expect(result).toMatchObject({ tables: [], kpis: [], budget: [], issues: [] })
  })

  test('several sheets, parents counted across them', () => {
    const budget = [
      ['Program', 'Kegiatan', 'Pagu', 'Realisasi'],
      ['Program X', _, 1000, 900],
      [_, 'Kegiatan Y', 1000, 900],
    ]
    const other = [
      ['Program', 'Kegiatan', 'Pagu', 'Realisasi'],
      ['Program Z', _, 500, 90],
      [_, 'Kegiatan W', 500, 90],
    ]
    const result = readTables(workbook([grid('A', budget), grid('B', other)]), [])
    expect(result.budget.map(({ parent, table }) => [table, parent])).toEqual([
      [0, null],
      [0, 0],
      [1, null],
      [1, 2],
    ])
  })
})

describe('headers over several rows', () => {
  test('four rows, merged, with a row of numbers inside', () => {
    const result = readSheet(
      [
        ['Program', 'Indikator', 'Tahun 2025', _, _, _],
        [_, _, 'Rencana', _, 'Realisasi', _],
        [_, _, 'Kinerja', 'Keuangan', 'Kinerja', 'Keuangan'],
        ['1', '2', '3', '4', '5', '6'],
        ['Program A', 'Indeks A', 10, 1000, 9, 800],
        ['Program B', 'Indeks B', 20, 2000, 19, 1500],
      ],
      { merges: ['A1:A3', 'B1:B3', 'C1:F1', 'C2:D2', 'E2:F2'] },
    )
    expect(result.tables[0]?.headerRows).toEqual([1, 3])
    expect(fieldsOf(result.tables[0])).toMatchObject({ target: 'C', actual: 'E' })
    expect(fieldsOf(result.tables[1])).toMatchObject({ budget: 'D', spent: 'F' })
    expect(result.tables[0]?.columns.find(({ field }) => field === 'target')?.header).toBe(
      'Tahun 2025 / Rencana / Kinerja',
    )
    expect(asideOf(result.tables[0])).toEqual(['4 column-numbers'])
  })

  test.each([
    ['units', [_, '(Rp)', '(Rp)', '(Rp)', '(Rp)', '(%)']],
    ['the numbers of the columns', ['1', '2', '3', '4', '5', '6']],
  ])('strange words above a row of %s name the columns too', (_what, below) => {
    const { tables } = readSheet(
      [
        ['Sub Kegiatan', 'Anggaran dan Realisasi', _, _, _, _],
        [_, '2024', '2025', _, 'Sisa Pagu', 'Serapan (%)'],
        [_, 'Realisasi Keuangan', 'Plafon Zzgrk', 'Realisasi Keuangan', _, _],
        below,
        ['Pembinaan Desa', 471865433, 697613000, 637175000, 60438000, 91.34],
        ['Ruang Kelas', 613897120, 944893212, 802808000, 142085212, 84.96],
      ],
      { merges: ['B1:F1', 'C2:D2'] },
    )
    expect(fieldsOf(tables[0])).toMatchObject({ budget: 'C', spent: 'D' })
  })

  test('a group reaches as far as the header below names columns, whatever numbers stand between', () => {
    const { tables, budget } = readSheet([
      ['Program', 'Keuangan', _, 'Target Fisik', 'Realisasi Fisik'],
      [1, 2, 3, 4, 5],
      [_, 'Anggaran', 'Realisasi', _, _],
      ['Program A', 1000000, 800000, 10, 9],
      ['Program B', 2000000, 1500000, 20, 19],
    ])
    expect(fieldsOf(tables[0])).toMatchObject({ budget: 'B', spent: 'C' })
    expect(budget[0]?.results).toHaveLength(1)
  })

  test('of strange words one that is known heads a list of figures of which some are answers', () => {
    const { tables } = readSheet([
      ['Zzgrk', 'Xyzzy', 'Target', 'Wxyv'],
      [1, 'Tim pengendali dibentuk', 'Ya', 'Ya'],
      [2, 'Persentase jalan mantap', 75.5, 59.1],
      [3, 'Peta risiko disusun', 'Ada', 'Tidak ada'],
    ])
    expect(tables.map(({ headerRows }) => headerRows)).toEqual([[1, 1]])
  })

  test('of strange words one that is known heads a list where they are merged down to its figures', () => {
    const { tables } = readSheet(
      [
        ['Zzgrk', 'Xyzzy', 'Wxyv', 'Realisasi', _],
        [_, _, _, 'Januari', 'Februari'],
        [1, 'Jalan Desa', 5000000, 1000000, 2000000],
        [2, 'Irigasi', 4000000, 1500000, 500000],
        [3, 'Jembatan', 3000000, 700000, 900000],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] },
    )
    expect(tables[0]?.headerRows).toEqual([1, 2])
  })

  test('below a table another begins whose first row names little, and whose two rows name enough', () => {
    const { kpis, budget } = readSheet([
      KPI,
      kpi(1, 'Indeks A'),
      kpi(2, 'Indeks B'),
      [_],
      ['Anggaran program'],
      ['Program', 'Finance', _],
      [_, 'Pagu', 'Realisasi'],
      ['Program A', 1000000, 800000],
      ['Program B', 2000000, 1500000],
    ])
    expect([kpis.length, budget.length]).toEqual([2, 2])
  })

  test('the first banner below a header is no header row', () => {
    const result = readSheet([
      KPI,
      ['Perspektif Keuangan', _, _, _, _],
      kpi(1, 'Indeks A'),
      kpi(2, 'Indeks B'),
    ])
    expect(result.tables[0]?.headerRows).toEqual([1, 1])
    expect(result.kpis[0]?.perspective?.text).toBe('Perspektif Keuangan')
  })
})

describe('tables that repeat others', () => {
  const detail = [
    ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
    ['2.16.01', 'PROGRAM A', 300, 30],
    ['2.16.01.2.01', 'Kegiatan Satu', 200, 20],
    ['2.16.01.2.02', 'Kegiatan Dua', 100, 10],
    ['2.16.02', 'PROGRAM B', 500, 50],
  ]
  const summary = [
    ['No', 'Program', 'Pagu', 'Realisasi'],
    [1, 'Program A', 300, 30],
    [2, 'Program B', 500, 50],
    [_, 'Jumlah', 800, 80],
  ]
  const total = (result: ReturnType<typeof readTables>) =>
    result.budget
      .filter(({ parent }) => parent === null)
      .reduce((sum, { budget }) => sum + (budget.value ?? 0), 0)

  test('a summary of the detail is listed and not added', () => {
    const result = readTables(workbook([grid('Rekap', summary), grid('Rinci', detail)]), [])
    expect(total(result)).toBe(800)
    expect(result.tables.map(({ sheet, restates }) => [sheet, restates?.sheet ?? null])).toEqual([
      ['Rekap', 'Rinci'],
      ['Rinci', null],
    ])
    expect(issuesOf(result)).toEqual(['restated-table A1'])
  })

  test('an extract of one programme too', () => {
    const extract = [
      ['Kegiatan', 'Anggaran', 'Realisasi'],
      ['Sub Kegiatan Satu', 200, 20],
      ['Kegiatan Dua', 100, 10],
    ]
    const result = readTables(workbook([grid('Rinci', detail), grid('Program A', extract)]), [])
    expect(total(result)).toBe(800)
    expect(result.tables[1]?.restates).toMatchObject({ sheet: 'Rinci', share: 1 })
  })

  test('a summary gives way to details that together say all of it', () => {
    const first = [
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
      ['2.16.01', 'PROGRAM A', 300, 30],
      ['2.16.01.2.01', 'Kegiatan Satu', 200, 20],
      ['2.16.01.2.02', 'Kegiatan Dua', 100, 10],
    ]
    const second = [
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
      ['2.16.02', 'PROGRAM B', 500, 50],
      ['2.16.02.2.01', 'Kegiatan Tiga', 500, 50],
    ]
    const result = readTables(workbook([grid('Rekap', summary), grid('A', first), grid('B', second)]), [])
    expect(total(result)).toBe(800)
    expect(result.tables.map(({ restates }) => restates !== null)).toEqual([true, false, false])
  })

  test('the first budget gives way to the changed one', () => {
    const changed = detail.map((row, index) =>
      index === 0 ? row : [row[0] ?? null, row[1] ?? null, Number(row[2]) + 10 * index, 7],
    )
    const result = readTables(workbook([grid('APBD Murni', detail), grid('APBD Perubahan', changed)]), [])
    expect(result.tables.map(({ restates }) => restates?.sheet ?? null)).toEqual(['APBD Perubahan', null])
  })

  test('offices with the same programmes and other amounts are added', () => {
    const other = detail.map((row, index) =>
      index === 0 ? row : [row[0] ?? null, row[1] ?? null, Number(row[2]) * 3 + index, 7],
    )
    const result = readTables(workbook([grid('Kecamatan A', detail), grid('Kecamatan B', other)]), [])
    expect(result.tables.every(({ restates }) => restates === null)).toBe(true)
  })

  test('the same KPIs with the same figures count once, other figures count', () => {
    const rows = [KPI, kpi(1, 'Indeks A'), kpi(2, 'Indeks B')]
    const later = [KPI, [1, 'Indeks A', 'x', 10, 5], [2, 'Indeks B', 'x', 10, 6]]
    expect(readTables(workbook([grid('IKU', rows), grid('Ringkas', rows)]), []).kpis).toHaveLength(2)
    expect(readTables(workbook([grid('IKU', rows), grid('TW I', later)]), []).kpis).toHaveLength(4)
  })
})
