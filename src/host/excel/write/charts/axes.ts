import type { ChartModel } from '../../../../core/report/chart'
import { axisUnit, CHART_LINES } from '../../../../core/report/chartLooks'
import { colour } from '../looks'

/**
 * Draws the axes of a chart.
 * @param axes - of the chart in Excel
 * @param chart - how it is to be
 */
export function drawAxes(axes: Excel.ChartAxes, chart: ChartModel): void {
  const isRadar = chart.kind === 'radar'
  // What a radar has in place of names of points is no axis to Excel.
  if (!isRadar) {
    const { categoryAxis } = axes
    categoryAxis.categoryType = 'TextAxis'
    categoryAxis.majorGridlines.visible = false
    drawAxis(categoryAxis, true)
  }
  const { valueAxis } = axes
  const { max, numberFormat } = chart.valueAxis
  valueAxis.minimum = 0
  if (max !== null) valueAxis.maximum = max
  const unit = axisUnit(chart)
  if (unit !== null) valueAxis.majorUnit = unit
  const { majorGridlines } = valueAxis
  majorGridlines.visible = isRadar
  if (isRadar) drawLine(majorGridlines.format.line, CHART_LINES.web)
  valueAxis.numberFormat = numberFormat
  drawAxis(valueAxis, !isRadar)
  // Last: Excel knows nothing more of an axis that is not seen.
  valueAxis.visible = false
}

function drawAxis(axis: Excel.ChartAxis, isLow: boolean): void {
  axis.majorTickMark = 'None'
  if (isLow) axis.tickLabelPosition = 'Low'
  drawLine(axis.format.line, CHART_LINES.axis)
}

function drawLine(line: Excel.ChartLineFormat, color: string): void {
  line.color = colour(color)
  line.weight = CHART_LINES.points
}
