import type { ChartModel } from '../../../../core/report/chart'
import { CHART_FILL, CHART_LETTERS, joinsOverGaps } from '../../../../core/report/chartLooks'
import { axesXml, BOTH_AXES } from './axisXml'
import type { CellCaches } from './cellCaches'
import { fill, NO_LINE, text } from './drawn'
import { seriesXml } from './seriesXml'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A title that follows its cell, and begins where the chart begins. */
const TITLE_PLACE =
  '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.01"/><c:y val="0.02"/></c:manualLayout></c:layout>'

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
    title === null
      ? ''
      : `<c:title><c:tx>${caches.texts(title)}</c:tx>${TITLE_PLACE}<c:overlay val="0"/>${text(CHART_LETTERS.title)}</c:title>`,
    `<c:autoTitleDeleted val="${title === null ? 1 : 0}"/><c:plotArea><c:layout/>`,
    plotted(chart, caches),
    axesXml(chart),
    '<c:spPr><a:noFill/></c:spPr></c:plotArea>',
    legend === 'none'
      ? ''
      : `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${text(CHART_LETTERS.body)}</c:legend>`,
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="${joinsOverGaps(chart) ? 'span' : 'gap'}"/></c:chart>`,
    `<c:spPr>${fill(CHART_FILL)}${NO_LINE}</c:spPr>${text(CHART_LETTERS.body)}</c:chartSpace>`,
  ].join('')
}

function plotted(chart: ChartModel, caches: CellCaches): string {
  const series = `<c:varyColors val="0"/>${chart.series.map((_, index) => seriesXml(chart, index, caches)).join('')}`
  return chart.kind === 'line'
    ? `<c:lineChart><c:grouping val="standard"/>${series}<c:marker val="1"/>${BOTH_AXES}</c:lineChart>`
    : `<c:radarChart><c:radarStyle val="marker"/>${series}${BOTH_AXES}</c:radarChart>`
}
