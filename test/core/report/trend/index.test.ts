import { trendColumns, TROW } from '../../../../src/core/report/trend/columns'
import { cellsOf, sheetMadeOf } from '../../../support/cellsOf'
import { grid } from '../../../support/grid'
import { named, quarters } from '../../../support/shapeTables'

/** Outputs by quarter, money by month, and what the tables of trends make of them. */
const trend = sheetMadeOf('trend', [
  named(
    [
      'No',
      'Indikator Kinerja',
      'Program',
      ...quarters.flatMap((name) => [`Target ${name}`, `Realisasi ${name}`]),
    ],
    [1, 'Jumlah izin terbit', 'Program A', 100, 90, 200, 20, 300, 40, 400, 50],
    [2, 'Jumlah pelatihan', 'Program B', 1, 1, 2, 2, 3, 3, 4, 4],
  ),
])
const columns = trendColumns(quarters.length)
const { cell, shown } = cellsOf(trend, columns)
const first = TROW.first + 1
const periods = (row: number) => quarters.map((_, nth) => cell(row, 'periods', nth)?.value)
describe('an indicator', () => {
  test.each([
    [0, 'Jumlah izin terbit', [90, 20, 40, 50]],
    [1, 'Jumlah pelatihan', [1, 2, 3, 4]],
  ] as const)('number %d shows its results by period', (nth, name, results) => {
    expect(shown(first + nth, ['no', 'name'])).toEqual([nth + 1, name])
    expect(periods(first + nth)).toEqual(results)
  })

  test('has bars, a direction with its code, and a change of its last two results', () => {
    expect(String(cell(first, 'bars')?.value)).toHaveLength(quarters.length)
    expect(shown(first, ['change', 'directionCode'])).toEqual([10, -1])
    expect(cell(first, 'direction')?.value).toMatch(/^▼ /)
    expect(cell(first + 1, 'direction')?.value).toMatch(/^► /)
  })

  test('may be declared beside it, in words of a list', () => {
    const { typed } = columns.col
    expect(trend.typed?.map(({ range, look }) => [range.firstRow, range.firstCol, look.locked])).toEqual([
      [first, typed, false],
    ])
    expect(trend.validations.map(({ range }) => range.firstCol)).toEqual([typed])
    expect(trend.names.map(({ name, range }) => [name, range.firstCol])).toEqual([
      ['Kinerja_Trend_Key', columns.col.key],
      ['Kinerja_Trend_nature', typed],
    ])
  })
})

describe('a line of the budget', () => {
  const money = sheetMadeOf('trend', [
    grid('RAK', [
      ['REALISASI ANGGARAN TAHUN 2025'],
      ['Kode', 'Program', 'Pagu', 'Realisasi Januari', 'Realisasi Februari', 'Realisasi Maret'],
      ['1.01.01', 'Program Penunjang', 1000, 100, 120, 90],
      ['1.01.02', 'Program Pelayanan', 2000, 150, 180, 400],
    ]),
  ])
  const own = cellsOf(money, trendColumns(4))
  const line = first + 1
  const toDate = (row: number) => [0, 1, 2].map((nth) => own.cell(row, 'periods', nth)?.value)

  test.each([
    [0, [1000, 0.31], [100, 220, 310]],
    [1, [2000, 0.365], [150, 330, 730]],
  ] as const)(
    'number %d shows its budget, the share used, and its money up to each month',
    (nth, shares, sums) => {
      expect(own.shown(line + nth, ['target', 'attainment'])).toEqual(shares)
      expect(toDate(line + nth)).toEqual(sums)
    },
  )

  test('has no output and no gap without indicators of its periods', () => {
    expect(own.shown(line, ['points', 'change', 'directionCode'])).toEqual([null, '', ''])
    expect(own.cell(line, 'direction')?.value).toMatch(/^– /)
  })

  test('is added up, with the share of the sums below', () => {
    expect([own.cell(line + 2, 'target')?.value, ...toDate(line + 2)]).toEqual([3000, 250, 550, 1040])
    expect(own.cell(line + 3, 'periods', 2)?.value).toBeCloseTo(1040 / 3000)
  })
})
