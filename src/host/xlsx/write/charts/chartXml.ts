import type { ChartModel } from '../../../../core/report/chart'
import {
  BAR_GAP,
  barOverlap,
  CHART_FILL,
  CHART_LETTERS,
  isLineAmongBars,
  joinsOverGaps,
} from '../../../../core/report/chartLooks'
import { AXES, axesXml } from './axisXml'
import type { CellCaches } from './cellCaches'
import { fill, line, text } from './drawn'
import { type Drawn, seriesXml } from './seriesXml'
import { titleXml } from './titleXml'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const LEGEND = { top: 't', bottom: 'b', right: 'r' } as const
const BOTH_AXES = `<c:axId val="${AXES.across}"/><c:axId val="${AXES.up}"/>`

/**
 * Writes a chart part that every Excel since 2007 draws, with nothing of later extensions.
 * @param chart - the chart
 * @param caches - cells of its sheet
 * @returns the part's text
 */
export function chartXml(chart: ChartModel, caches: CellCaches): string {
  const { title, legend } = chart
  return [
    `${DECLARATION}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${RELATIONSHIPS}">`,
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>',
    title === null ? '' : titleXml(caches.texts(title), CHART_LETTERS.title, true),
    `<c:autoTitleDeleted val="${title === null ? 1 : 0}"/><c:plotArea><c:layout/>`,
    plotted(chart, caches),
    axesXml(chart, caches),
    '<c:spPr><a:noFill/></c:spPr></c:plotArea>',
    legend === 'none'
      ? ''
      : `<c:legend><c:legendPos val="${LEGEND[legend]}"/><c:overlay val="0"/>${text(CHART_LETTERS.body)}</c:legend>`,
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="${joinsOverGaps(chart) ? 'span' : 'gap'}"/></c:chart>`,
    `<c:spPr>${fill(CHART_FILL)}${line(null)}</c:spPr>${text(CHART_LETTERS.body)}</c:chartSpace>`,
  ].join('')
}

function plotted(chart: ChartModel, caches: CellCaches): string {
  const all = chart.series.map((_, i) => i)
  const drawn = (how: Drawn, indexes: readonly number[]): string =>
    indexes.map((index) => seriesXml(chart, index, how, caches)).join('')
  switch (chart.kind) {
    case 'bar':
    case 'column': {
      const isLine = (index: number): boolean => {
        const series = chart.series[index]
        return series !== undefined && isLineAmongBars(chart, series)
      }
      const bars = all.filter((index) => !isLine(index))
      const lines = all.filter(isLine)
      const barChart = `<c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${drawn('bars', bars)}<c:gapWidth val="${BAR_GAP}"/><c:overlap val="${barOverlap(chart)}"/>${BOTH_AXES}</c:barChart>`
      return (bars.length > 0 ? barChart : '') + (lines.length > 0 ? lineChart(drawn('lines', lines)) : '')
    }
    case 'line':
      return lineChart(drawn('lines', all))
    case 'radar':
      return `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${drawn('radar', all)}${BOTH_AXES}</c:radarChart>`
    case 'scatter':
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${drawn('points', all)}${BOTH_AXES}</c:scatterChart>`
  }
}

function lineChart(series: string): string {
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${BOTH_AXES}</c:lineChart>`
}
