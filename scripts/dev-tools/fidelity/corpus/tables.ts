import { KPI_HEADERS } from '../../workbook-reader/kpiTable'
import { type Arrow, DECLARATION, kpiSheet, otherSheet, type PartSpec } from '../book'
import { A, MAIN, MC, MS, MS_EXCEL, R, SHEETML, X14, X15, XDR } from '../namespaces'
import { specimen, type Specimen } from '../specimen'

const FAMILY = 'tables, slicers, pivots'
const SLICER_CACHE = `${MS}/2007/relationships/slicerCache`
const SLICER = `${MS}/2007/relationships/slicer`

const columns = KPI_HEADERS.map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`).join('')
const TABLE: PartSpec = {
  content: `${DECLARATION}<table xmlns="${MAIN}" id="1" name="TabelIKU" displayName="TabelIKU" ref="A1:F6" totalsRowShown="0"><autoFilter ref="A1:F6"/><tableColumns count="6">${columns}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  type: `${SHEETML}.table+xml`,
}

/** A slicer's drawing: newer programs see the slicer, older ones a box that says what is missing. */
const SLICER_DRAWING: PartSpec = {
  content: `${DECLARATION}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}"><xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><mc:AlternateContent xmlns:mc="${MC}" xmlns:sle15="http://schemas.microsoft.com/office/drawing/2012/slicer"><mc:Choice Requires="sle15"><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Satuan"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/drawing/2010/slicer"><sle:slicer xmlns:sle="http://schemas.microsoft.com/office/drawing/2010/slicer" name="Satuan"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="0" name=""/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp></mc:Fallback></mc:AlternateContent><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  type: 'application/vnd.openxmlformats-officedocument.drawing+xml',
}

const tableWithSlicer = specimen(
  FAMILY,
  'table-slicer',
  { tables: 1, slicers: 1, 'slicer caches': 1, names: 1, 'anchored objects': 1 },
  {
    sheets: [
      kpiSheet({
        attributes: ` xmlns:mc="${MC}" mc:Ignorable="x14ac" xmlns:x14ac="${MS}/spreadsheetml/2009/9/ac"`,
        after: `<drawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts><extLst><ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x15="${X15}"><x14:slicerList xmlns:x14="${X14}"><x14:slicer r:id="rId3"/></x14:slicerList></ext></extLst>`,
        rels: [
          { id: 'rId1', type: 'table', target: '../tables/table1.xml' },
          { id: 'rId2', type: 'drawing', target: '../drawings/drawing1.xml' },
          { id: 'rId3', type: SLICER, target: '../slicers/slicer1.xml' },
        ],
      }),
    ],
    afterSheets: `<definedNames><definedName name="Slicer_Satuan">#N/A</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="${X15}"><x15:slicerCaches xmlns:x14="${X14}"><x14:slicerCache r:id="rId50"/></x15:slicerCaches></ext></extLst>`,
    rels: [{ id: 'rId50', type: SLICER_CACHE, target: 'slicerCaches/slicerCache1.xml' }],
    parts: {
      'xl/tables/table1.xml': TABLE,
      'xl/drawings/drawing1.xml': SLICER_DRAWING,
      'xl/slicerCaches/slicerCache1.xml': {
        content: `${DECLARATION}<slicerCacheDefinition xmlns="${X14}" xmlns:mc="${MC}" mc:Ignorable="x" xmlns:x="${MAIN}" name="Slicer_Satuan" sourceName="Satuan"><extLst><x:ext uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}" xmlns:x15="${X15}"><x15:tableSlicerCache tableId="1" column="3"/></x:ext></extLst></slicerCacheDefinition>`,
        type: `${MS_EXCEL}.slicerCache+xml`,
      },
      'xl/slicers/slicer1.xml': {
        content: `${DECLARATION}<slicers xmlns="${X14}" xmlns:mc="${MC}" mc:Ignorable="x" xmlns:x="${MAIN}"><slicer name="Satuan" cache="Slicer_Satuan" caption="Satuan" rowHeight="241300"/></slicers>`,
        type: `${MS_EXCEL}.slicer+xml`,
      },
    },
  },
)

const shared = (values: readonly string[]): string =>
  `<sharedItems count="${values.length}">${values.map((value) => `<s v="${value}"/>`).join('')}</sharedItems>`
