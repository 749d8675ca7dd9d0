import {
  addPart,
  addRelationship,
  escapeXml,
  replaceText,
  textOf,
  type Parts,
} from '../workbook-reader/parts'

export interface ChartSeries {
  readonly name: string
  readonly color: string
  /** Absolute references. */
  readonly categories: string
  readonly values: string
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'

function seriesXml(series: ChartSeries, index: number): string {
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${series.color}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
    `<c:cat><c:strRef><c:f>${escapeXml(series.categories)}</c:f></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${escapeXml(series.values)}</c:f></c:numRef></c:val></c:ser>`
  )
}

function axisXml(kind: 'catAx' | 'valAx', id: number, crosses: number): string {
  const value = kind === 'valAx'
  return (
    `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${value ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${crosses}"/><c:crosses val="autoZero"/></c:${kind}>`
  )
}

function chartXml(title: string, series: readonly ChartSeries[]): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><c:chart>` +
    '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="id-ID" sz="1200" b="1"/>' +
    `<a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/>' +
    `<c:grouping val="clustered"/><c:varyColors val="0"/>${series.map(seriesXml).join('')}` +
    '<c:gapWidth val="80"/><c:axId val="101"/><c:axId val="102"/></c:barChart>' +
    `${axisXml('catAx', 101, 102)}${axisXml('valAx', 102, 101)}</c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/></c:chart>' +
    '</c:chartSpace>'
  )
}

function drawingXml(chartId: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor>` +
    '<xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
    '<xdr:to><xdr:col>13</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>22</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>' +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafik 1"/><xdr:cNvGraphicFramePr/>' +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="${chartId}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>'
  )
}

/**
 * Puts a native column chart on a sheet that has no drawing yet.
 * @param parts - the package, changed in place
 * @param sheetPart - such as xl/worksheets/sheet4.xml
 * @param title - above the chart
 * @param series - one a colour
 */
export function addColumnChart(
  parts: Parts,
  sheetPart: string,
  title: string,
  series: readonly ChartSeries[],
): void {
  const xml = 'application/vnd.openxmlformats-officedocument.'
  addPart(parts, 'xl/charts/chart1.xml', `${xml}drawingml.chart+xml`, chartXml(title, series))
  const chartId = addRelationship(
    parts,
    'xl/drawings/_rels/drawing1.xml.rels',
    `${OFFICE}/chart`,
    '../charts/chart1.xml',
  )
  addPart(parts, 'xl/drawings/drawing1.xml', `${xml}drawing+xml`, drawingXml(chartId))
  const rels = sheetPart.replace('worksheets/', 'worksheets/_rels/') + '.rels'
  const drawingId = addRelationship(parts, rels, `${OFFICE}/drawing`, '../drawings/drawing1.xml')
  if (textOf(parts, sheetPart).includes('<drawing ')) throw new Error(`${sheetPart} already has a drawing`)
  const drawing = `<drawing xmlns:r="${OFFICE}" r:id="${drawingId}"/>`
  replaceText(parts, sheetPart, '</worksheet>', `${drawing}</worksheet>`)
}
