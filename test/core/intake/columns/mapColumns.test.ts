import { readTables } from '../../../../src/core/intake'
import { grid, workbook } from '../../../support/grid'
import { _, fieldsOf, issuesOf, readSheet, shown } from '../support/read'

describe('which of several columns is the field', () => {
  test('the latest revision of a budget, never the first or the difference', () => {
    const result = readSheet([
      ['Program', 'Pagu Sebelum Perubahan', 'Pagu Setelah Perubahan', 'Bertambah/(Berkurang)', 'Realisasi'],
      ['Program A', 100, 120, 20, 60],
      ['Program B', 200, 190, -10, 80],
    ])
    expect(fieldsOf(result.tables[0])).toMatchObject({ budget: 'C', spent: 'E' })
    expect(result.issues.find(({ code }) => code === 'budget-revision-used')?.values).toMatchObject({
      column: 'C',
      notUsed: 'Pagu Sebelum Perubahan',
    })
  })

  test('the unit in front, where the column that is called a name is empty', () => {
    const result = readSheet([
      ['Perangkat Daerah', 'Total Kegiatan Belanja', 'Pagu Validasi', 'Batasan Pagu SKPD', 'Rincian Belanja'],
      ['Dinas Pendidikan', 124, 245_747_108_528, 245_747_108_528, _],
      ['Dinas Kesehatan', 95, 99_891_102_197, 99_891_102_197, _],
      ['RSUD Namlea', 32, 38_556_392_529, 38_556_392_529, _],
      ['Dinas Sosial', 61, 6_111_518_253, 6_111_518_253, _],
    ])
    expect(fieldsOf(result.tables[0])).toEqual({ program: 'A', budget: 'C' })
  })

  test('what a count and a price make is planned, and what is bought is no indicator', () => {
    const result = readSheet(
      [
        ['Kode', 'Uraian', 'Rincian Perhitungan', _, _, _, 'Januari', _, 'Februari', _],
        [_, _, 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah', 'Rencana', _, 'Rencana', _],
        [_, _, _, _, _, _, 'Volume', 'Jumlah', 'Volume', 'Jumlah'],
        ['5.1.02.01', 'Staples', 20, 'Buah', 4200, 84_000, 10, 42_000, 10, 42_000],
        ['5.1.02.02', 'Map', 7, 'Lusin', 23_900, 167_300, 3, 71_700, 4, 95_600],
        ['5.1.02.03', 'Pita', 2, 'Box', 141_600, 283_200, 1, 141_600, 1, 141_600],
      ],
      { merges: ['A1:A3', 'B1:B3', 'C1:F1', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:F3', 'G1:H1', 'I1:J1'] },
    )
    expect(result.tables.map(({ kind }) => kind)).toEqual(['budget'])
    expect(fieldsOf(result.tables[0])).not.toHaveProperty('spent')
  })

  test('the sum of two, neither of which is called a plan or a result, is no plan with its result', () => {
    const result = readSheet(
      [
        ['Kegiatan', 'Lokasi', 'Zzgrk Vbnm', 'Fringe Wxyv', _, 'Jumlah'],
        [_, _, _, '%', 'Rp', _],
        ['Alpha', 'Satu', 36_362, 52.8, 19_199, 55_561],
        ['Beta', 'Dua', 22_617, 36.3, 8_210, 30_827],
        ['Gamma', 'Tiga', 14_100, 12.5, 1_763, 15_863],
      ],
      { merges: ['D1:E1'] },
    )
    expect(fieldsOf(result.tables[0])).toEqual({ program: 'A', budget: 'F' })
  })

  test('a total, never together with its parts', () => {
    const result = readSheet(
      [
        ['Program', 'Anggaran', _, _],
        [_, 'Operasi', 'Modal', 'Jumlah'],
        ['Program A', 100, 20, 120],
        ['Program B', 200, 30, 230],
      ],
      { merges: ['A1:A2', 'B1:D1'] },
    )
    expect(fieldsOf(result.tables[0])['budget']).toBe('D')
  })

  test('a total that no word names, by its figures', () => {
    const result = readSheet(
      [
        ['Program', 'Operasi', 'Modal', 'Seluruhnya'],
        [_, 'Anggaran', 'Anggaran', 'Anggaran'],
        ['Program A', 100, 20, 120],
        ['Program B', 200, 30, 230],
      ],
      { merges: ['A1:A2'] },
    )
    expect(fieldsOf(result.tables[0])['budget']).toBe('D')
  })

  test('parts are summed where there is no total', () => {
    const result = readSheet(
      [
        ['Program', 'Anggaran', _, 'Realisasi', _],
        [_, 'Operasi', 'Modal', 'Operasi', 'Modal'],
        ['Program A', 100, 20, 50, 10],
        ['Program B', 200, 30, 60, 10],
      ],
      { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
    )
    expect(fieldsOf(result.tables[0])).toMatchObject({ budget: 'B+C', spent: 'D+E' })
    expect(result.budget.map((row) => [row.budget.value, row.spent.value])).toEqual([
      [120, 60],
      [230, 70],
    ])
  })

  test('quarters of money are summed, of results the latest with figures counts', () => {
    const money = readSheet([
      ['Program', 'Pagu', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III', 'Realisasi TW IV'],
      ['Program A', 100, 10, 20, 25, _],
      ['Program B', 200, 10, 20, 25, _],
    ])
    expect(fieldsOf(money.tables[0])['spent']).toBe('C+D+E+F')
    expect(money.budget.map((row) => row.spent.value)).toEqual([55, 55])
    expect(money.period?.monthsElapsed).toBe(9)
    const kpis = readSheet(
      [
        ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi', _, _, _],
        [_, _, _, _, 'TW I', 'TW II', 'TW III', 'TW IV'],
        [1, 'Indeks A', 'x', 90, 20, 40, 60, _],
        [2, 'Indeks B', 'x', 90, 20, 40, 60, _],
      ],
      { merges: ['E1:H1'] },
    )
    expect(fieldsOf(kpis.tables[0])).toMatchObject({ target: 'D', actual: 'G' })
  })

  test('a cumulative figure before its quarters', () => {
    const result = readSheet([
      ['Program', 'Pagu', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi s.d. TW II'],
      ['Program A', 100, 10, 20, 30],
      ['Program B', 200, 10, 20, 30],
    ])
    expect(fieldsOf(result.tables[0])['spent']).toBe('E')
    expect(result.period?.monthsElapsed).toBe(6)
  })

  test.each([
    [
      'the budget of the year; what is planned up to a month stands beside it',
      ['Program', 'Pagu 2025', 'Anggaran s.d. Juni', 'Realisasi s.d. Juni'],
      { budget: 'B', budgetToDate: 'C', spent: 'D' },
    ],
    [
      'of two plans up to a quarter the later one',
      ['Program', 'Anggaran s.d. TW I', 'Anggaran s.d. TW II', 'Pagu', 'Realisasi'],
      { budget: 'D', budgetToDate: 'C', spent: 'E' },
    ],
    [
      'a total beside the one part that is shown of it',
      ['Program', 'Anggaran Rincian', 'Jumlah Anggaran', 'Realisasi Anggaran'],
      { budget: 'C', spent: 'D' },
    ],
    [
      'the budget without a year where another one is of a year that nobody else names',
      ['Program', 'Anggaran', 'Anggaran 2030', 'Realisasi'],
      { budget: 'B', spent: 'D' },
    ],
  ] as const)('%s', (_, header, fields) => {
    const body = ['A', 'B', 'C'].map((name, i) => [
      `Program ${name}`,
      ...header.slice(1).map((_column, k) => (i + 1) * 1000 + k * 70),
    ])
    expect(fieldsOf(readSheet([[...header], ...body]).tables[0])).toEqual({ program: 'A', ...fields })
  })

  test('the latest year that has results; other years are history', () => {
    const result = readSheet(
      [
        ['No', 'Indikator', 'Satuan', 2024, _, 2025, _, 2026, _],
        [_, _, _, 'Target', 'Realisasi', 'Target', 'Realisasi', 'Target', 'Realisasi'],
        [1, 'Indeks A', 'x', 90, 91, 92, 93, 95, _],
        [2, 'Indeks B', 'x', 80, 81, 82, 83, 85, _],
      ],
      { merges: ['D1:E1', 'F1:G1', 'H1:I1'] },
    )
    expect(fieldsOf(result.tables[0])).toMatchObject({ target: 'F', actual: 'G' })
  })

  test('group headers that are not merged reach over the columns below them', () => {
    const result = readSheet([
      ['Kegiatan', 'Indikator', 'Target', _, 'Realisasi', _],
      [_, _, 'K', 'Rp', 'K', 'Rp'],
      ['Kegiatan A', 'Jumlah', 10, 1000, 8, 900],
      ['Kegiatan B', 'Jumlah orang', 20, 2000, 18, 1500],
    ])
    expect(fieldsOf(result.tables[0])).toMatchObject({ target: 'C', actual: 'E' })
    expect(fieldsOf(result.tables[1])).toMatchObject({ budget: 'D', spent: 'F' })
  })

  test('an achievement without a column of results is the result', () => {
    const result = readSheet([
      ['Indikator', 'Satuan', 'Target', 'Capaian'],
      ['Indeks A', 'x', 90, 85],
      ['Indeks B', 'x', 80, 81],
    ])
    expect(fieldsOf(result.tables[0])).toMatchObject({ target: 'C', actual: 'D' })
  })

  test('objectives before goals where both stand, a programme named by its code as its code', () => {
    const result = readSheet([
      [
        'Tujuan',
        'Sasaran Strategis',
        'Indikator',
        'Kode Internal',
        'Target',
        'Realisasi',
        'Program Pendukung',
      ],
      ['Tujuan satu', 'Sasaran satu', 'Indeks A', 'TM-101', 90, 85, '1.02.02'],
      ['Tujuan dua', 'Sasaran dua', 'Indeks B', 'TM-102', 80, 81, '2.16.02.2.01'],
    ])
    expect(fieldsOf(result.tables[0])).toMatchObject({ objective: 'B', code: 'G' })
  })

  test('a reference of its own beside the code of the programme', () => {
    const result = readSheet([
      ['Ref', 'Service', 'Measure', 'Target 2024/25', 'Actual 2024/25', 'Programme code', 'Owner'],
      ['M1', 'Housing', 'Days to re-let a home', 35, 33, 'HOU-1', 'Head of Housing'],
      ['M2', 'Waste', 'Missed bins', 40, 45, 'ENV-1', 'Head of Waste'],
    ])
    expect(fieldsOf(result.tables[0])).toMatchObject({ no: 'A', objective: 'B', code: 'F' })
  })

  test('line breaks, brackets and odd spacing in headers do not matter', () => {
    const result = readSheet([
      [
        'No.',
        'Indikator\nKinerja  Utama',
        'Sat.',
        'Target\n(2025)',
        'Realisasi\n(2025)',
        'Capaian\n(%)',
        'Penanggung\u00a0Jawab',
      ],
      [1, 'Indeks A', 'x', 90, 85, 94.4, 'Dinas A'],
      [2, 'Indeks B', 'x', 80, 81, 101.3, 'Dinas B'],
    ])
    expect(fieldsOf(result.tables[0])).toEqual({
      no: 'A',
      indicator: 'B',
      unit: 'C',
      target: 'D',
      actual: 'E',
      attainment: 'F',
      owner: 'G',
    })
  })

  test('shares without a per cent format, settled for the column', () => {
    const result = readSheet([
      ['Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
      ['Indeks A', 'x', 90, 85, 0.944],
      ['Indeks B', 'x', 80, 81, 1.0125],
    ])
    expect(result.kpis.map(({ attainment }) => attainment)).toMatchObject([
      { value: 94.4, scale: 100 },
      { value: 101.25, scale: 100 },
    ])
  })
})

describe('decimal marks', () => {
  const column = (...cells: (string | number)[]) =>
    readSheet([
      ['Indikator', 'Satuan', 'Target', 'Realisasi'],
      ...cells.map((cell, index) => [`Indikator ke-${index}`, 'x', 100, cell]),
    ])

  test.each([
    [['1.234', '5,5'], [1234, 5.5], []],
    [['1,234', '5.5'], [1234, 5.5], []],
    [['1.234.567', '1.234'], [1234567, 1234], []],
    [['0.125', '1.234'], [0.125, 1.234], []],
    [['1.234', '2.500'], [1234, 2500], ['decimal-mark-open D2']],
    [['5,5', '7,25', '3.5'], [5.5, 7.25, 3.5], ['mixed-decimal-marks D4']],
  ])('%j', (cells, values, issues) => {
    const result = column(...cells)
    expect(result.kpis.map(({ actual }) => (actual.kind === 'number' ? actual.value : null))).toEqual(values)
    expect(issuesOf(result).filter((told) => told.includes('decimal'))).toEqual(issues)
  })

  test('an open column of money groups thousands, an open column of shares has decimals; both say so', () => {
    const result = readSheet([
      ['Program', 'Anggaran', 'Realisasi', 'Serapan (%)'],
      ['Program A', '1.500', '1.250', '83.333'],
      ['Program B', '2.500', '1.000', '40.125'],
    ])
    expect(result.budget.map((row) => [row.budget.value, row.absorption])).toMatchObject([
      [1500, { value: 83.333 }],
      [2500, { value: 40.125 }],
    ])
    expect(issuesOf(result)).toEqual(['decimal-mark-open B2', 'decimal-mark-open C2', 'decimal-mark-open D2'])
  })
})

describe('what is said about columns', () => {
  test('hidden rows and columns are read', () => {
    const result = readSheet(
      [
        ['Indikator', 'Satuan', 'Target', 'Realisasi'],
        ['Indeks A', 'x', 90, 85],
        ['Indeks B', 'x', 80, 81],
      ],
      { hiddenRows: [3], hiddenColumns: [2] },
    )
    expect(result.kpis.map(({ hidden }) => hidden)).toEqual([false, true])
    expect(issuesOf(result)).toEqual(['hidden-rows A3', 'hidden-columns B1'])
  })

  test('tables on hidden sheets are not counted', () => {
    const rows = [
      ['Indikator', 'Satuan', 'Target', 'Realisasi'],
      ['Indeks A', 'x', 90, 85],
      ['Indeks B', 'x', 80, 81],
    ]
    const result = readTables(
      workbook([
        grid('IKU', rows),
        grid('Lama', rows, { visibility: 'hidden' }),
        grid('Kosong', [], { visibility: 'veryHidden' }),
      ]),
      [],
    )
    expect(result.kpis).toHaveLength(2)
    expect(result.issues.map(({ code, values }) => [code, values['sheet']])).toEqual([
      ['hidden-sheet-skipped', 'Lama'],
    ])
  })

  test('amounts in thousands stay as they are in the cells', () => {
    const result = readSheet([
      ['Laporan Realisasi Anggaran (dalam ribuan Rupiah)'],
      ['Program', 'Anggaran', 'Realisasi'],
      ['Program A', 1500, 1200],
      ['Program B', 2500, 1000],
    ])
    expect(result.budget.map((row) => row.budget.value)).toEqual([1500, 2500])
    expect(issuesOf(result)).toEqual(['amounts-scaled B2'])
  })

  test('thousands in the number format do not change the value', () => {
    const result = readSheet(
      [
        ['Program', 'Anggaran', 'Realisasi'],
        ['Program A', 1500000, 1200000],
        ['Program B', 2500000, 1000000],
      ],
      { formats: { B: '#,##0,', C: '#,##0,' } },
    )
    expect(result.budget[0]?.budget.value).toBe(1_500_000)
  })

  test('a result in per cent beside its own achievement is the result', () => {
    const header = ['No', 'Indikator Kinerja', 'Satuan', 'Target (%)', 'Realisasi (%)']
    const rows = [
      [1, 'Persentase jalan mantap', '%', 95, 93, 97.9],
      [2, 'Cakupan air bersih', '%', 80, 84, 105],
    ]
    const result = readSheet([[...header, 'Capaian (%)'], ...rows])
    expect(fieldsOf(result.tables[0])).toMatchObject({ target: 'D', actual: 'E', attainment: 'F' })
    expect(result.kpis.map((kpi) => [kpi.target, kpi.actual, kpi.attainment].map(shown))).toEqual([
      [95, 93, 97.9],
      [80, 84, 105],
    ])
  })
})