const PIVOT_FIELDS = [
  shared(['Pelayanan', 'Keuangan']),
  '<sharedItems/>',
  shared(['Indeks', 'Hari', '%']),
  '<sharedItems/>',
  '<sharedItems containsMixedTypes="1" containsNumber="1" containsInteger="1"/>',
  '<sharedItems containsMixedTypes="1" containsNumber="1"/>',
]
const CACHE: PartSpec = {
  content: `${DECLARATION}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${R}" r:id="rId1" refreshedBy="Petugas" refreshedDate="45994" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A1:F6" sheet="IKU"/></cacheSource><cacheFields count="6">${KPI_HEADERS.map((name, i) => `<cacheField name="${name}" numFmtId="0">${PIVOT_FIELDS[i] ?? ''}</cacheField>`).join('')}</cacheFields><extLst><ext uri="{725AE2AE-9491-48be-B2B4-4EB974FC3084}" xmlns:x14="${X14}"><x14:pivotCacheDefinition pivotCacheId="7"/></ext></extLst></pivotCacheDefinition>`,
  type: `${SHEETML}.pivotCacheDefinition+xml`,
  rels: [{ id: 'rId1', type: 'pivotCacheRecords', target: 'pivotCacheRecords1.xml' }],
}
const RECORDS: PartSpec = {
  content: `${DECLARATION}<pivotCacheRecords xmlns="${MAIN}" count="2"><r><x v="0"/><s v="Indeks kepuasan warga"/><x v="0"/><s v="Maksimal"/><n v="85"/><n v="88.4"/></r><r><x v="1"/><s v="Serapan anggaran"/><x v="2"/><s v="Maksimal"/><n v="95"/><n v="91.2"/></r></pivotCacheRecords>`,
  type: `${SHEETML}.pivotCacheRecords+xml`,
}
const items = (n: number): string =>
  `<items count="${n + 1}">${Array.from({ length: n }, (_, i) => `<item x="${i}"/>`).join('')}<item t="default"/></items>`
const PIVOT: PartSpec = {
  content: `${DECLARATION}<pivotTableDefinition xmlns="${MAIN}" name="PivotIKU" cacheId="3" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="Nilai" updatedVersion="6" minRefreshableVersion="3" useAutoFormatting="1" itemPrintTitles="1" createdVersion="6" indent="0" outline="1" outlineData="1" multipleFieldFilters="0"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="6"><pivotField axis="axisRow" showAll="0">${items(2)}</pivotField><pivotField showAll="0"/><pivotField showAll="0">${items(3)}</pivotField><pivotField showAll="0"/><pivotField showAll="0"/><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Jumlah Realisasi" fld="5" baseField="0" baseItem="0"/></dataFields><pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/></pivotTableDefinition>`,
  type: `${SHEETML}.pivotTable+xml`,
  rels: [{ id: 'rId1', type: 'pivotCacheDefinition', target: '../pivotCache/pivotCacheDefinition1.xml' }],
}
const CACHE_ARROW: Arrow = {
  id: 'rId60',
  type: 'pivotCacheDefinition',
  target: 'pivotCache/pivotCacheDefinition1.xml',
}
const PIVOT_PARTS: Readonly<Record<string, PartSpec>> = {
  'xl/pivotCache/pivotCacheDefinition1.xml': CACHE,
  'xl/pivotCache/pivotCacheRecords1.xml': RECORDS,
  'xl/pivotTables/pivotTable1.xml': PIVOT,
}
const PIVOT_ARROW: Arrow = { id: 'rId1', type: 'pivotTable', target: '../pivotTables/pivotTable1.xml' }

const pivot = specimen(
  FAMILY,
  'pivot',
  { 'pivot tables': 1, 'pivot caches': 1, 'pivot records': 2 },
  {
    sheets: [otherSheet('Pivot', { rels: [PIVOT_ARROW] }), kpiSheet()],
    afterSheets: '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="3" r:id="rId60"/></pivotCaches>',
    rels: [CACHE_ARROW],
    parts: PIVOT_PARTS,
  },
)

