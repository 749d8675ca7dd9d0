import type { ChartModel, ChartSeries } from '../../../../core/report/chart'
import {
  CHART_FILL,
  CHART_LETTERS,
  hidesLineBehindLabels,
  labelPlace,
  seriesLook,
  type SeriesLook,
} from '../../../../core/report/chartLooks'
import { escapeAttribute } from '../../xml/escape'
import type { CellCaches } from './cellCaches'
import { fill, line, text } from './drawn'

/** How a group of series is drawn. */
export type Drawn = 'bars' | 'lines' | 'radar' | 'points'

const LABELS_AT = { end: 'outEnd', above: 't', right: 'r' } as const

/**
 * @param chart - the chart
 * @param index - which of its series
 * @param drawn - how it is drawn
 * @param caches - the cells
 * @returns the series, in the order that the format demands
 */
export function seriesXml(chart: ChartModel, index: number, drawn: Drawn, caches: CellCaches): string {
  const series = chart.series[index] as ChartSeries
  const look = seriesLook(chart, series)
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${caches.texts(series.name)}</c:tx>`,
    `<c:spPr>${drawn === 'bars' ? fill(look.fill) : ''}${lineOf(look)}</c:spPr>`,
    drawn === 'bars' ? '<c:invertIfNegative val="0"/>' : marker(look),
    series.labels
      ? labels(series, labelPlace(chart, series), hidesLineBehindLabels(chart) ? CHART_FILL : null)
      : '',
    data(chart, series, caches),
    drawn === 'lines' || drawn === 'points' ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('')
}

function lineOf({ line: drawn }: SeriesLook): string {
  return drawn === null ? line(null) : line(drawn.color, drawn.points, drawn.isDashed)
}

function marker({ marker: drawn }: SeriesLook): string {
  if (drawn === null) return '<c:marker><c:symbol val="none"/></c:marker>'
  const looks = `<c:spPr>${fill(drawn.fill)}${line(drawn.color, 1)}</c:spPr>`
  return `<c:marker><c:symbol val="circle"/><c:size val="${drawn.size}"/>${looks}</c:marker>`
}

function labels(
  { labelFormat, labelText = 'value' }: ChartSeries,
  place: keyof typeof LABELS_AT | null,
  behind: string | null,
): string {
  const format = labelFormat === undefined ? '' : escapeAttribute(labelFormat)
  const shown = {
    LegendKey: false,
    Val: labelText === 'value',
    CatName: false,
    SerName: labelText === 'name',
  }
  return [
    '<c:dLbls>',
    format === '' ? '' : `<c:numFmt formatCode="${format}" sourceLinked="0"/>`,
    `<c:spPr>${fill(behind)}${line(null)}</c:spPr>${text(CHART_LETTERS.body)}`,
    place === null ? '' : `<c:dLblPos val="${LABELS_AT[place]}"/>`,
    Object.entries(shown)
      .map(([what, is]) => `<c:show${what} val="${is ? 1 : 0}"/>`)
      .join(''),
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
  ].join('')
}

function data(chart: ChartModel, { x, values }: ChartSeries, caches: CellCaches): string {
  if (chart.kind === 'scatter') {
    const xs = x ? `<c:xVal>${caches.numbers(x)}</c:xVal>` : ''
    return `${xs}<c:yVal>${caches.numbers(values)}</c:yVal>`
  }
  const names = chart.categories ? `<c:cat>${caches.categories(chart.categories)}</c:cat>` : ''
  return `${names}<c:val>${caches.numbers(values)}</c:val>`
}
