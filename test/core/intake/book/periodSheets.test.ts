import { readTables } from '../../../../src/core/intake'
import { grid, workbook } from '../../../support/grid'
import { _, issuesOf, shown } from '../support/read'

const NAMES = ['Indeks A', 'Indeks B', 'Indeks C']
const KPI = ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi']
type Actuals = readonly (number | null)[]

const quarter = (title: string, actuals: Actuals, names: readonly string[] = NAMES) => [
  [title],
  KPI,
  ...names.map((name, i) => [i + 1, name, 'Indeks', 100, actuals[i] ?? _]),
]
const QUARTERS: readonly (readonly [string, Actuals])[] = [
  ['I', [20, 21, 22]],
  ['II', [90, 91, 92]],
  ['III', [70, 71, 72]],
  ['IV', [90, 91, 92]],
]

function read(...sheets: readonly (readonly [string, ReturnType<typeof quarter>])[]) {
  return readTables(workbook(sheets.map(([name, rows]) => grid(name, rows))), [])
}
const standing = (result: ReturnType<typeof read>) =>
  result.tables.filter(({ restates }) => restates === null).map(({ sheet }) => sheet)

describe('sheets of one year, a period each', () => {
  test('the last quarter stands though its results are those of an earlier one', () => {
    const result = read(
      ...QUARTERS.map(
        ([name, actuals]) =>
          [`TW ${name}`, quarter(`CAPAIAN KINERJA TRIWULAN ${name} TAHUN 2024`, actuals)] as const,
      ),
    )
    expect(result.kpis.map(({ sheet, actual }) => [sheet, shown(actual)])).toEqual([
      ['TW IV', 90],
      ['TW IV', 91],
      ['TW IV', 92],
    ])
    expect(result.tables.map(({ restates }) => restates?.sheet ?? null)).toEqual([
      'TW IV',
      'TW IV',
      'TW IV',
      null,
    ])
    expect(issuesOf(result).filter((text) => text.startsWith('restated-table'))).toHaveLength(3)
    expect(result.period).toMatchObject({ year: 2024, monthsElapsed: 12 })
  })

  test.each([
    ['names of sheets alone', ['Semester I', 'Semester II'], ['', '']],
    ['months', ['Januari', 'Februari'], ['', '']],
    ['titles alone', ['A', 'B'], ['Triwulan I 2024', 'Triwulan II 2024']],
    ['the turn of the year', ['A', 'B'], ['Triwulan IV 2023', 'Triwulan I 2024']],
  ])('%s say the period', (_name, names, titles) => {
    const sheets = names.map((name, i) => [name, quarter(titles[i] ?? '', [50 + i, 60 + i, 70 + i])] as const)
    expect(standing(read(...sheets))).toEqual([names[1]])
  })

  test.each([
    ['names of sheets', ['2023', '2024'], ['', '']],
    ['words around them', ['LKJIP 2023', 'LKJIP 2024'], ['', '']],
    ['titles', ['A', 'B'], ['Capaian Kinerja Tahun 2023', 'Capaian Kinerja Tahun 2024']],
    ['budget years', ['FY23', 'FY24'], ['', '']],
  ])('the latest year counts, and earlier ones are its history: by %s', (_name, names, titles) => {
    const sheets = names.map((name, i) => [name, quarter(titles[i] ?? '', [50 + i, 60 + i, 70 + i])] as const)
    const result = read(...sheets)
    expect(standing(result)).toEqual([names[1]])
    expect(result.kpis[0]?.periods?.map(({ period, actual }) => [period.year, shown(actual)])).toEqual([
      [2023, 50],
      [2024, 51],
    ])
  })

  test('a year that has no results yet gives way, and a part of a year is no year', () => {
    expect(standing(read(['2024', quarter('', [20, 21, 22])], ['2025', quarter('', [])]))).toEqual(['2024'])
    expect(
      standing(read(['2023', quarter('', [20, 21, 22])], ['TW I 2024', quarter('', [40, 41, 42])])),
    ).toEqual(['2023', 'TW I 2024'])
  })

  test('a quarter still without results gives way to the last one that has some', () => {
    const result = read(
      ['TW I', quarter('Triwulan I 2024', [20, 21, 22])],
      ['TW II', quarter('Triwulan II 2024', [40, 41, _])],
      ['TW III', quarter('Triwulan III 2024', [])],
    )
    expect(standing(result)).toEqual(['TW II'])
    expect(result.period?.monthsElapsed).toBe(6)
  })

  test('other indicators or another office are counted beside it', () => {
    const others = ['Indeks X', 'Indeks Y', 'Indeks Z']
    const result = read(
      ['TW I', quarter('Triwulan I 2024', [20, 21, 22], others)],
      ['TW II', quarter('Triwulan II 2024', [40, 41, 42])],
    )
    expect(standing(result)).toEqual(['TW I', 'TW II'])
    const offices = read(
      ['A', quarter('Dinas Kesehatan Triwulan I 2024', [20, 21, 22])],
      ['B', quarter('Dinas Pertanian Triwulan II 2024', [40, 41, 42])],
    )
    expect(standing(offices)).toEqual(['A', 'B'])
  })
})

describe('sheets that state the target of the year', () => {
  const counts = (title: string, actuals: readonly number[]) => [
    [title],
    ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi'],
    [1, 'Akta terbit', 'akta', 48_000, actuals[0] ?? _],
    [2, 'UMKM dibina', 'unit', 320, actuals[1] ?? _],
    [3, 'Aduan selesai', '%', 95, actuals[2] ?? _],
  ]
  const own = (...quarters: readonly (readonly number[])[]) =>
    read(...quarters.map((actuals, at) => [`TW ${at + 1}`, counts('', actuals)] as const)).kpis.map(
      ({ resultsOf, periods = [] }) => [resultsOf ?? null, periods.map(({ target }) => shown(target))],
    )

  test.each<[string, readonly (readonly number[])[], boolean]>([
    [
      'counts that rise and fall',
      [
        [11_250, 71, 88],
        [10_400, 92, 86],
        [12_650, 65, 93],
      ],
      true,
    ],
    [
      'counts that run up to each quarter',
      [
        [11_250, 71, 88],
        [21_650, 163, 86],
        [34_300, 228, 93],
      ],
      false,
    ],
    [
      'states near the target, be they falling',
      [
        [47_250, 331, 88],
        [47_100, 325, 86],
        [46_000, 321, 93],
      ],
      false,
    ],
  ])('%s', (_name, quarters, isOwn) => {
    const [akta, umkm, aduan] = own(...quarters)
    const count = isOwn ? 'period' : null
    const targets = (value: number) => quarters.map(() => (isOwn ? null : value))
    expect([akta, umkm]).toEqual([
      [count, targets(48_000)],
      [count, targets(320)],
    ])
    expect(aduan).toEqual([null, quarters.map(() => 95)])
  })
})
