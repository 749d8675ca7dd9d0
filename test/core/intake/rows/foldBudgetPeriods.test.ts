import type { Intake } from '../../../../src/core/intake/types'
import { _, asideOf, readSheet, shown } from '../support/read'
import { HEADER, money, months, NAMES, type Rows } from '../book/monthRows'

const lines = ({ budget }: Intake) =>
  budget.map(({ row, name, budget: plan, spent }) => [row, name.text, plan.value, spent.value])

describe('budget lines that stand once for each period', () => {
  test.each<readonly [string, Rows, number, number | null]>([
    [
      'words of the heading: up to the month, though nothing was spent after January',
      months(
        ['Bulan', 'Program', 'Pagu', 'Realisasi s.d. Bulan Ini'],
        NAMES,
        '800/70 800/70 800/70',
        '200/20 200/20 200/20',
      ),
      1000,
      90,
    ],
    [
      'words of the heading: of the month alone, though each month has more',
      months(
        ['Bulan', 'Program', 'Pagu', 'Realisasi Bulan Ini'],
        NAMES,
        '800/70 800/80 800/90',
        '200/20 200/30 200/40',
      ),
      1000,
      330,
    ],
    [
      'words of the periods: s.d. Februari',
      months(
        HEADER,
        ['Januari', 's.d. Februari', 's.d. Maret'],
        '800/70 800/70 800/70',
        '200/20 200/20 200/20',
      ),
      1000,
      90,
    ],
    [
      'figures that never fall run up to their month',
      months(HEADER, NAMES, '800/70 800/140 800/300', '200/20 200/30 200/90'),
      1000,
      390,
    ],
    [
      'figures that fall are of the month alone; the budget counts once',
      months(HEADER, NAMES, '800/70 800/40 800/60', '200/20 200/30 200/10'),
      1000,
      230,
    ],
    [
      'so are budgets that stay the same and are spent anew each month',
      months(HEADER, [...NAMES, 'April'], '80/70 80/85 80/78 80/81', '20/20 20/19 20/22 20/18'),
      400,
      393,
    ],
    [
      'so are those of two months, which as one budget would be spent twice',
      months(HEADER, NAMES.slice(0, 2), '80/85 84/80', '20/19 21/22'),
      205,
      206,
    ],
    [
      'budgets that rise and fall month by month beside such spending are of the month too',
      months(HEADER, NAMES, '80/70 60/40 90/60', '20/20 30/30 10/10'),
      290,
      230,
    ],
    [
      'a rent of the same amount each month',
      months(HEADER, NAMES, '800/50 800/50 800/50', '240/20 240/20 240/20'),
      1040,
      210,
    ],
    [
      'the printed total adds the months, though each has more',
      [...months(HEADER, NAMES, '800/70 800/80 800/90', '200/20 200/30 200/40'), [_, 'Jumlah', 1000, 330]],
      1000,
      330,
    ],
    [
      'a month that is still to come',
      months(HEADER, NAMES, '800/70 800/140 800/0', '200/20 200/30 200/'),
      1000,
      170,
    ],
    [
      'a sum below every month: that of the latest stays',
      [
        HEADER,
        ['Januari', 'Alpha', 800, 70],
        ['Januari', 'Beta', 200, 20],
        [_, 'Jumlah', 1000, 90],
        ['Februari', 'Alpha', 800, 140],
        ['Februari', 'Beta', 200, 50],
        [_, 'Jumlah', 1000, 190],
        ['Maret', 'Alpha', 800, 180],
        ['Maret', 'Beta', 200, 60],
        [_, 'Jumlah', 1000, 240],
      ],
      1000,
      240,
    ],
    [
      'years are never added: the latest with spending',
      months(
        ['Tahun', 'Program', 'Pagu', 'Realisasi'],
        [2023, 2024, 2025],
        '700/650 800/700 900/',
        '200/150 200/180 300/',
      ),
      1000,
      880,
    ],
    [
      'the year that the title names',
      [
        ['REALISASI ANGGARAN TAHUN 2023'],
        ...months(
          ['Tahun', 'Program', 'Pagu', 'Realisasi'],
          [2022, 2023, 2024],
          '600/550 700/650 800/700',
          '100/50 200/150 200/180',
        ),
      ],
      900,
      800,
    ],
    [
      'fiscal years in one word',
      months(
        ['Financial Year', 'Programme', 'Budget', 'Actual'],
        ['FY2023/2024', 'FY2024/2025'],
        '700/650 800/700',
        '200/150 200/180',
      ),
      1000,
      880,
    ],
    [
      'months held as dates',
      months(['Month', 'Department', 'Budget', 'Actual'], [45_292, 45_323], '800/70 800/90', '200/10 200/5'),
      1000,
      175,
    ],
    [
      'month and year in one cell; the year before is not added',
      months(
        ['Month', 'Department', 'Budget', 'Actual'],
        ['Nov 2020', 'Dec 2020', 'Jan 2021', 'Feb 2021'],
        '90/80 70/95 80/70 60/40',
        '40/30 20/45 20/20 10/10',
      ),
      170,
      140,
    ],
    [
      'a printed total of nothing tells nothing',
      [...months(HEADER, NAMES, '800/70 800/140 800/300', '200/20 200/30 200/90'), [_, 'Jumlah', 1000, 0]],
      1000,
      390,
    ],
    [
      'a grand total below the sum of the last month',
      [
        HEADER,
        ['Januari', 'Alpha', 800, 70],
        ['Januari', 'Beta', 200, 20],
        [_, 'Jumlah', 1000, 90],
        ['Februari', 'Alpha', 800, 140],
        ['Februari', 'Beta', 200, 50],
        [_, 'Jumlah', 1000, 190],
        [_, 'Jumlah Total', 1000, 190],
      ],
      1000,
      190,
    ],
    [
      'a line that ended the year before',
      [
        ['Tahun', 'Program', 'Pagu', 'Realisasi'],
        [2024, 'Jembatan', 100, 90],
        [2024, 'Pasar', 200, 180],
        [2024, 'Sekolah', 300, 250],
        [2025, 'Jembatan', 150, 140],
        [2025, 'Pasar', 250, 210],
      ],
      400,
      350,
    ],
    [
      'other lines in each year: years are never added',
      [
        ['Tahun', 'Program', 'Pagu', 'Realisasi'],
        [2023, 'Jembatan', 100, 90],
        [2024, 'Pasar', 200, 180],
        [2025, 'Sekolah', 300, 250],
        [2025, 'Puskesmas', 150, 140],
      ],
      450,
      390,
    ],
  ])('%s', (_name, rows, budget, spent) => {
    expect(money(readSheet(rows))).toEqual([budget, spent])
  })

  test('year and quarter in two columns: the latest row is the line, the others are its history', () => {
    const result = readSheet([
      ['Tahun', 'Triwulan', 'Kode', 'Uraian', 'Anggaran', 'Realisasi'],
      [2024, 'IV', '5111', 'Gaji', 600, 582],
      [2024, 'IV', '5211', 'Barang', 400, 388],
      [2025, 'I', '5111', 'Gaji', 630, 75],
      [2025, 'I', '5211', 'Barang', 430, 51],
      [2025, 'II', '5111', 'Gaji', 630, 239],
      [2025, 'II', '5211', 'Barang', 430, 163],
      [2025, 'III', '5111', 'Gaji', 630, 300],
      [2025, 'III', '5211', 'Barang', 430, 200],
    ])
    expect(lines(result)).toEqual([
      [8, 'Gaji', 630, 300],
      [9, 'Barang', 430, 200],
    ])
    expect(asideOf(result.tables[0])).toEqual([2, 3, 4, 5, 6, 7].map((row) => `${row} earlier-period`))
    expect(
      result.budget[0]?.periods?.map(({ period, toDate, spent }) => [period, toDate, shown(spent)]),
    ).toEqual([
      [{ unit: 'quarter', index: 4, year: 2024 }, true, 582],
      [{ unit: 'quarter', index: 1, year: 2025 }, true, 75],
      [{ unit: 'quarter', index: 2, year: 2025 }, true, 239],
      [{ unit: 'quarter', index: 3, year: 2025 }, true, 300],
    ])
  })

  test('periods below each line, as numbers of months', () => {
    const result = readSheet([
      ['Program', 'Bulan', 'Pagu', 'Realisasi Bulan Ini'],
      ['Alpha', 1, 800, 70],
      ['Alpha', 2, 800, 80],
      ['Beta', 1, 200, 20],
      ['Beta', 2, 200, 30],
    ])
    expect(lines(result)).toEqual([
      [3, 'Alpha', 800, 150],
      [5, 'Beta', 200, 50],
    ])
    expect(result.budget[0]?.spent.parts).toHaveLength(2)
  })

  test.each<readonly [string, Rows, number]>([
    [
      'a list by the year in which each began, with a total of them all',
      [
        ['Tahun', 'Program', 'Pagu', 'Realisasi'],
        [2023, 'Jembatan', 100, 90],
        [2024, 'Pasar', 200, 180],
        [2025, 'Sekolah', 300, 250],
        [_, 'Jumlah', 600, 520],
      ],
      520,
    ],
    [
      'other lines in each month',
      [
        ['Bulan', 'Program', 'Pagu', 'Realisasi'],
        ['Januari', 'Jembatan', 100, 90],
        ['Februari', 'Pasar', 200, 180],
        ['Maret', 'Sekolah', 300, 250],
      ],
      520,
    ],
    [
      'one period throughout',
      [
        ['Bulan', 'Program', 'Pagu', 'Realisasi'],
        ['Maret', 'Jembatan', 100, 90],
        ['Maret', 'Pasar', 200, 180],
      ],
      270,
    ],
  ])('every row is a line: %s', (_name, rows, spent) => {
    expect(money(readSheet(rows))[1]).toBe(spent)
  })
})
