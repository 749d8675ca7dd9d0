import type { ChartModel, ChartSeries } from '../../../../core/report/chart'
import {
  BAR_GAP,
  barOverlap,
  CHART_FILL,
  hidesLineBehindLabels,
  isLineAmongBars,
  labelPlace,
  seriesLook,
} from '../../../../core/report/chartLooks'
import type { SheetBody } from '../../../../core/report/model'
import type { RangeRef } from '../../../../core/units'
import { rangeOf } from '../../addresses'
import { colour } from '../looks'

const LABELS_AT = { end: 'OutsideEnd', above: 'Top', right: 'Right' } as const
/** The most that Excel takes for the name of a series. */
const MAX_NAME = 255

/**
 * @param range - values of a series
 * @returns whether they stand beside each other
 */
export function isOneRow({ firstRow, lastRow, firstCol, lastCol }: RangeRef): boolean {
  return firstRow === lastRow && lastCol > firstCol
}

/**
 * Draws a series. Excel makes the first one together with the chart.
 * @param sheet - where the chart stands
 * @param drawn - the chart in Excel
 * @param chart - how it is to be
 * @param index - which of its series
 * @param body - cells of the sheet
 */
export function drawSeries(
  sheet: Excel.Worksheet,
  drawn: Excel.Chart,
  chart: ChartModel,
  index: number,
  body: Pick<SheetBody, 'rows'>,
): void {
  const model = chart.series[index] as ChartSeries
  const name = textAt(body, model.name).slice(0, MAX_NAME)
  const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add()
  // Of a cell without text Excel's own name for the series is better than none.
  if (name !== '') series.name = name
  if (index > 0) series.setValues(rangeOf(sheet, model.values))
  const points = chart.kind === 'scatter' ? model.x : chart.categories
  if (points) series.setXAxisValues(rangeOf(sheet, points))
  if (isLineAmongBars(chart, model)) series.chartType = 'LineMarkers'
  const isBars = (chart.kind === 'bar' || chart.kind === 'column') && !isLineAmongBars(chart, model)
  const look = seriesLook(chart, model)
  if (isBars) drawBars(series, chart, look.fill)
  else drawMarkers(series, look.marker)
  drawLine(series.format.line, look.line)
  series.hasDataLabels = model.labels
  if (model.labels) drawLabels(series.dataLabels, chart, model)
}

/** The cell's text now: Excel's client lets the name of a series follow no cell. */
function textAt({ rows }: Pick<SheetBody, 'rows'>, { firstRow, firstCol }: RangeRef): string {
  const cell = rows.find(({ row }) => row === firstRow)?.cells.find(({ col }) => col === firstCol)
  return String(cell?.value ?? '')
}

function drawBars(series: Excel.ChartSeries, chart: ChartModel, fill: string | null): void {
  series.gapWidth = BAR_GAP
  series.overlap = barOverlap(chart)
  series.invertIfNegative = false
  if (fill === null) series.format.fill.clear()
  else series.format.fill.setSolidColor(colour(fill))
}

function drawMarkers(series: Excel.ChartSeries, marker: ReturnType<typeof seriesLook>['marker']): void {
  if (marker === null) {
    series.markerStyle = 'None'
    return
  }
  series.markerStyle = 'Circle'
  series.markerSize = marker.size
  series.markerForegroundColor = colour(marker.color)
  series.markerBackgroundColor = colour(marker.fill ?? 'FFFFFF')
}

function drawLine(line: Excel.ChartLineFormat, look: ReturnType<typeof seriesLook>['line']): void {
  if (look === null) {
    line.lineStyle = 'None'
    return
  }
  line.color = colour(look.color)
  line.weight = look.points
  line.lineStyle = look.isDashed ? 'Dash' : 'Continuous'
}

function drawLabels(labels: Excel.ChartDataLabels, chart: ChartModel, series: ChartSeries): void {
  const { labelFormat, labelText = 'value' } = series
  labels.showValue = labelText === 'value'
  labels.showSeriesName = labelText === 'name'
  labels.showCategoryName = false
  labels.showLegendKey = false
  const place = labelPlace(chart, series)
  if (place !== null) labels.position = LABELS_AT[place]
  if (hidesLineBehindLabels(chart)) labels.format.fill.setSolidColor(colour(CHART_FILL))
  if (labelFormat !== undefined) labels.numberFormat = labelFormat
}
