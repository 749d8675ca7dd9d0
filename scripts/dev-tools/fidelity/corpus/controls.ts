import { strToU8 } from 'fflate'
import { type Arrow, DECLARATION, kpiSheet, type PartSpec } from '../book'
import { MC, MS, MS_EXCEL, X14, XDR } from '../namespaces'
import { specimen, type Specimen } from '../specimen'
import { PNG } from './drawings'

const FAMILY = 'controls, embedded files'
const VML = { vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing' }
const ANCHOR = `<anchor moveWithCells="1"><from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></from><to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></to></anchor>`
/** What newer programs read, as Excel writes it: under a choice. */
const newer = (content: string): string =>
  `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x14">${content}</mc:Choice></mc:AlternateContent>`
const ATTRIBUTES = ` xmlns:xdr="${XDR}" xmlns:x14="${X14}" xmlns:mc="${MC}" mc:Ignorable="x14"`

function vml(shapes: string): string {
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${shapes}</xml>`
}

function vmlShape(id: number, kind: string, more = ''): string {
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t201" style='position:absolute;width:90pt;height:20pt;z-index:1'>${more}<x:ClientData ObjectType="${kind}"><x:Anchor>7, 0, 1, 0, 8, 0, 3, 0</x:Anchor></x:ClientData></v:shape>`
}

const toVml: Arrow = { id: 'rId1', type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' }

/** Each kind of form control that Excel offers, with its properties. */
const FORM_CONTROLS = [
  ['Button', 'lockText="1"'],
  ['CheckBox', 'checked="Checked" fmlaLink="$H$2"'],
  ['Drop', 'dropStyle="combo" dx="16" fmlaLink="$H$3" fmlaRange="$C$2:$C$6"'],
  ['Radio', 'firstButton="1" fmlaLink="$H$4"'],
  ['Spin', 'dx="16" fmlaLink="$H$5" max="100" val="3"'],
  ['Scroll', 'dx="16" fmlaLink="$H$6" horiz="1" max="100"'],
  ['List', 'dx="16" fmlaRange="$C$2:$C$6" seltype="single"'],
  ['GBox', ''],
] as const

const formControls = specimen(
  FAMILY,
  'form-controls',
  { 'form controls': FORM_CONTROLS.length, 'VML shapes': FORM_CONTROLS.length },
  {
    sheets: [
      kpiSheet({
        attributes: ATTRIBUTES,
        after: `<legacyDrawing r:id="rId1"/>${newer(`<controls>${FORM_CONTROLS.map(([kind], i) => newer(`<control shapeId="${1025 + i}" r:id="rId${i + 2}" name="${kind} ${i + 1}"><controlPr defaultSize="0" autoFill="0" autoPict="0">${ANCHOR}</controlPr></control>`)).join('')}</controls>`)}`,
        rels: [
          toVml,
          ...FORM_CONTROLS.map((_, i): Arrow => ({
            id: `rId${i + 2}`,
            type: 'ctrlProp',
            target: `../ctrlProps/ctrlProp${i + 1}.xml`,
          })),
        ],
      }),
    ],
    parts: {
      'xl/drawings/vmlDrawing1.vml': {
        content: vml(FORM_CONTROLS.map(([kind], i) => vmlShape(1025 + i, kind)).join('')),
      },
      ...Object.fromEntries(
        FORM_CONTROLS.map(([kind, properties], i): [string, PartSpec] => [
          `xl/ctrlProps/ctrlProp${i + 1}.xml`,
          {
            content: `${DECLARATION}<formControlPr xmlns="${X14}" objectType="${kind}" ${properties}/>`,
            type: `${MS_EXCEL}.controlproperties+xml`,
          },
        ]),
      ),
    },
    defaults: VML,
  },
)

const ACTIVEX = `${MS}/2006/activeX`
const activeX = specimen(
  FAMILY,
  'activex-control',
  { 'ActiveX controls': 1, 'binary parts': 1, pictures: 1 },
  {
    sheets: [
      kpiSheet({
        attributes: ATTRIBUTES,
        after: `<legacyDrawing r:id="rId1"/>${newer(`<controls>${newer(`<control shapeId="1025" r:id="rId2" name="CommandButton1"><controlPr defaultSize="0" autoLine="0" r:id="rId3">${ANCHOR}</controlPr></control>`)}</controls>`)}`,
        rels: [
          toVml,
          { id: 'rId2', type: 'control', target: '../activeX/activeX1.xml' },
          { id: 'rId3', type: 'image', target: '../media/image1.png' },
        ],
      }),
    ],
    parts: {
      'xl/drawings/vmlDrawing1.vml': {
        content: vml(vmlShape(1025, 'Pict', '<v:imagedata o:relid="rId1" o:title=""/>')),
        rels: [{ id: 'rId1', type: 'image', target: '../media/image1.png' }],
      },
      'xl/media/image1.png': { content: PNG },
      'xl/activeX/activeX1.xml': {
        content: `${DECLARATION}<ax:ocx ax:classid="{D7053240-CE69-11CD-A777-00DD01143C57}" ax:persistence="persistStreamInit" r:id="rId1" xmlns:ax="${ACTIVEX}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>`,
        type: 'application/vnd.ms-office.activeX+xml',
        rels: [{ id: 'rId1', type: `${MS}/2006/relationships/activeXControlBinary`, target: 'activeX1.bin' }],
      },
      'xl/activeX/activeX1.bin': {
        content: Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 256),
        type: 'application/vnd.ms-office.activeX',
      },
    },
    defaults: { png: 'image/png', ...VML },
  },
)

const ole = specimen(
  FAMILY,
  'ole-objects',
  { 'OLE objects': 2, 'embedded files': 2, 'binary parts': 1, pictures: 1 },
  {
    sheets: [
      kpiSheet({
        attributes: ATTRIBUTES,
        after: `<legacyDrawing r:id="rId1"/><oleObjects>${newer(`<oleObject progId="Package" shapeId="1025" r:id="rId2"><objectPr defaultSize="0" r:id="rId4">${ANCHOR}</objectPr></oleObject>`)}${newer(`<oleObject progId="Word.Document.12" shapeId="1026" r:id="rId3"><objectPr defaultSize="0" r:id="rId4">${ANCHOR}</objectPr></oleObject>`)}</oleObjects>`,
        rels: [
          toVml,
          { id: 'rId2', type: 'oleObject', target: '../embeddings/oleObject1.bin' },
          { id: 'rId3', type: 'package', target: '../embeddings/Microsoft_Word_Document.docx' },
          { id: 'rId4', type: 'image', target: '../media/image1.emf' },
        ],
      }),
    ],
    parts: {
      'xl/drawings/vmlDrawing1.vml': { content: vml(vmlShape(1025, 'Pict') + vmlShape(1026, 'Pict')) },
      'xl/embeddings/oleObject1.bin': {
        content: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(500)]),
        type: 'application/vnd.openxmlformats-officedocument.oleObject',
      },
      'xl/embeddings/Microsoft_Word_Document.docx': { content: strToU8('PK, but not looked into') },
      'xl/media/image1.emf': { content: Uint8Array.from([1, 0, 0, 0, 88, 0, 0, 0]) },
    },
    defaults: {
      emf: 'image/x-emf',
      docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ...VML,
    },
  },
)

export const CONTROLS: readonly Specimen[] = [formControls, activeX, ole]
