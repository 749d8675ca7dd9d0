import type { ChartModel } from '../../core/report/chart'
import type { RangeRef } from '../../core/units'
import type { Language } from '../../locales/shared'
import { shownText } from './shownText'
import type { SheetValues } from './sheetValues'
import type { PreviewChart } from './types'

/**
 * @param chart - of one of our sheets
 * @param values - cells of that sheet
 * @param lang - of the figures at the points
 * @returns the chart with the figures that it draws
 */
export function chartOf(chart: ChartModel, values: SheetValues, lang: Language): PreviewChart {
  const list = (range: RangeRef | null) => (range ? values.block(range).flat() : [])
  const text = (range: RangeRef | null) => String(list(range)[0] ?? '')
  const figures = (range: RangeRef) => list(range).map((value) => (typeof value === 'number' ? value : null))
  return {
    id: chart.id,
    kind: chart.kind,
    title: text(chart.title),
    altText: chart.altText,
    place: chart.place,
    categories: list(chart.categories).map((value) => String(value ?? '')),
    series: chart.series.map((series) => ({
      name: text(series.name),
      values: figures(series.values),
      color: `#${series.color}`,
      isDashed: series.isDashed ?? false,
      labels: series.labels
        ? figures(series.values).map((value) => shownText(value, series.labelFormat, lang))
        : null,
    })),
    max: chart.valueAxis.max,
    hasLegend: chart.legend !== 'none',
  }
}
