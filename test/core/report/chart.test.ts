import { chartName, readChartName } from '../../../src/core/report/chart'
import { CHARTS, cells } from '../../support/chartSheet'

describe('the name of a chart', () => {
  test.each(CHARTS.map((chart) => [chartName(chart), chart] as const))(
    '%s tells which it is and where we put it',
    (name, chart) => {
      expect(readChartName(name)).toEqual({ id: chart.id, place: chart.place })
    },
  )

  test('is known of charts that are not drawn any more', () => {
    expect(readChartName('Kinerja quadrants D40:L58')).toEqual({
      id: 'quadrants',
      place: cells(40, 4, 58, 12),
    })
  })

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
