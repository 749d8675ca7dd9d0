import type { ChartAxis, ChartModel } from '../../core/report/chart'
import type { RangeRef } from '../../core/units'
import type { Language } from '../../locales/shared'
import { shownText } from './shownText'
import type { SheetValues } from './sheetValues'
import type { PreviewAxis, PreviewChart } from './types'

/**
 * @param chart - of one of our sheets
 * @param values - cells of that sheet
 * @param lang - of the figures at the points
 * @returns the chart with the figures that it draws
 */
export function chartOf(chart: ChartModel, values: SheetValues, lang: Language): PreviewChart {
  const list = (range: RangeRef | null | undefined) => (range ? values.block(range).flat() : [])
  const text = (range: RangeRef | null | undefined) => String(list(range)[0] ?? '')
  const figures = (range: RangeRef | undefined) =>
    list(range).map((value) => (typeof value === 'number' ? value : null))
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
      x: figures(series.x),
      color: `#${series.color}`,
      look: series.look,
      labels: series.labels
        ? figures(series.values).map((value) => shownText(value, series.labelFormat, lang))
        : null,
    })),
    value: axisOf(chart.valueAxis, text),
    across: chart.xAxis ? axisOf(chart.xAxis, text) : null,
    hasLegend: chart.legend !== 'none',
    isReversed: chart.reversed ?? false,
  }
}

function axisOf(axis: ChartAxis, text: (range: RangeRef | null) => string): PreviewAxis {
  return {
    title: text(axis.title),
    min: axis.min,
    max: axis.max,
    isPercent: axis.numberFormat.includes('%'),
    isVisible: axis.visible,
    line: axis.line ?? null,
  }
}
