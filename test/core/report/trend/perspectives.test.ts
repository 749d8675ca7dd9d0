import { trendColumns, TROW } from '../../../../src/core/report/trend/columns'
import { liveSheet } from '../../../support/live'
import { named, quarters } from '../../../support/shapeTables'

const columns = trendColumns(4)
const live = () =>
  liveSheet('trend', columns, [
    named(
      ['No', 'Indikator Kinerja', 'Perspektif', 'Polaritas', ...quarters.flatMap((name) => [`Target ${name}`, `Realisasi ${name}`])], // prettier-ignore
      [1, 'Jumlah izin terbit', 'Masyarakat', 'Maksimal', 100, 90, 100, 80, 100, null, 100, null],
      [2, 'Nilai survei', 'Masyarakat', 'Maksimal', 100, 70, 100, null, 100, null, 100, null],
      [3, 'Nilai SAKIP', 'Keuangan', 'Maksimal', 100, 60, 100, 50, 100, 40, 100, null],
    ),
  ])

const rowOf = (sheet: ReturnType<typeof live>, name: string): number =>
  sheet.model.rows.find(({ row }) => row > TROW.first + 3 && sheet.at(row, 'name') === name)?.row ?? 0
const means = (sheet: ReturnType<typeof live>, name: string) =>
  [0, 1, 2, 3].map((nth) => sheet.at(rowOf(sheet, name), 'periods', nth))

describe('the mean of a perspective by period', () => {
  test.each([
    ['Masyarakat', [0.8, 0.8, '', '']],
    ['Keuangan', [0.6, 0.5, 0.4, '']],
  ] as const)('%s: of those that are measured', (name, expected) => {
    expect(means(live(), name)).toEqual(expected.map((one) => (one === '' ? '' : expect.closeTo(one, 10))))
  })

  test('follows the figures', () => {
    expect(means(live().officer('IKU!H3', 100), 'Masyarakat')[1]).toBeCloseTo(0.9)
  })
})

describe('its chart', () => {
  const { model } = live()
  const charts = (model.charts ?? []).filter(({ id }) => id.startsWith('trendA'))

  test('is one for each perspective, to one measure, with the line at 100 %', () => {
    expect(charts).toHaveLength(2)
    expect(new Set(charts.map(({ valueAxis }) => JSON.stringify(valueAxis))).size).toBe(1)
    expect(charts.every(({ series }) => series.length === 2 && series[1]?.isDashed)).toBe(true)
  })

  test('ends with the last period that has a figure: one to come would be drawn as 0', () => {
    const lengths = charts.map(({ series: [own] }) =>
      own ? own.values.lastCol - own.values.firstCol + 1 : 0,
    )
    expect([...lengths].sort()).toEqual([2, 3])
  })

  test('covers no other chart', () => {
    const [one, other] = charts.map(({ place }) => place)
    expect(one && other && (one.lastCol < other.firstCol || other.lastCol < one.firstCol || one.lastRow < other.firstRow)).toBe(true) // prettier-ignore
  })
})
