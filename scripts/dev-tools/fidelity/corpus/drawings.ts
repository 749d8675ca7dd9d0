import { type Arrow, type BookSpec, DECLARATION, kpiSheet, otherSheet, type PartSpec } from '../book'
import { A, CHART, DRAWINGML, MAIN, MS, R, XDR } from '../namespaces'
import { specimen, type Specimen } from '../specimen'

const FAMILY = 'charts, pictures, shapes'
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml'
const VML = { vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing' }

/** A picture of one pixel. */
export const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
)

/** Something that stands over cells H2:N20 of a sheet. */
function anchor(content: string): string {
  return `<xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>13</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>19</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`
}

function drawing(anchors: readonly string[], rels?: readonly Arrow[]): PartSpec {
  return {
    content: `${DECLARATION}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${R}">${anchors.map(anchor).join('')}</xdr:wsDr>`,
    type: DRAWING,
    ...(rels ? { rels } : {}),
  }
}

function frame(id: number, name: string, uri: string, inside: string): string {
  return `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${uri}">${inside}</a:graphicData></a:graphic></xdr:graphicFrame>`
}

const BAR_CHART = `${DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${A}" xmlns:r="${R}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>IKU!$F$2:$F$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`

const chart = specimen(
  FAMILY,
  'chart-with-style',
  { charts: 1, 'anchored objects': 1 },
  {
    sheets: [
      kpiSheet({
        after: '<drawing r:id="rId1"/>',
        rels: [{ id: 'rId1', type: 'drawing', target: '../drawings/drawing1.xml' }],
      }),
    ],
    parts: {
      'xl/drawings/drawing1.xml': drawing(
        [frame(2, 'Grafik 1', CHART, `<c:chart xmlns:c="${CHART}" r:id="rId1"/>`)],
        [{ id: 'rId1', type: 'chart', target: '../charts/chart1.xml' }],
      ),
      'xl/charts/chart1.xml': {
        content: BAR_CHART,
        type: `${DRAWINGML}.chart+xml`,
        rels: [
          { id: 'rId1', type: `${MS}/2011/relationships/chartStyle`, target: 'style1.xml' },
          { id: 'rId2', type: `${MS}/2011/relationships/chartColorStyle`, target: 'colors1.xml' },
        ],
      },
      'xl/charts/style1.xml': {
        content: `${DECLARATION}<cs:chartStyle xmlns:cs="${MS}/drawing/2012/chartStyle" id="201"/>`,
        type: 'application/vnd.ms-office.chartstyle+xml',
      },
      'xl/charts/colors1.xml': {
        content: `${DECLARATION}<cs:colorStyle xmlns:cs="${MS}/drawing/2012/chartStyle" xmlns:a="${A}" meth="cycle" id="10"><a:schemeClr val="accent1"/></cs:colorStyle>`,
        type: 'application/vnd.ms-office.chartcolorstyle+xml',
      },
    },
  },
)

