import { strToU8 } from 'fflate'
import { DECLARATION, kpiSheet } from '../book'
import { A, MS, PACKAGE, R } from '../namespaces'
import { specimen, type Specimen } from '../specimen'
import { PNG } from './drawings'

const FAMILY = 'macros, ribbon, properties'

const macros = specimen(
  FAMILY,
  'macros-with-signature',
  { 'binary parts': 2, sheets: 1 },
  {
    hasMacros: true,
    beforeSheets: '<workbookPr codeName="ThisWorkbook"/>',
    sheets: [kpiSheet({ before: '<sheetPr codeName="Lembar1"/>' })],
    rels: [{ id: 'rId50', type: `${MS}/2006/relationships/vbaProject`, target: 'vbaProject.bin' }],
    parts: {
      'xl/vbaProject.bin': {
        content: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(900)]),
        type: 'application/vnd.ms-office.vbaProject',
        rels: [
          {
            id: 'rId1',
            type: `${MS}/2006/relationships/vbaProjectSignature`,
            target: 'vbaProjectSignature.bin',
          },
        ],
      },
      'xl/vbaProjectSignature.bin': {
        content: Uint8Array.from({ length: 64 }, (_, i) => 255 - i),
        type: 'application/vnd.ms-office.vbaProjectSignature',
      },
    },
  },
)

const ribbon = specimen(
  FAMILY,
  'custom-ribbon-and-web-extension',
  { 'ribbon buttons': 1, pictures: 1 },
  {
    sheets: [kpiSheet()],
    rootRels: [
      { id: 'rId20', type: `${MS}/2007/relationships/ui/extensibility`, target: 'customUI/customUI14.xml' },
      {
        id: 'rId21',
        type: `${MS}/2011/relationships/webextensiontaskpanes`,
        target: 'xl/webextensions/taskpanes.xml',
      },
    ],
    parts: {
      'customUI/customUI14.xml': {
        content: `${DECLARATION}<customUI xmlns="${MS}/2009/07/customui"><ribbon><tabs><tab id="dinas" label="Dinas"><group id="g" label="Kirim"><button id="b" label="Kirim" image="lambang"/></group></tab></tabs></ribbon></customUI>`,
        type: 'application/xml',
        rels: [{ id: 'lambang', type: 'image', target: 'images/lambang.png' }],
      },
      'customUI/images/lambang.png': { content: PNG },
      'xl/webextensions/taskpanes.xml': {
        content: `${DECLARATION}<wetp:taskpanes xmlns:wetp="${MS}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="${R}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
        type: 'application/vnd.ms-office.webextensiontaskpanes+xml',
        rels: [{ id: 'rId1', type: `${MS}/2011/relationships/webextension`, target: 'webextension1.xml' }],
      },
      'xl/webextensions/webextension1.xml': {
        content: `${DECLARATION}<we:webextension xmlns:we="${MS}/webextensions/webextension/2010/11" id="{00000000-0000-4000-8000-0000000000E1}"><we:reference id="wa1" version="1.0.0.0" store="id-ID" storeType="OMEX"/><we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${R}"/></we:webextension>`,
        type: 'application/vnd.ms-office.webextension+xml',
      },
    },
    defaults: { png: 'image/png' },
  },
)

const CORE = `${PACKAGE}/metadata/core-properties`
const properties = specimen(
  FAMILY,
  'document-properties-and-labels',
  { 'document properties': 3, 'sensitivity labels': 1, pictures: 1 },
  {
    sheets: [kpiSheet()],
    rootRels: [
      { id: 'rId20', type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
      { id: 'rId21', type: 'extended-properties', target: 'docProps/app.xml' },
      { id: 'rId22', type: 'custom-properties', target: 'docProps/custom.xml' },
      { id: 'rId23', type: `${PACKAGE}/relationships/metadata/thumbnail`, target: 'docProps/thumbnail.png' },
      {
        id: 'rId24',
        type: `${MS}/2020/02/relationships/classificationlabels`,
        target: 'docMetadata/LabelInfo.xml',
      },
    ],
    rels: [{ id: 'rId70', type: 'theme', target: 'theme/theme1.xml' }],
    parts: {
      'docProps/core.xml': {
        content: `${DECLARATION}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Petugas</dc:creator><dcterms:modified xsi:type="dcterms:W3CDTF">2025-11-05T08:00:00Z</dcterms:modified></cp:coreProperties>`,
        type: 'application/vnd.openxmlformats-package.core-properties+xml',
      },
      'docProps/app.xml': {
        content: `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><TitlesOfParts><vt:vector size="1" baseType="lpstr"><vt:lpstr>IKU</vt:lpstr></vt:vector></TitlesOfParts><Company>Dinas</Company></Properties>`,
        type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      },
      'docProps/custom.xml': {
        content: `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${['MSIP_Label_00000000-0000-4000-8000-0000000000B1_Enabled', 'MSIP_Label_00000000-0000-4000-8000-0000000000B1_SetDate', 'ContentTypeId'].map((name, i) => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${name}"><vt:lpwstr>nilai ${i}</vt:lpwstr></property>`).join('')}</Properties>`,
        type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      },
      'docProps/thumbnail.png': { content: PNG },
      'docMetadata/LabelInfo.xml': {
        content: `${DECLARATION}<clbl:labelList xmlns:clbl="${MS}/2020/mipLabelMetadata"><clbl:label id="{00000000-0000-4000-8000-0000000000B1}" enabled="1" method="Privileged" siteId="{00000000-0000-4000-8000-0000000000B2}" contentBits="0" removed="0"/></clbl:labelList>`,
        type: 'application/vnd.ms-office.classificationlabels+xml',
      },
      'xl/theme/theme1.xml': {
        content: `${DECLARATION}<a:theme xmlns:a="${A}" name="Dinas"><a:themeElements><a:clrScheme name="Dinas"/></a:themeElements></a:theme>`,
        type: 'application/vnd.openxmlformats-officedocument.theme+xml',
      },
    },
    defaults: { png: 'image/png' },
  },
)

const customXml = specimen(
  FAMILY,
  'custom-xml',
  { 'custom XML parts': 2 },
  {
    sheets: [kpiSheet()],
    rels: [
      { id: 'rId50', type: 'customXml', target: '../customXml/item1.xml' },
      { id: 'rId51', type: 'customXml', target: '../customXml/item2.xml' },
    ],
    parts: Object.fromEntries(
      [1, 2].flatMap((n) => [
        [
          `customXml/item${n}.xml`,
          {
            content: strToU8(
              `<?xml version="1.0"?><data xmlns="urn:dinas:${n}">\r\n  isi &amp; nilai\r\n</data>`,
            ),
            rels: [{ id: 'rId1', type: 'customXmlProps', target: `itemProps${n}.xml` }],
          },
        ],
        [
          `customXml/itemProps${n}.xml`,
          {
            content: `${DECLARATION}<ds:datastoreItem ds:itemID="{00000000-0000-4000-8000-0000000000C${n}}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:dinas:${n}"/></ds:schemaRefs></ds:datastoreItem>`,
            type: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
          },
        ],
      ]),
    ),
  },
)

export const EXTRAS: readonly Specimen[] = [macros, ribbon, properties, customXml]
