import type { ChartModel } from '../../../../core/report/chart'
import { axisUnit, CHART_LETTERS, CHART_LINES } from '../../../../core/report/chartLooks'
import { escapeAttribute } from '../../xml/escape'
import { line, text } from './drawn'

/** Ids by which the axes of one chart know each other. */
const ACROSS = '<c:axId val="1"/>'
const UP = '<c:axId val="2"/>'
export const BOTH_AXES = ACROSS + UP

/**
 * @param chart - the chart
 * @returns its two axes
 */
export function axesXml(chart: ChartModel): string {
  const isRadar = chart.kind === 'radar'
  const { max, numberFormat } = chart.valueAxis
  const unit = axisUnit(chart)
  const gridlines = isRadar
    ? `<c:majorGridlines><c:spPr>${line(CHART_LINES.web, CHART_LINES.points)}</c:spPr></c:majorGridlines>`
    : ''
  const scaling = '<c:scaling><c:orientation val="minMax"/>'
  const looks = [
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="${isRadar ? 'nextTo' : 'low'}"/>`,
    `<c:spPr>${line(CHART_LINES.axis, CHART_LINES.points)}</c:spPr>${text(CHART_LETTERS.body)}`,
  ].join('')
  return [
    `<c:catAx>${ACROSS}${scaling}</c:scaling><c:delete val="0"/><c:axPos val="b"/>${gridlines}`,
    `<c:numFmt formatCode="General" sourceLinked="1"/>${looks}<c:crossAx val="2"/><c:crosses val="autoZero"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    `<c:valAx>${UP}${scaling}${max === null ? '' : `<c:max val="${max}"/>`}<c:min val="0"/></c:scaling>`,
    `<c:delete val="1"/><c:axPos val="l"/>${gridlines}`,
    `<c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/>${looks}<c:crossAx val="1"/><c:crosses val="autoZero"/>`,
    `<c:crossBetween val="between"/>${unit === null ? '' : `<c:majorUnit val="${unit}"/>`}</c:valAx>`,
  ].join('')
}
