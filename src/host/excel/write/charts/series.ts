import type { ChartModel, ChartSeries } from '../../../../core/report/chart'
import { SERIES_POINTS } from '../../../../core/report/chartLooks'
import type { SheetBody } from '../../../../core/report/model'
import type { RangeRef } from '../../../../core/units'
import { rangeOf } from '../../addresses'
import { colour } from '../looks'

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
  series.setXAxisValues(rangeOf(sheet, chart.categories))
  const color = colour(model.color)
  if (model.labels) {
    series.markerStyle = 'Circle'
    series.markerSize = SERIES_POINTS.marker
    series.markerForegroundColor = color
    series.markerBackgroundColor = color
  } else series.markerStyle = 'None'
  const { line } = series.format
  line.color = color
  line.weight = SERIES_POINTS.line
  line.lineStyle = model.isDashed ? 'Dash' : 'Continuous'
  series.hasDataLabels = model.labels
  if (model.labels) drawLabels(series.dataLabels, chart, model)
}

/** The cell's text now: Excel's client lets the name of a series follow no cell. */
function textAt({ rows }: Pick<SheetBody, 'rows'>, { firstRow, firstCol }: RangeRef): string {
  const cell = rows.find(({ row }) => row === firstRow)?.cells.find(({ col }) => col === firstCol)
  return String(cell?.value ?? '')
}

function drawLabels(labels: Excel.ChartDataLabels, { kind }: ChartModel, { labelFormat }: ChartSeries): void {
  labels.showValue = true
  labels.showSeriesName = false
  labels.showCategoryName = false
  labels.showLegendKey = false
  // A radar leaves no choice.
  if (kind === 'line') labels.position = 'Top'
  if (labelFormat !== undefined) labels.numberFormat = labelFormat
}
