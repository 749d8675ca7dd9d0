import { strToU8 } from 'fflate'
import { DECLARATION, kpiSheet, otherSheet } from '../book'
import { MAIN, R, SHEETML } from '../namespaces'
import { specimen, type Specimen } from '../specimen'

const FAMILY = 'links, connections, maps'

const external = specimen(
  FAMILY,
  'links-to-other-workbooks',
  { 'external links': 2, names: 1, formulas: 2 },
  {
    sheets: [
      kpiSheet(),
      otherSheet('Tarik', {
        rows: '<row r="1"><c r="A1"><f>[1]Rapor!$A$1</f><v>5</v></c><c r="B1"><f>\'[1]Data 2024\'!$B$2+1</f><v>8</v></c></row>',
      }),
    ],
    afterSheets:
      '<externalReferences><externalReference r:id="rId50"/><externalReference r:id="rId51"/></externalReferences><definedNames><definedName name="Luar">[1]Rapor!$A$1:$B$2</definedName></definedNames>',
    rels: [
      { id: 'rId50', type: 'externalLink', target: 'externalLinks/externalLink1.xml' },
      { id: 'rId51', type: 'externalLink', target: 'externalLinks/externalLink2.xml' },
    ],
    parts: {
      'xl/externalLinks/externalLink1.xml': {
        content: `${DECLARATION}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${R}" r:id="rId1"><sheetNames><sheetName val="Rapor"/><sheetName val="Data 2024"/></sheetNames><definedNames><definedName name="Kinerja_Cap" refersTo="='Rapor'!$A$1"/></definedNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>5</v></cell></row></sheetData><sheetData sheetId="1"><row r="2"><cell r="B2" t="str"><v>7</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
        type: `${SHEETML}.externalLink+xml`,
        rels: [
          {
            id: 'rId1',
            type: 'externalLinkPath',
            target: 'file:///C:\\Data\\Rapor%202024.xlsx',
            external: true,
          },
        ],
      },
      'xl/externalLinks/externalLink2.xml': {
        content: `${DECLARATION}<externalLink xmlns="${MAIN}"><ddeLink ddeService="Excel" ddeTopic="Lain.xlsx"><ddeItems><ddeItem name="R1C1" advise="1"/></ddeItems></ddeLink></externalLink>`,
        type: `${SHEETML}.externalLink+xml`,
      },
    },
  },
)

const queries = specimen(
  FAMILY,
  'connections-query-table-data-model',
  { connections: 2, 'query tables': 1, names: 1 },
  {
    sheets: [
      kpiSheet(),
      otherSheet('Data', {
        rels: [{ id: 'rId1', type: 'queryTable', target: '../queryTables/queryTable1.xml' }],
      }),
    ],
    afterSheets:
      '<definedNames><definedName name="DataLuar_1" localSheetId="1">Data!$A$1:$B$9</definedName></definedNames>',
    rels: [
      { id: 'rId50', type: 'connections', target: 'connections.xml' },
      { id: 'rId51', type: `${R}/powerPivotData`, target: 'model/item.data' },
    ],
    parts: {
      'xl/connections.xml': {
        content: `${DECLARATION}<connections xmlns="${MAIN}"><connection id="1" name="SIPD" type="6" refreshedVersion="6" background="1" saveData="1"><textPr sourceFile="C:\\Data\\sipd.csv" comma="1"><textFields count="1"><textField/></textFields></textPr></connection><connection id="2" keepAlive="1" name="Query - Realisasi" description="Power Query" type="5" refreshedVersion="6"><dbPr connection="Provider=Microsoft.Mashup.OleDb.1;Data Source=$Workbook$;Location=Realisasi" command="SELECT * FROM [Realisasi]"/></connection></connections>`,
        type: `${SHEETML}.connections+xml`,
      },
      'xl/queryTables/queryTable1.xml': {
        content: `${DECLARATION}<queryTable xmlns="${MAIN}" name="DataLuar_1" connectionId="1" autoFormatId="16"><queryTableRefresh nextId="2"><queryTableFields count="1"><queryTableField id="1" name="a"/></queryTableFields></queryTableRefresh></queryTable>`,
        type: `${SHEETML}.queryTable+xml`,
      },
      'xl/model/item.data': {
        content: strToU8('a data model, not looked into'),
        type: 'application/vnd.openxmlformats-officedocument.model+data',
      },
    },
  },
)

const maps = specimen(
  FAMILY,
  'xml-maps',
  { 'XML maps': 1, 'XML cells': 1 },
  {
    sheets: [
      kpiSheet({
        rels: [{ id: 'rId1', type: 'tableSingleCells', target: '../tables/tableSingleCells1.xml' }],
      }),
    ],
    rels: [{ id: 'rId50', type: 'xmlMaps', target: 'xmlMaps.xml' }],
    parts: {
      'xl/xmlMaps.xml': {
        content: `${DECLARATION}<MapInfo xmlns="${MAIN}" SelectionNamespaces=""><Schema ID="Schema1"><xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"><xsd:element name="iku" type="xsd:string"/></xsd:schema></Schema><Map ID="1" Name="iku_Map" RootElement="iku" SchemaID="Schema1" ShowImportExportValidationErrors="false" AutoFit="true" Append="false" PreserveSortAFLayout="true" PreserveFormat="true"/></MapInfo>`,
        type: 'application/xml',
      },
      'xl/tables/tableSingleCells1.xml': {
        content: `${DECLARATION}<singleXmlCells xmlns="${MAIN}"><singleXmlCell id="1" r="H1" connectionId="0"><xmlCellPr id="1" uniqueName="iku"><xmlPr mapId="1" xpath="/iku" xmlDataType="string"/></xmlCellPr></singleXmlCell></singleXmlCells>`,
        type: `${SHEETML}.tableSingleCells+xml`,
      },
    },
  },
)

