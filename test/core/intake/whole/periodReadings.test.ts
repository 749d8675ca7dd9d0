import type { Intake } from '../../../../src/core/intake/types'
import { readTables } from '../../../../src/core/intake'
import { grid, workbook } from '../../../support/grid'
import { _, asideOf, issuesOf, readSheet, rowsBalance, shown } from '../support/read'

/** A KPI's periods as a test reads them: 'Q1 80/75', with '+' where figures run from the year's beginning. */
function periodsOf(result: Intake, kpi = 0): string[] {
  const short = { month: 'M', quarter: 'Q', semester: 'S', year: 'Y' } as const
  return (result.kpis[kpi]?.periods ?? []).map(({ period, toDate, target, actual }) => {
    const name = period.unit === 'year' ? String(period.year) : `${short[period.unit]}${period.index}`
    return `${name}${toDate ? '+' : ''} ${shown(target) ?? '-'}/${shown(actual) ?? '-'}`
  })
}

describe('periods in columns', () => {
  it('pairs target and result by quarter, and measures the latest result by its own target', () => {
    const result = readSheet([
      ['No', 'Indikator Kinerja', 'Satuan', 'TW I', _, 'TW II', _, 'TW III', _, 'TW IV', _],
      [_, _, _, 'Target', 'Realisasi', 'Target', 'Realisasi', 'Target', 'Realisasi', 'Target', 'Realisasi'],
      [1, 'Persentase jalan mantap', '%', 70, 68, 72, 71, 74, _, 76, _],
      [2, 'Jumlah izin terbit', 'dokumen', 100, 120, 150, 130, 150, _, 200, _],
      [3, 'Indeks kepuasan masyarakat', 'indeks', 80, 81, 81, 82, 82, _, 83, _],
    ])
    expect(periodsOf(result)).toEqual(['Q1 70/68', 'Q2 72/71', 'Q3 74/-', 'Q4 76/-'])
    expect([shown(result.kpis[0]?.target), shown(result.kpis[0]?.actual)]).toEqual([72, 71])
    expect(rowsBalance(result)).toBe(true)
  })

  it('reads one annual target beside results by quarter', () => {
    const result = readSheet([
      ['Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'],
      ['Persentase jalan mantap', '%', 76, 68, 71, 72],
      ['Jumlah izin terbit', 'dokumen', 600, 120, 130, 140],
    ])
    expect(periodsOf(result)).toEqual(['Q1 -/68', 'Q2 -/71', 'Q3 -/72'])
    expect([shown(result.kpis[0]?.target), shown(result.kpis[0]?.actual)]).toEqual([76, 72])
  })

  it("measures a quarter by its own target where the year's stands beside it", () => {
    const header = (plan: string) => [
      ['Indikator Kinerja', 'Satuan', 'Target Tahunan', `${plan} TW I`, `${plan} TW II`, 'Realisasi', _],
      [_, _, _, _, _, 'TW I', 'TW II'],
    ]
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:G1']
    const targets = (plan: string, due: readonly (number | null)[]) =>
      readSheet(
        [
          ...header(plan),
          ['Persentase izin tepat waktu', '%', 90, 80, due[0] ?? _, 78, 85],
          ['Nilai investasi', 'Rp miliar', 1000, 200, due[1] ?? _, 150, 420],
        ],
        { merges },
      ).kpis.map(({ target }) => shown(target))
    expect(targets('Target', [84, 500])).toEqual([84, 500])
    // No like for like: nothing was aimed at for that quarter, or it counts from the year's beginning.
    expect(targets('Target', [])).toEqual([90, 1000])
    expect(targets('Target s.d.', [84, 500])).toEqual([90, 1000])
  })

  it('measures a quarter by the one target that is its own', () => {
    const result = readSheet([
      ['KPI', 'Unit', 'Q1 Actual', 'Q2 Actual', 'Q2 Target', 'Annual Target'],
      ['Rent collected', '%', 97.1, 98.2, 98, 98.5],
      ['Recycling rate', '%', 44, 43, 45, 46],
    ])
    expect(periodsOf(result)).toEqual(['Q1 -/97.1', 'Q2 98/98.2'])
    expect(result.kpis.map(({ target }) => shown(target))).toEqual([98, 45])
  })

  it('takes words that declare figures up to a period', () => {
    const result = readSheet([
      ['Indikator Kinerja', 'Satuan', 'Target', 'Realisasi s.d. TW I', 'Realisasi s.d. TW II'],
      ['Jumlah izin terbit', 'dokumen', 600, 120, 250],
      ['Jumlah pelatihan', 'orang', 60, 12, 25],
    ])
    expect(periodsOf(result)).toEqual(['Q1+ -/120', 'Q2+ -/250'])
  })

  it('reads years side by side', () => {
    const result = readSheet([
      ['Indikator Kinerja', 'Satuan', 'Realisasi 2022', 'Realisasi 2023', 'Target 2024', 'Realisasi 2024'],
      ['Angka kemiskinan', '%', 11.2, 10.8, 10, 10.1],
      ['Indeks pembangunan manusia', 'indeks', 70, 71, 72, 72.4],
    ])
    expect(periodsOf(result)).toEqual(['2022 -/11.2', '2023 -/10.8', '2024 -/10.1'])
  })

  it('tells of no period where there is one only', () => {
    const result = readSheet([
      ['Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi 2025'],
      ['Angka kemiskinan', '%', 10, 10.1],
      ['Indeks pembangunan manusia', 'indeks', 72, 72.4],
    ])
    expect(result.kpis.map(({ periods }) => periods)).toEqual([undefined, undefined])
  })
})

