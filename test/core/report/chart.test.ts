import { chartName, readChartName } from '../../../src/core/report/chart'
import { barOverlap, seriesLook } from '../../../src/core/report/chartLooks'
import { CHARTS } from '../../support/chartSheet'

describe('the name of a chart', () => {
  test.each(CHARTS.map((chart) => [chartName(chart), chart] as const))(
    '%s tells which it is and where we put it',
    (name, chart) => {
      expect(readChartName(name)).toEqual({ id: chart.id, place: chart.place })
    },
  )

  test.each([
    'Chart 1',
    'Grafik Kinerja bars A1:B2',
    'Kinerja bars',
    'Kinerja bars A1:B2 (2)',
    'Kinerja bars XFE1:XFE2',
    'kinerja bars A1:B2',
    '',
  ])('%p is none of ours', (name) => {
    expect(readChartName(name)).toBeNull()
  })
})

describe('how a series looks', () => {
  const [series] = CHARTS[0]?.series ?? []
  if (!series) throw new Error('There is a series')
  const looks = ['solid', 'outline', 'light', 'line', 'dashed'] as const

  test.each([
    // kind, look, filled, line in points (broken: negative), marked
    ['bar', 'solid', true, null, false],
    ['column', 'light', true, null, false],
    ['bar', 'outline', false, 1.25, false],
    ['bar', 'dashed', false, -1.25, false],
    ['column', 'line', false, 1.5, false],
    ['column', 'dashed', false, -1.5, false],
    ['line', 'solid', false, 2.25, false],
    ['line', 'light', false, 1.5, false],
    ['radar', 'dashed', false, -1.5, false],
    ['scatter', 'solid', false, null, true],
    ['scatter', 'outline', false, null, true],
    ['scatter', 'dashed', false, -1.25, false],
  ] as const)('%s, %s', (kind, look, isFilled, points, isMarked) => {
    const { fill, line, marker } = seriesLook({ kind }, { ...series, look })
    expect(fill !== null).toBe(isFilled)
    expect(line && line.points * (line.isDashed ? -1 : 1)).toBe(points)
    expect(marker !== null).toBe(isMarked)
  })

  test('nothing is drawn that cannot be seen', () => {
    for (const { kind } of CHARTS) {
      for (const look of looks) {
        const { fill, line, marker } = seriesLook({ kind }, { ...series, look })
        expect([fill, line, marker].some((part) => part !== null)).toBe(true)
      }
    }
  })

  test('a target drawn around nothing stands half behind the actual', () => {
    expect(barOverlap({ series: [series] })).toBe(0)
    expect(barOverlap({ series: [series, { ...series, look: 'outline' }] })).toBe(50)
  })
})