const revisions = specimen(
  FAMILY,
  'shared-workbook-with-history',
  { sheets: 1 },
  {
    sheets: [kpiSheet()],
    rels: [
      { id: 'rId50', type: 'revisionHeaders', target: 'revisions/revisionHeaders.xml' },
      { id: 'rId51', type: 'usernames', target: 'revisions/userNames.xml' },
    ],
    parts: {
      'xl/revisions/revisionHeaders.xml': {
        content: `${DECLARATION}<headers xmlns="${MAIN}" xmlns:r="${R}" guid="{00000000-0000-4000-8000-0000000000F1}"><header guid="{00000000-0000-4000-8000-0000000000F1}" dateTime="2025-11-05T08:00:00" maxSheetId="2" userName="Petugas" r:id="rId1"><sheetIdMap count="1"><sheetId val="1"/></sheetIdMap></header></headers>`,
        type: `${SHEETML}.revisionHeaders+xml`,
        rels: [{ id: 'rId1', type: 'revisionLog', target: 'revisionLog1.xml' }],
      },
      'xl/revisions/revisionLog1.xml': {
        content: `${DECLARATION}<revisions xmlns="${MAIN}"/>`,
        type: `${SHEETML}.revisionLog+xml`,
      },
      'xl/revisions/userNames.xml': {
        content: `${DECLARATION}<users xmlns="${MAIN}" count="0"/>`,
        type: `${SHEETML}.userNames+xml`,
      },
    },
  },
)

const volatile = specimen(
  FAMILY,
  'real-time-data',
  { sheets: 1 },
  {
    sheets: [kpiSheet()],
    rels: [{ id: 'rId50', type: 'volatileDependencies', target: 'volatileDependencies.xml' }],
    parts: {
      'xl/volatileDependencies.xml': {
        content: `${DECLARATION}<volTypes xmlns="${MAIN}"><volType type="realTimeData"><main first="kurs.server"><tp><v>1</v><stp>USD</stp><tr r="A1" s="1"/></tp></main></volType></volTypes>`,
        type: `${SHEETML}.volatileDependencies+xml`,
      },
    },
  },
)

export const LINKS: readonly Specimen[] = [external, queries, maps, revisions, volatile]