describe('periods in rows', () => {
  const rows = [
    ['Indikator Kinerja', 'Satuan', 'Periode', 'Target', 'Realisasi'],
    ['Persentase jalan mantap', '%', 'Triwulan I', 70, 68],
    ['Persentase jalan mantap', '%', 'Triwulan II', 72, 71],
    ['Persentase jalan mantap', '%', 'Triwulan III', 74, _],
    ['Jumlah izin terbit', 'dokumen', 'Triwulan I', 100, 120],
    ['Jumlah izin terbit', 'dokumen', 'Triwulan II', 150, 130],
    ['Jumlah izin terbit', 'dokumen', 'Triwulan III', 150, _],
  ]

  it('lets the latest row with a result stand and makes the others its history', () => {
    const result = readSheet(rows)
    expect(result.kpis.map(({ row }) => row)).toEqual([3, 6])
    expect(periodsOf(result, 1)).toEqual(['Q1 100/120', 'Q2 150/130', 'Q3 150/-'])
    expect(asideOf(result.tables[0])).toEqual([
      '2 earlier-period',
      '4 earlier-period',
      '5 earlier-period',
      '7 earlier-period',
    ])
    expect(rowsBalance(result)).toBe(true)
    expect(issuesOf(result).filter((code) => /duplicate|indistinguishable|missing/.test(code))).toEqual([])
  })

  it('lets the first stand where none has a result yet', () => {
    const result = readSheet(rows.map((row, i) => (i === 0 ? row : [...row.slice(0, 4), _])))
    expect(result.kpis.map(({ row }) => row)).toEqual([2, 5])
    expect(periodsOf(result)).toEqual(['Q1 70/-', 'Q2 72/-', 'Q3 74/-'])
  })

  it('leaves rows alone that name one period twice', () => {
    const result = readSheet([...rows.slice(0, 3), ['Persentase jalan mantap', '%', 'TW II', 72, 73]])
    expect(result.kpis).toHaveLength(3)
  })
})

