import type { ChartModel } from '../../../../core/report/chart'
import { CHART_FILL, CHART_LETTERS, joinsOverGaps } from '../../../../core/report/chartLooks'
import type { SheetBody } from '../../../../core/report/model'
import { rangeOf, referenceTo } from '../../addresses'
import { colour } from '../looks'
import { drawAxes } from './axes'
import type { Frame } from './ownCharts'
import { drawSeries, isOneRow } from './series'

const TYPE = { line: 'LineMarkers', radar: 'RadarMarkers' } as const

/** Between title and the chart's edge, points. */
const TITLE_INSET = 4

/** How many objects, properties and methods a chart takes, and each of its series. */
export const CHART_ACTIONS = 70
export const SERIES_ACTIONS = 30

/**
 * Draws a chart on a sheet whose cells are written and sized.
 * @param sheet - where
 * @param chart - the chart
 * @param name - by which it is known again
 * @param frame - where a person put it; null for its own place
 * @param body - cells of the sheet
 */
export function drawChart(
  sheet: Excel.Worksheet,
  chart: ChartModel,
  name: string,
  frame: Frame | null,
  body: Pick<SheetBody, 'name' | 'rows'>,
): void {
  const [first] = chart.series
  if (!first) return
  const values = rangeOf(sheet, first.values)
  const drawn = sheet.charts.add(TYPE[chart.kind], values, isOneRow(first.values) ? 'Rows' : 'Columns')
  drawn.name = name
  if (frame) {
    drawn.left = frame.left
    drawn.top = frame.top
    drawn.width = frame.width
    drawn.height = frame.height
  } else
    drawn.setPosition(
      rangeOf(sheet, { ...chart.place, lastRow: chart.place.firstRow, lastCol: chart.place.firstCol }),
      rangeOf(sheet, { ...chart.place, firstRow: chart.place.lastRow, firstCol: chart.place.lastCol }),
    )
  drawn.plotVisibleOnly = false
  drawn.displayBlanksAs = joinsOverGaps(chart) ? 'Interplotted' : 'NotPlotted'
  drawn.format.fill.setSolidColor(colour(CHART_FILL))
  drawn.format.border.lineStyle = 'None'
  writeFont(drawn.format.font, CHART_LETTERS.body)
  chart.series.forEach((_, index) => drawSeries(sheet, drawn, chart, index, body))
  drawTitle(drawn.title, chart, body)
  drawn.legend.visible = chart.legend !== 'none'
  if (chart.legend !== 'none') {
    drawn.legend.position = 'Bottom'
    drawn.legend.overlay = false
  }
  drawAxes(drawn.axes, chart)
}

function drawTitle(title: Excel.ChartTitle, chart: ChartModel, body: Pick<SheetBody, 'name'>): void {
  title.visible = chart.title !== null
  if (chart.title === null) return
  title.setFormula(`=${referenceTo(body.name, chart.title)}`)
  title.overlay = false
  writeFont(title.format.font, CHART_LETTERS.title)
  title.left = TITLE_INSET
  title.top = TITLE_INSET
}

/**
 * @param font - of a part of a chart
 * @param letters - how it is to look; the typeface stays the workbook's
 */
function writeFont(
  font: Excel.ChartFont,
  {
    points,
    color,
    bold = false,
  }: { readonly points: number; readonly color: string; readonly bold?: boolean },
): void {
  font.size = points
  font.color = colour(color)
  font.bold = bold
}
