import type { ChartAxis, ChartModel } from '../../../../core/report/chart'
import { axisUnit, CHART_LETTERS, CHART_LINES } from '../../../../core/report/chartLooks'
import { escapeAttribute } from '../../xml/escape'
import type { CellCaches } from './cellCaches'
import { line, text } from './drawn'
import { titleXml } from './titleXml'

/** Ids by which the axes of one chart know each other. */
export const AXES = { across: 1, up: 2 } as const

const NO_TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'

/**
 * @param chart - the chart
 * @param caches - the cells
 * @returns its two axes
 */
export function axesXml(chart: ChartModel, caches: CellCaches): string {
  if (chart.kind === 'scatter') {
    const x = chart.xAxis ?? chart.valueAxis
    return (
      valueAxis(x, AXES.across, AXES.up, chart, caches) +
      valueAxis(chart.valueAxis, AXES.up, AXES.across, chart, caches)
    )
  }
  return categoryAxis(chart) + valueAxis(chart.valueAxis, AXES.up, AXES.across, chart, caches)
}

function categoryAxis({ kind, reversed }: ChartModel): string {
  return [
    `<c:catAx><c:axId val="${AXES.across}"/>`,
    `<c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${kind === 'bar' ? 'l' : 'b'}"/>`,
    kind === 'radar' ? gridlines(CHART_LINES.web) : '',
    `<c:numFmt formatCode="General" sourceLinked="1"/>${NO_TICKS}`,
    `<c:tickLblPos val="${kind === 'radar' ? 'nextTo' : 'low'}"/>`,
    `<c:spPr>${line(CHART_LINES.axis, CHART_LINES.points)}</c:spPr>${text(CHART_LETTERS.body)}`,
    `<c:crossAx val="${AXES.up}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('')
}

function valueAxis(
  axis: ChartAxis,
  id: number,
  other: number,
  chart: ChartModel,
  caches: CellCaches,
): string {
  const { title, min, max, numberFormat, visible } = axis
  const { kind, reversed } = chart
  const lies = id === AXES.across || kind === 'bar'
  // The first category of lying bars stands at the top then; the figures stay below.
  const crosses = reversed && kind === 'bar' ? 'max' : kind === 'scatter' ? 'min' : 'autoZero'
  const unit = axisUnit(chart, axis)
  return [
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>`,
    max === null ? '' : `<c:max val="${max}"/>`,
    min === null ? '' : `<c:min val="${min}"/>`,
    `</c:scaling><c:delete val="${visible ? 0 : 1}"/><c:axPos val="${lies ? 'b' : 'l'}"/>`,
    axis.line !== undefined
      ? gridlines(CHART_LINES.across)
      : kind === 'radar'
        ? gridlines(CHART_LINES.web)
        : '',
    title === null ? '' : titleXml(caches.texts(title), { ...CHART_LETTERS.body, upright: !lies }),
    `<c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/>${NO_TICKS}`,
    `<c:tickLblPos val="${kind === 'radar' ? 'nextTo' : 'low'}"/>`,
    `<c:spPr>${line(CHART_LINES.axis, CHART_LINES.points)}</c:spPr>${text(CHART_LETTERS.body)}`,
    `<c:crossAx val="${other}"/><c:crosses val="${crosses}"/>`,
    `<c:crossBetween val="${kind === 'scatter' ? 'midCat' : 'between'}"/>${unit === null ? '' : `<c:majorUnit val="${unit}"/>`}</c:valAx>`,
  ].join('')
}

function gridlines(color: string): string {
  return `<c:majorGridlines><c:spPr>${line(color, CHART_LINES.points)}</c:spPr></c:majorGridlines>`
}
