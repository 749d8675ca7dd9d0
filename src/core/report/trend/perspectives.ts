import { periodLabel } from './words'
import { at, live, type RangeRef } from '../../units'
import type { ChartModel } from '../chart'
import type { ReportContext } from '../context'
import type { SheetBuilder } from '../sheetBuilder'
import { STYLE } from '../styles'
import { columnsIn } from '../table/columns'
import { type Table, writeTable } from '../table/writeTable'
import { chartSlots } from './chartSlots'
import type { TrendColumns, TrendId } from './columns'
import type { KpiTable } from '../../rules/trend/plan'

const INK = '1F3A5F'
const GREY = '8A8A8A'
export const CHART_ROWS = 10
/** Points whose labels find room in a quarter of the page. */
const MOST_LABELS = 6
export const CHART_ROW_HEIGHT = 18

/** The mean score of a perspective by period, or the line at 100 %. */
interface MeanLine {
  readonly name: string
  /** Null: the line at 100 %. */
  readonly index: number | null
  readonly table: KpiTable
  readonly kpis: Table<TrendId>
  readonly context: ReportContext
}

const MEANS = columnsIn<MeanLine, TrendId>({
  name: { look: STYLE.groupName, cell: ({ name }) => name },
  periods: {
    look: STYLE.percent,
    cell: ({ index, table: { frame, trends }, kpis, context }, _, nth) => {
      if (nth >= frame.periods.length) return undefined
      if (index === null) return 1
      const own = trends.flatMap(({ kpi, scores }) =>
        context.evaluation.kpis[kpi]?.perspective === index ? (scores[nth] ?? []) : [],
      )
      const mean = own.length > 0 ? own.reduce<number>((sum, one) => sum + one, 0) / own.length : null
      const [scores, ids] = [kpis.block('scores', nth).formula, kpis.block('perspectiveId').formula]
      return live(`IFERROR(AVERAGEIFS(${scores},${ids},${index}),"")`, mean)
    },
  },
})

/**
 * Writes the mean score of each perspective by period, and draws one small chart for each, all to one measure.
 * @param sheet - the trend sheet
 * @param table - KPIs of one kind of period
 * @param place - first free row, rows of the KPIs, columns
 * @param context - what the report is made from
 * @returns the next free row
 */
export function writePerspectiveTrends(
  sheet: SheetBuilder,
  table: KpiTable,
  place: {
    readonly row: number
    readonly kpis: Table<TrendId>
    readonly columns: TrendColumns
    /** Letters and digits that tell the charts of several tables apart. */
    readonly id: string
  },
  context: ReportContext,
): number {
  const { t, evaluation } = context
  const { columns } = place
  const { frame, trends } = table
  const perspectives = evaluation.scorecard.perspectives
    .map((group, index) => ({ name: group.name, index }))
    .filter(({ index }) => trends.some(({ kpi }) => evaluation.kpis[kpi]?.perspective === index))
  const heading = place.row
  const header = heading + 1
  sheet.put(heading, columns.col.name, t('trend.perspectives'), STYLE.section)
  sheet.height(heading, 24)
  const words = (id: TrendId, nth: number) => {
    const period = frame.periods[nth]
    return id === 'name' ? t('report.column.perspective') : period && periodLabel(period, frame, t)
  }
  const hundredRow = { name: t('trend.hundred'), index: null }
  const { last } = writeTable(sheet, {
    places: columns,
    columns: MEANS,
    rows: [...perspectives, hundredRow].map((one) => ({ ...one, table, kpis: place.kpis, context })),
    first: header + 1,
    height: CHART_ROW_HEIGHT,
    header: { row: header, height: 22, words },
    fill: { body: STYLE.groupName, to: columns.col.periods + frame.periods.length - 1 },
  })
  const hundred = last

  const top = hundred + 2
  // A period to come is an empty text, which charts draw as 0: they end with the last period that has a figure.
  const told = (index: number) =>
    frame.periods.reduce(
      (most, _, i) =>
        trends.some((trend) => evaluation.kpis[trend.kpi]?.perspective === index && trend.scores[i] !== null)
          ? i + 1
          : most,
      1,
    )
  const line = (row: number, count: number): RangeRef => ({
    firstRow: row,
    firstCol: columns.col.periods,
    lastRow: row,
    lastCol: columns.col.periods + count - 1,
  })
  const cell = (row: number): RangeRef => ({
    firstRow: row,
    firstCol: columns.col.name,
    lastRow: row,
    lastCol: columns.col.name,
  })
  chartSlots(columns, perspectives.length).forEach(({ firstCol, lastCol, band }, k) => {
    const perspective = at(perspectives, k)
    const row = header + 1 + k
    const firstRow = top + band * (CHART_ROWS + 1)
    const count = told(perspective.index)
    const chart: ChartModel = {
      id: `trend${place.id}${k + 1}`,
      kind: 'line',
      title: cell(row),
      altText: t('trend.chartAlt', { perspective: perspective.name }),
      place: { firstRow, firstCol, lastRow: firstRow + CHART_ROWS - 1, lastCol },
      categories: line(header, count),
      series: [
        {
          name: cell(row),
          values: line(row, count),
          color: INK,
          // Of more they would write over each other; the table above has the latest.
          labels: count <= MOST_LABELS,
          labelFormat: '0%',
        },
        { name: cell(hundred), values: line(hundred, count), color: GREY, isDashed: true, labels: false },
      ],
      valueAxis: { max: null, numberFormat: '0%' },
      legend: 'none',
    }
    sheet.charts.push(chart)
  })
  const bands = chartSlots(columns, perspectives.length).at(-1)?.band ?? -1
  const end = top + (bands + 1) * (CHART_ROWS + 1)
  for (let row = top; row < end; row += 1) sheet.height(row, CHART_ROW_HEIGHT)
  return end
}

/**
 * @param columns - where everything stands
 * @param header - row of the money's header
 * @param rows - rows of the two shares
 * @param rows.financial - of the budget spent
 * @param rows.physical - of the output reached
 * @param top - first row that the chart may cover
 * @param context - what the report is made from
 * @returns a chart of money against output by period
 */
export function progressChart(
  columns: TrendColumns,
  header: number,
  rows: { readonly financial: number; readonly physical: number; readonly periods: number },
  top: number,
  context: ReportContext,
): ChartModel {
  const line = (row: number): RangeRef => ({
    firstRow: row,
    firstCol: columns.col.periods,
    lastRow: row,
    lastCol: columns.col.periods + rows.periods - 1,
  })
  const cell = (row: number): RangeRef => ({
    firstRow: row,
    firstCol: columns.col.name,
    lastRow: row,
    lastCol: columns.col.name,
  })
  const slot = at(chartSlots(columns, 2), 0)
  return {
    id: 'trendMoney',
    kind: 'line',
    title: cell(header - 1),
    altText: context.t('trend.moneyAlt'),
    place: { firstRow: top, firstCol: slot.firstCol, lastRow: top + CHART_ROWS - 1, lastCol: slot.lastCol },
    categories: line(header),
    series: [
      {
        name: cell(rows.financial),
        values: line(rows.financial),
        color: INK,
        labels: true,
        labelFormat: '0%',
      },
      {
        name: cell(rows.physical),
        values: line(rows.physical),
        color: GREY,
        isDashed: true,
        labels: true,
        labelFormat: '0%',
      },
    ],
    valueAxis: { max: null, numberFormat: '0%' },
    legend: 'bottom',
  }
}
