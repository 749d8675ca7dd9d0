import { periodLabel } from '../../rules/trend/labels'
import { live } from '../../units'
import type { ReportContext } from '../context'
import type { SheetBuilder } from '../sheetBuilder'
import { STYLE } from '../styles'
import { columnsIn, styled } from '../table/columns'
import { type Table, writeTable } from '../table/writeTable'
import { addLineChart, CHART_ROW_HEIGHT, CHART_ROWS, LINES } from './charts'
import { chartSlots } from './chartSlots'
import type { TrendColumns, TrendId } from './columns'
import { meanOf, trendsOf } from '../../rules/trend/means'
import type { KpiTable } from '../../rules/trend/plan'

/** Points whose labels find room in a quarter of the page. */
const MOST_LABELS = 6

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
  periods: styled(STYLE.percent, ({ index, table: { frame, trends }, kpis, context }, _, nth) => {
    if (nth >= frame.periods.length) return undefined
    if (index === null) return 1
    const own = trendsOf(trends, index, context.evaluation).map(({ scores: all }) => all[nth] ?? null)
    const [scores, ids] = [kpis.block('scores', nth).formula, kpis.block('perspectiveId').formula]
    return live(`IFERROR(AVERAGEIFS(${scores},${ids},${index}),"")`, meanOf(own))
  }),
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
    .filter(({ index }) => trendsOf(trends, index, evaluation).length > 0)
  const heading = place.row
  const header = heading + 1
  sheet.heading(heading, columns.col.name, t('trend.perspectives'))
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
  const top = last + 2
  // A period to come is an empty text, which charts draw as 0: they end with the last period that has a figure.
  const told = (index: number) => {
    const own = trendsOf(trends, index, evaluation)
    const known = frame.periods.map((_, nth) => own.some(({ scores }) => scores[nth] !== null))
    return Math.max(1, known.lastIndexOf(true) + 1)
  }
  perspectives.forEach(({ name, index }, k) => {
    const row = header + 1 + k
    const periods = told(index)
    addLineChart(sheet, columns, {
      id: `trend${place.id}${k + 1}`,
      altText: t('trend.chartAlt', { perspective: name }),
      legend: 'none',
      slot: [k, perspectives.length],
      top,
      title: row,
      header,
      periods,
      // Labels of more would write over each other; the table above has the latest.
      series: [
        { row, ...LINES.main, labels: periods <= MOST_LABELS },
        { row: last, ...LINES.other, labels: false },
      ],
    })
  })
  const bands = chartSlots(columns, perspectives.length).at(-1)?.band ?? -1
  const end = top + (bands + 1) * (CHART_ROWS + 1)
  for (let row = top; row < end; row += 1) sheet.height(row, CHART_ROW_HEIGHT)
  return end
}
