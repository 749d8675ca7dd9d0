import { at } from '../../units'
import type { RangeRef } from '../../units'
import type { ChartModel } from '../chart'
import type { ReportContext } from '../context'
import { type SheetBuilder, fixed, fixedColumn } from '../sheetBuilder'
import { figureStyle, STYLE } from '../styles'
import { chartSlots } from './chartSlots'
import type { TrendColumns } from './columns'
import type { KpiTable } from './plan'
import { periodLabel } from './plan'

const INK = '1F3A5F'
const GREY = '8A8A8A'
const CHART_ROWS = 10
const ROW_HEIGHT = 18
const PERCENT = figureStyle('0.0%')

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
    readonly first: number
    readonly last: number
    readonly columns: TrendColumns
    /** Letters and digits that tell the charts of several tables apart. */
    readonly id: string
  },
  context: ReportContext,
): number {
  const { t, evaluation } = context
  const { columns, first, last } = place
  const { frame, trends } = table
  const perspectives = evaluation.scorecard.perspectives
    .map((group, index) => ({ name: group.name, index }))
    .filter(({ index }) => trends.some(({ kpi }) => evaluation.kpis[kpi]?.perspective === index))
  const heading = place.row
  const header = heading + 1
  sheet.put(heading, columns.name, t('trend.perspectives'), STYLE.section)
  sheet.height(heading, 24)
  sheet.put(header, columns.name, t('report.column.perspective'), STYLE.header)
  frame.periods.forEach((period, i) =>
    sheet.put(header, columns.periods + i, periodLabel(period, frame, t), STYLE.headerRight),
  )
  sheet.fill(header, columns.no, columns.periods + frame.periods.length - 1, STYLE.header)
  sheet.height(header, 22)
  const ids = fixedColumn(columns.perspectiveId, first, last)
  perspectives.forEach(({ name, index }, k) => {
    const row = header + 1 + k
    sheet.put(row, columns.name, name, STYLE.groupName)
    frame.periods.forEach((_, i) => {
      const scores = fixedColumn(columns.scores + i, first, last)
      const own = trends.flatMap((trend) =>
        evaluation.kpis[trend.kpi]?.perspective === index ? (trend.scores[i] ?? []) : [],
      )
      const mean = own.length > 0 ? own.reduce<number>((sum, one) => sum + one, 0) / own.length : ''
      sheet.put(
        row,
        columns.periods + i,
        { formula: `IFERROR(AVERAGEIFS(${scores},${ids},${index}),"")`, value: mean },
        PERCENT,
      )
    })
    sheet.fill(row, columns.no, columns.periods + frame.periods.length - 1, STYLE.groupName)
    sheet.height(row, ROW_HEIGHT)
  })
  const hundred = header + 1 + perspectives.length
  sheet.put(hundred, columns.name, t('trend.hundred'), STYLE.groupName)
  frame.periods.forEach((_, i) => sheet.put(hundred, columns.periods + i, 1, PERCENT))
  sheet.fill(hundred, columns.no, columns.periods + frame.periods.length - 1, STYLE.groupName)
  sheet.height(hundred, ROW_HEIGHT)

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
    firstCol: columns.periods,
    lastRow: row,
    lastCol: columns.periods + count - 1,
  })
  const cell = (row: number): RangeRef => ({
    firstRow: row,
    firstCol: columns.name,
    lastRow: row,
    lastCol: columns.name,
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
          look: 'line',
          markers: true,
          labels: true,
          labelFormat: '0%',
        },
        { name: cell(hundred), values: line(hundred, count), color: GREY, look: 'dashed', labels: false },
      ],
      valueAxis: { title: null, min: 0, max: null, numberFormat: '0%', visible: false },
      legend: 'none',
    }
    sheet.charts.push(chart)
  })
  const bands = chartSlots(columns, perspectives.length).at(-1)?.band ?? -1
  const end = top + (bands + 1) * (CHART_ROWS + 1)
  for (let row = top; row < end; row += 1) sheet.height(row, ROW_HEIGHT)
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
    firstCol: columns.periods,
    lastRow: row,
    lastCol: columns.periods + rows.periods - 1,
  })
  const cell = (row: number): RangeRef => ({
    firstRow: row,
    firstCol: columns.name,
    lastRow: row,
    lastCol: columns.name,
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
        look: 'line',
        markers: true,
        labels: true,
        labelFormat: '0%',
      },
      {
        name: cell(rows.physical),
        values: line(rows.physical),
        color: GREY,
        look: 'dashed',
        markers: true,
        labels: true,
        labelFormat: '0%',
      },
    ],
    valueAxis: { title: null, min: 0, max: null, numberFormat: '0%', visible: false },
    legend: 'bottom',
  }
}

/** The cell that numbers a period, for formulas below a header. */
export function numberPeriods(
  sheet: SheetBuilder,
  header: number,
  table: Pick<KpiTable, 'frame'>,
  columns: TrendColumns,
): string {
  table.frame.periods.forEach((period, i) =>
    sheet.put(header, columns.measured + i, period.index, STYLE.helper),
  )
  return fixed(header, columns.measured)
}
