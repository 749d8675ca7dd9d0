import type { ChartAxis, ChartModel } from '../../../../core/report/chart'
import { axisUnit, CHART_LINES } from '../../../../core/report/chartLooks'
import type { SheetBody } from '../../../../core/report/model'
import { referenceTo } from '../../addresses'
import { colour } from '../looks'

/**
 * Draws the axes of a chart.
 * @param axes - of the chart in Excel
 * @param chart - how it is to be
 * @param body - the sheet that holds the axes' names
 */
export function drawAxes(axes: Excel.ChartAxes, chart: ChartModel, body: Pick<SheetBody, 'name'>): void {
  // What a radar has in place of names of points is no axis to Excel.
  if (chart.kind === 'scatter') drawFigures(axes.categoryAxis, chart.xAxis ?? chart.valueAxis, chart, body)
  else if (chart.kind !== 'radar') drawNames(axes.categoryAxis, chart)
  drawFigures(axes.valueAxis, chart.valueAxis, chart, body)
}

function drawNames(axis: Excel.ChartAxis, { kind, reversed }: ChartModel): void {
  axis.categoryType = 'TextAxis'
  axis.reversePlotOrder = reversed ?? false
  // The figures stay below where the first category stands at the top.
  if (reversed && kind === 'bar') axis.position = 'Maximum'
  axis.majorGridlines.visible = false
  axis.majorTickMark = 'None'
  axis.tickLabelPosition = 'Low'
  axis.format.line.color = colour(CHART_LINES.axis)
  axis.format.line.weight = CHART_LINES.points
}

/** Whether it is seen comes last: Excel knows nothing more of an axis that is not. */
function drawFigures(
  axis: Excel.ChartAxis,
  model: ChartAxis,
  chart: ChartModel,
  body: Pick<SheetBody, 'name'>,
): void {
  const isRadar = chart.kind === 'radar'
  if (model.min !== null) axis.minimum = model.min
  if (model.max !== null) axis.maximum = model.max
  const unit = axisUnit(chart, model)
  if (unit !== null) axis.majorUnit = unit
  const { majorGridlines } = axis
  majorGridlines.visible = isRadar || model.line !== undefined
  if (isRadar || model.line !== undefined) {
    majorGridlines.format.line.color = colour(model.line === undefined ? CHART_LINES.web : CHART_LINES.across)
    majorGridlines.format.line.weight = CHART_LINES.points
  }
  axis.numberFormat = model.numberFormat
  axis.majorTickMark = 'None'
  if (!isRadar) axis.tickLabelPosition = 'Low'
  if (chart.kind === 'scatter') axis.position = 'Minimum'
  axis.format.line.color = colour(CHART_LINES.axis)
  axis.format.line.weight = CHART_LINES.points
  if (model.title !== null) axis.title.setFormula(`=${referenceTo(body.name, model.title)}`)
  axis.visible = model.visible
}