const pivotWithSlicer = specimen(
  FAMILY,
  'pivot-slicer',
  { 'pivot tables': 1, 'slicer caches': 1, slicers: 1 },
  {
    sheets: [
      kpiSheet(),
      otherSheet('Pivot', {
        sheetId: 7,
        after: `<extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="${X14}"><x14:slicerList><x14:slicer r:id="rId3"/></x14:slicerList></ext></extLst>`,
        rels: [PIVOT_ARROW, { id: 'rId3', type: SLICER, target: '../slicers/slicer1.xml' }],
      }),
    ],
    afterSheets: `<definedNames><definedName name="Slicer_Satuan">#N/A</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="3" r:id="rId60"/></pivotCaches><extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${X14}"><x14:slicerCaches><x14:slicerCache r:id="rId61"/></x14:slicerCaches></ext></extLst>`,
    rels: [CACHE_ARROW, { id: 'rId61', type: SLICER_CACHE, target: 'slicerCaches/slicerCache1.xml' }],
    parts: {
      ...PIVOT_PARTS,
      'xl/slicerCaches/slicerCache1.xml': {
        content: `${DECLARATION}<slicerCacheDefinition xmlns="${X14}" name="Slicer_Satuan" sourceName="Satuan"><pivotTables><pivotTable tabId="7" name="PivotIKU"/></pivotTables><data><tabular pivotCacheId="7"><items count="3"><i x="0" s="1"/><i x="1" s="1"/><i x="2" s="1"/></items></tabular></data></slicerCacheDefinition>`,
        type: `${MS_EXCEL}.slicerCache+xml`,
      },
      'xl/slicers/slicer1.xml': {
        content: `${DECLARATION}<slicers xmlns="${X14}"><slicer name="Satuan" cache="Slicer_Satuan" caption="Satuan" rowHeight="241300"/></slicers>`,
        type: `${MS_EXCEL}.slicer+xml`,
      },
    },
  },
)

const timeline = specimen(
  FAMILY,
  'timeline',
  { timelines: 1, 'timeline caches': 1, 'pivot tables': 1 },
  {
    sheets: [
      kpiSheet(),
      otherSheet('Pivot', {
        after: `<extLst><ext uri="{7E03D99C-DC04-49d9-9315-930204A7B6E9}" xmlns:x15="${X15}"><x15:timelineRefs><x15:timelineRef r:id="rId3"/></x15:timelineRefs></ext></extLst>`,
        rels: [
          PIVOT_ARROW,
          { id: 'rId3', type: `${MS}/2011/relationships/timeline`, target: '../timelines/timeline1.xml' },
        ],
      }),
    ],
    afterSheets: `<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="3" r:id="rId60"/></pivotCaches><extLst><ext uri="{D0CA8CA8-9F24-4464-BF8E-62219DCF47F9}" xmlns:x15="${X15}"><x15:timelineCacheRefs><x15:timelineCacheRef r:id="rId61"/></x15:timelineCacheRefs></ext></extLst>`,
    rels: [
      CACHE_ARROW,
      {
        id: 'rId61',
        type: `${MS}/2011/relationships/timelineCache`,
        target: 'timelineCaches/timelineCache1.xml',
      },
    ],
    parts: {
      ...PIVOT_PARTS,
      'xl/timelineCaches/timelineCache1.xml': {
        content: `${DECLARATION}<timelineCacheDefinition xmlns="${X15}" name="NativeTimeline_Tanggal" sourceName="Tanggal"><pivotTables><pivotTable tabId="2" name="PivotIKU"/></pivotTables><state minimalRefreshVersion="6" lastRefreshVersion="6" pivotCacheId="7" filterType="unknown"><bounds startDate="2025-01-01T00:00:00" endDate="2026-01-01T00:00:00"/></state></timelineCacheDefinition>`,
        type: `${MS_EXCEL}.timelineCache+xml`,
      },
      'xl/timelines/timeline1.xml': {
        content: `${DECLARATION}<timelines xmlns="${X15}"><timeline name="Tanggal" cache="NativeTimeline_Tanggal" caption="Tanggal" level="2" selectionLevel="2" scrollPosition="2025-01-01T00:00:00"/></timelines>`,
        type: `${MS_EXCEL}.timeline+xml`,
      },
    },
  },
)

export const TABLES: readonly Specimen[] = [tableWithSlicer, pivot, pivotWithSlicer, timeline]