describe('sheets of quarters', () => {
  it('joins what earlier sheets say to the KPIs of the latest', () => {
    const sheet = (name: string, title: string, a: number | null, b: number | null) =>
      grid(name, [
        [title],
        ['Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
        ['Persentase jalan mantap', '%', 74, a],
        ['Jumlah izin terbit', 'dokumen', 600, b],
      ])
    const result = readTables(
      workbook([
        sheet('TW I', 'CAPAIAN KINERJA TRIWULAN I TAHUN 2025', 68, 120),
        sheet('TW II', 'CAPAIAN KINERJA TRIWULAN II TAHUN 2025', 71, 250),
      ]),
      [],
    )
    expect(result.kpis.map(({ sheet: name }) => name)).toEqual(['TW II', 'TW II'])
    expect(periodsOf(result, 1)).toEqual(['Q1 600/120', 'Q2 600/250'])
    expect(result.kpis[1]?.periods?.[0]?.origin?.indicator.cell).toEqual({ sheet: 'TW I', row: 4, col: 1 })
  })
})

describe('what earlier sheets of quarters cannot say', () => {
  const HEADER = ['Indikator Kinerja', 'Satuan', 'Target', 'Realisasi']
  const rows = (a: number | null, b: number | null): (string | number | null)[][] => [
    ['Persentase jalan mantap', '%', 74, a],
    ['Jumlah izin terbit', 'dokumen', 600, b],
    ['Jumlah pelatihan', 'orang', 60, b],
  ]
  const sheet = (name: string, title: string, body: readonly (readonly (string | number | null)[])[]) =>
    grid(name, [[title], HEADER, ...body])
  const read = (...sheets: ReturnType<typeof sheet>[]) => readTables(workbook(sheets), [])
  const SECOND = sheet('TW II', 'CAPAIAN KINERJA TRIWULAN II TAHUN 2025', rows(71, 25))

  test('an indicator that is new has no past, the others keep theirs', () => {
    const first = rows(68, 12).slice(0, 2)
    const result = read(sheet('TW I', 'CAPAIAN KINERJA TRIWULAN I TAHUN 2025', first), SECOND)
    expect(result.kpis.map(({ periods }) => periods?.length ?? 0)).toEqual([2, 2, 0])
  })

  test('an indicator that stands twice there is nobody’s past', () => {
    const [road = [], permits = [], training = []] = rows(68, 12)
    const twice = [road, permits, [...permits.slice(0, 3), 99], training]
    const result = read(sheet('TW I', 'CAPAIAN KINERJA TRIWULAN I TAHUN 2025', twice), SECOND)
    expect(
      result.kpis.filter(({ sheet: name }) => name === 'TW II').map(({ periods }) => periods?.length ?? 0),
    ).toEqual([2, 0, 2])
  })

  test('a semester is no past of a quarter', () => {
    const result = read(sheet('SM I', 'CAPAIAN KINERJA SEMESTER I TAHUN 2025', rows(68, 12)), SECOND)
    expect(result.kpis.filter(({ periods }) => periods)).toEqual([])
  })

  test('quarters in columns stand before those of other sheets', () => {
    const columns = ['Indikator Kinerja', 'Satuan', 'Target', 'Realisasi TW I', 'Realisasi TW II']
    const second = grid('TW II', [
      ['CAPAIAN KINERJA TRIWULAN II TAHUN 2025'],
      columns,
      ...rows(71, 25).map(([name, unit, target, actual]) => [
        name ?? null,
        unit ?? null,
        target ?? null,
        1,
        actual ?? null,
      ]),
    ])
    const result = read(sheet('TW I', 'CAPAIAN KINERJA TRIWULAN I TAHUN 2025', rows(68, 12)), second)
    const own = result.kpis.filter(({ sheet: name }) => name === 'TW II')
    expect(own[0]?.periods?.map(({ actual }) => shown(actual))).toEqual([1, 71])
  })
})

describe('rows that are not of one kind of period', () => {
  test.each([
    ['a quarter and a month', 'Triwulan I', 'Februari'],
    ['a quarter and no period', 'Triwulan I', ''],
    ['a quarter and a word', 'Triwulan I', 'sementara'],
  ])('%s are no history of each other', (_, one, other) => {
    const result = readSheet([
      ['Indikator Kinerja', 'Satuan', 'Periode', 'Target', 'Realisasi'],
      ['Persentase jalan mantap', '%', one, 70, 68],
      ['Persentase jalan mantap', '%', other, 72, 71],
      ['Jumlah izin terbit', 'dokumen', 'Triwulan I', 100, 120],
    ])
    expect(result.kpis.map(({ row, periods }) => [row, periods])).toEqual([
      [2, undefined],
      [3, undefined],
      [4, undefined],
    ])
    expect(rowsBalance(result)).toBe(true)
  })
})

describe('money by period', () => {
  it('reads pairs of performance and money of the evaluation form', () => {
    const result = readSheet([
      [
        'Kode',
        'Program / Kegiatan',
        'Indikator Kinerja',
        'Satuan',
        'Target 2025',
        _,
        'Realisasi TW I',
        _,
        'Realisasi TW II',
        _,
      ],
      [_, _, _, _, 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
      [
        '1.02.02',
        'Program Pelayanan Kesehatan',
        'Jumlah puskesmas terakreditasi',
        'unit',
        12,
        900_000_000,
        2,
        100_000_000,
        4,
        250_000_000,
      ],
      [
        '1.02.03',
        'Program Sumber Daya Kesehatan',
        'Jumlah tenaga terlatih',
        'orang',
        120,
        400_000_000,
        20,
        50_000_000,
        40,
        150_000_000,
      ],
    ])
    expect(periodsOf(result)).toEqual(['Q1 -/2', 'Q2 -/4'])
    expect(result.budget[0]?.periods?.map(({ period, spent }) => [period.index, shown(spent)])).toEqual([
      [1, 100_000_000],
      [2, 250_000_000],
    ])
  })
})
