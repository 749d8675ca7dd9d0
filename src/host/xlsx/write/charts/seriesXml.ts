import type { ChartModel, ChartSeries } from '../../../../core/report/chart'
import { CHART_LETTERS, SERIES_POINTS } from '../../../../core/report/chartLooks'
import { escapeAttribute } from '../../xml/escape'
import type { CellCaches } from './cellCaches'
import { fill, line, NO_LINE, text } from './drawn'

/**
 * @param chart - the chart
 * @param index - which of its series
 * @param caches - the cells
 * @returns the series, in the order that the format demands
 */
export function seriesXml(
  { kind, categories, series: all }: ChartModel,
  index: number,
  caches: CellCaches,
): string {
  const { name, values, color, isDashed, labels, labelFormat } = all[index] as ChartSeries
  const isLine = kind === 'line'
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${caches.texts(name)}</c:tx>`,
    `<c:spPr>${line(color, SERIES_POINTS.line, isDashed)}</c:spPr>`,
    labels ? marker(color) + labelsXml(labelFormat, isLine) : '<c:marker><c:symbol val="none"/></c:marker>',
    `<c:cat>${caches.categories(categories)}</c:cat><c:val>${caches.numbers(values)}</c:val>`,
    isLine ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('')
}

function marker(color: string): string {
  return `<c:marker><c:symbol val="circle"/><c:size val="${SERIES_POINTS.marker}"/><c:spPr>${fill(color)}${line(color, 1)}</c:spPr></c:marker>`
}

/** A radar leaves no choice of where labels stand. */
function labelsXml(format: string | undefined, isLine: boolean): string {
  return [
    '<c:dLbls>',
    format === undefined ? '' : `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>`,
    `<c:spPr><a:noFill/>${NO_LINE}</c:spPr>${text(CHART_LETTERS.body)}`,
    isLine ? '<c:dLblPos val="t"/>' : '',
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>',
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
  ].join('')
}
