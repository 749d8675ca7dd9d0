import { at } from '../../units'
import type { ChartModel, ChartSeries } from '../chart'
import { columnRange, type SheetBuilder } from '../sheetBuilder'
import { chartSlots } from './chartSlots'
import type { TrendColumns } from './columns'

export const CHART_ROWS = 10
export const CHART_ROW_HEIGHT = 18

/** Line of what is looked at, and of what it is held against. */
export const LINES = { main: { color: '1F3A5F' }, other: { color: '8A8A8A', isDashed: true } } as const

/** A chart of rows of a table by period. */
interface LineChart extends Pick<ChartModel, 'id' | 'altText' | 'legend'> {
  /** Which of how many it is, which share the width of the page. */
  readonly slot: readonly [nth: number, of: number]
  /** First row that charts may cover, and the rows of the title and of the names of periods. */
  readonly top: number
  readonly title: number
  readonly header: number
  /** How many of the periods are drawn. */
  readonly periods: number
  readonly series: readonly (Pick<ChartSeries, 'color' | 'isDashed' | 'labels'> & { readonly row: number })[]
}

/**
 * @param sheet - the trend sheet
 * @param columns - where everything stands
 * @param chart - what is drawn
 */
export function addLineChart(sheet: SheetBuilder, { col, ...columns }: TrendColumns, chart: LineChart): void {
  const { id, altText, legend, slot, top, title, header, periods, series } = chart
  const line = (row: number) => columnRange(col.periods, row, row, col.periods + periods - 1)
  const name = (row: number) => columnRange(col.name, row, row)
  const { firstCol, lastCol, band } = at(chartSlots({ col, ...columns }, slot[1]), slot[0])
  const firstRow = top + band * (CHART_ROWS + 1)
  sheet.charts.push({
    id,
    kind: 'line',
    title: name(title),
    altText,
    place: columnRange(firstCol, firstRow, firstRow + CHART_ROWS - 1, lastCol),
    categories: line(header),
    series: series.map(({ row, ...own }) => ({
      name: name(row),
      values: line(row),
      ...own,
      ...('isDashed' in own && !own.labels ? {} : { labelFormat: '0%' }),
    })),
    valueAxis: { max: null, numberFormat: '0%' },
    legend,
  })
}