const PICTURE = `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Lambang" descr="Lambang daerah"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`
const VML_PICTURE = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shape id="LH" o:spid="_x0000_s1025" type="#_x0000_t75" style='position:absolute;width:9pt;height:9pt'><v:imagedata o:relid="rId1" o:title="lambang"/></v:shape></xml>`

/** A workbook with pictures over cells, in the page's header and behind the cells. */
export const DRAWING_SPEC: BookSpec = {
  sheets: [
    kpiSheet({
      after:
        '<headerFooter><oddHeader>&amp;L&amp;G</oddHeader></headerFooter><drawing r:id="rId1"/><legacyDrawingHF r:id="rId2"/><picture r:id="rId3"/>',
      rels: [
        { id: 'rId1', type: 'drawing', target: '../drawings/drawing1.xml' },
        { id: 'rId2', type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' },
        { id: 'rId3', type: 'image', target: '../media/image1.png' },
      ],
    }),
  ],
  parts: {
    'xl/drawings/drawing1.xml': drawing(
      [PICTURE],
      [{ id: 'rId1', type: 'image', target: '../media/image1.png' }],
    ),
    'xl/drawings/vmlDrawing1.vml': {
      content: VML_PICTURE,
      rels: [{ id: 'rId1', type: 'image', target: '../media/image1.png' }],
    },
    'xl/media/image1.png': { content: PNG },
  },
  defaults: { png: 'image/png', ...VML },
}

const pictures = specimen(
  FAMILY,
  'pictures-in-cells-header-background',
  { pictures: 1, 'anchored objects': 1, 'VML shapes': 1 },
  DRAWING_SPEC,
)

const TEXT_BOX = `<xdr:sp macro="" textlink="IKU!$F$2"><xdr:nvSpPr><xdr:cNvPr id="2" name="Kotak"><a:hlinkClick r:id="rId1"/></xdr:cNvPr><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="99" cy="99"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="id-ID"/><a:t>88,4</a:t></a:r></a:p></xdr:txBody></xdr:sp>`
const LINE = `<xdr:cxnSp macro=""><xdr:nvCxnSpPr><xdr:cNvPr id="3" name="Garis"/><xdr:cNvCxnSpPr/></xdr:nvCxnSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="99" cy="99"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom></xdr:spPr></xdr:cxnSp>`
const DIAGRAM = 'http://schemas.openxmlformats.org/drawingml/2006/diagram'

const shapes = specimen(
  FAMILY,
  'shapes-and-smartart',
  { 'anchored objects': 3 },
  {
    sheets: [
      otherSheet('Bagan', {
        after: '<drawing r:id="rId1"/>',
        rels: [{ id: 'rId1', type: 'drawing', target: '../drawings/drawing1.xml' }],
      }),
      kpiSheet(),
    ],
    parts: {
      'xl/drawings/drawing1.xml': drawing(
        [
          TEXT_BOX,
          LINE,
          frame(
            4,
            'Diagram',
            DIAGRAM,
            `<dgm:relIds xmlns:dgm="${DIAGRAM}" r:dm="rId2" r:lo="rId3" r:qs="rId4" r:cs="rId5"/>`,
          ),
        ],
        [
          { id: 'rId1', type: 'hyperlink', target: 'https://example.go.id/', external: true },
          { id: 'rId2', type: 'diagramData', target: '../diagrams/data1.xml' },
          { id: 'rId3', type: 'diagramLayout', target: '../diagrams/layout1.xml' },
          { id: 'rId4', type: 'diagramQuickStyle', target: '../diagrams/quickStyle1.xml' },
          { id: 'rId5', type: 'diagramColors', target: '../diagrams/colors1.xml' },
        ],
      ),
      'xl/diagrams/data1.xml': {
        content: `${DECLARATION}<dgm:dataModel xmlns:dgm="${DIAGRAM}" xmlns:a="${A}"><dgm:ptLst/><dgm:cxnLst/><dgm:bg/><dgm:whole/></dgm:dataModel>`,
        type: `${DRAWINGML}.diagramData+xml`,
      },
      'xl/diagrams/layout1.xml': {
        content: `${DECLARATION}<dgm:layoutDef xmlns:dgm="${DIAGRAM}"><dgm:layoutNode/></dgm:layoutDef>`,
        type: `${DRAWINGML}.diagramLayout+xml`,
      },
      'xl/diagrams/quickStyle1.xml': {
        content: `${DECLARATION}<dgm:styleDef xmlns:dgm="${DIAGRAM}"/>`,
        type: `${DRAWINGML}.diagramStyle+xml`,
      },
      'xl/diagrams/colors1.xml': {
        content: `${DECLARATION}<dgm:colorsDef xmlns:dgm="${DIAGRAM}"/>`,
        type: `${DRAWINGML}.diagramColors+xml`,
      },
    },
  },
)

const chartSheet = specimen(
  FAMILY,
  'chart-sheet',
  { charts: 1, sheets: 2 },
  {
    sheets: [
      {
        name: 'Grafik',
        kind: 'chartsheet',
        whole: `${DECLARATION}<chartsheet xmlns="${MAIN}" xmlns:r="${R}"><sheetPr codeName="Grafik1"/><sheetViews><sheetView workbookViewId="0" zoomToFit="1"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
        rels: [{ id: 'rId1', type: 'drawing', target: '../drawings/drawing1.xml' }],
      },
      kpiSheet(),
    ],
    beforeSheets: '<bookViews><workbookView activeTab="0"/></bookViews>',
    parts: {
      'xl/drawings/drawing1.xml': {
        content: `${DECLARATION}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${R}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9300000" cy="6000000"/>${frame(2, 'Grafik', CHART, `<c:chart xmlns:c="${CHART}" r:id="rId1"/>`)}<xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
        type: DRAWING,
        rels: [{ id: 'rId1', type: 'chart', target: '../charts/chart1.xml' }],
      },
      'xl/charts/chart1.xml': { content: BAR_CHART, type: `${DRAWINGML}.chart+xml` },
    },
  },
)

export const DRAWINGS: readonly Specimen[] = [chart, pictures, shapes, chartSheet]
