import { chartName } from '../../../../core/report/chart'
import type { SheetBody } from '../../../../core/report/model'
import type { Pen } from '../../batch'
import { CHART_ACTIONS, drawChart, SERIES_ACTIONS } from './drawChart'
import type { Frame } from './ownCharts'

/**
 * Draws the charts of a sheet, over everything else that stands on it.
 * @param pen - collects the requests
 * @param sheet - whose cells are written and sized
 * @param model - its charts
 * @param moved - where people put earlier ones, by id
 * @param nameFor - the name that a chart bears at first
 */
export async function writeCharts(
  pen: Pen,
  sheet: Excel.Worksheet,
  model: SheetBody,
  moved: ReadonlyMap<string, Frame>,
  nameFor: (name: string) => string,
): Promise<void> {
  for (const chart of model.charts ?? []) {
    await pen.room(JSON.stringify(chart).length, CHART_ACTIONS + SERIES_ACTIONS * chart.series.length)
    const frame = moved.get(chart.id) ?? null
    // One that was moved keeps the name of its old place, by which the next run knows that too.
    drawChart(sheet, chart, nameFor(frame?.name ?? chartName(chart)), frame, model)
  }
}
