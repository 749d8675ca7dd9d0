import { DECLARATION, kpiSheet, otherSheet } from '../book'
import { MAIN, MS, SHEETML, X14, XM } from '../namespaces'
import { specimen, type Specimen } from '../specimen'

const FAMILY = 'rules, filters, print set-up'

const EXT_VALIDATIONS = '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}'
const EXT_FORMATS = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}'
const EXT_SPARKLINES = '{05C60535-1F16-4fd2-B633-F4F36F0B64E0}'
const newer = (uri: string, content: string): string =>
  `<extLst><ext uri="${uri}" xmlns:x14="${X14}">${content}</ext></extLst>`

const validations = specimen(
  FAMILY,
  'data-validation',
  { 'data validations': 7 },
  {
    sheets: [
      kpiSheet({
        after: `<dataValidations count="6" disablePrompts="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="C2:C6"><formula1>"Indeks,Hari,%,Opini"</formula1></dataValidation><dataValidation type="decimal" operator="greaterThan" sqref="E2:E6 F2:F6" promptTitle="Angka" prompt="isi angka"><formula1>0</formula1></dataValidation><dataValidation type="whole" operator="between" errorStyle="warning" sqref="G2"><formula1>1</formula1><formula2>9</formula2></dataValidation><dataValidation type="date" operator="lessThan" sqref="G3"><formula1>TODAY()</formula1></dataValidation><dataValidation type="textLength" operator="lessThanOrEqual" sqref="G4"><formula1>255</formula1></dataValidation><dataValidation type="custom" sqref="G5"><formula1>COUNTIF($B:$B,B2)&lt;2</formula1></dataValidation></dataValidations>${newer(EXT_VALIDATIONS, `<x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Daftar!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D2:D6</xm:sqref></x14:dataValidation></x14:dataValidations>`)}`,
      }),
      otherSheet('Daftar'),
    ],
  },
)

const LOOKS = `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf></dxfs></styleSheet>`
const BAR_ID = '{00000000-0000-4000-8000-00000000000A}'
const formats = specimen(
  FAMILY,
  'conditional-formats',
  { 'conditional formats': 9 },
  {
    styles: LOOKS,
    sheets: [
      kpiSheet({
        after: `<conditionalFormatting sqref="F2:F6"><cfRule type="expression" dxfId="1" priority="1"><formula>$F2&gt;=$E2</formula></cfRule><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan" stopIfTrue="1"><formula>$E$2</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="E2:E6"><cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule><cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>${BAR_ID}</x14:id></ext></extLst></cfRule><cfRule type="iconSet" priority="5"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule><cfRule type="top10" dxfId="1" priority="6" rank="2"/></conditionalFormatting>${newer(
          EXT_FORMATS,
          `<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${BAR_ID}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>E2:E6</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="iconSet" priority="7" id="{00000000-0000-4000-8000-00000000000B}"><x14:iconSet iconSet="3Stars" custom="1"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo><x14:cfIcon iconSet="3Flags" iconId="0"/><x14:cfIcon iconSet="3Stars" iconId="1"/><x14:cfIcon iconSet="NoIcons" iconId="0"/></x14:iconSet></x14:cfRule><xm:sqref>F2:F6</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="8" id="{00000000-0000-4000-8000-00000000000C}"><xm:f>Daftar!$A$1&gt;0</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>A2:A6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>`,
        )}`,
      }),
      otherSheet('Daftar'),
    ],
  },
)

const sparkline = (row: number): string =>
  `<x14:sparkline><xm:f>IKU!E${row}:F${row}</xm:f><xm:sqref>G${row}</xm:sqref></x14:sparkline>`
const sparklines = specimen(
  FAMILY,
  'sparklines',
  { sparklines: 3 },
  {
    sheets: [
      kpiSheet({
        after: newer(
          EXT_SPARKLINES,
          `<x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup type="column" displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines>${[2, 3, 4].map(sparkline).join('')}</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>`,
        ),
      }),
    ],
  },
)

const VIEW = '{00000000-0000-4000-8000-0000000000A1}'
const filters = specimen(
  FAMILY,
  'filter-sort-custom-views-scenarios',
  { filters: 2, 'custom views': 1, scenarios: 1, names: 2, 'ignored errors': 1, 'watched cells': 1 },
  {
    beforeSheets:
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="9000" windowHeight="6000"/></bookViews>',
    sheets: [
      otherSheet('Depan'),
      kpiSheet({
        before: '<sheetPr filterMode="1"/>',
        after: `<scenarios current="0"><scenario name="Optimis" count="1"><inputCells r="F2" val="90"/></scenario></scenarios><autoFilter ref="A1:F6"><filterColumn colId="2"><filters blank="1"><filter val="Indeks"/><filter val="Hari"/><filter val="%"/><filter val="Opini"/></filters></filterColumn><sortState ref="A2:F6"><sortCondition descending="1" ref="F2:F6"/></sortState></autoFilter><dataConsolidate/><customSheetViews><customSheetView guid="${VIEW}" scale="90" showAutoFilter="1"><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><autoFilter ref="A1:F6"><filterColumn colId="3"><customFilters><customFilter operator="notEqual" val=" "/></customFilters></filterColumn></autoFilter></customSheetView></customSheetViews><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><cellWatches><cellWatch r="F2"/></cellWatches><ignoredErrors><ignoredError sqref="E2:F6" numberStoredAsText="1"/></ignoredErrors>`,
      }),
    ],
    afterSheets: `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">IKU!$A$1:$F$6</definedName><definedName name="Z_00000000_0000_4000_8000_0000000000A1_.wvu.FilterData" localSheetId="1" hidden="1">IKU!$A$1:$F$6</definedName></definedNames><calcPr calcId="191029"/><customWorkbookViews><customWorkbookView name="Rapat" guid="${VIEW}" windowWidth="9000" windowHeight="6000" activeSheetId="2"/></customWorkbookViews>`,
  },
)

const printing = specimen(
  FAMILY,
  'printer-settings-and-breaks',
  { 'page set-ups': 1, 'page breaks': 2, names: 2, 'binary parts': 1 },
  {
    sheets: [
      kpiSheet({
        after:
          '<printOptions gridLines="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="14" orientation="landscape" r:id="rId1"/><headerFooter differentFirst="1"><oddFooter>&amp;P dari &amp;N</oddFooter><firstHeader>&amp;C&amp;"Arial,Bold"LKjIP</firstHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="4" max="1048575" man="1"/></colBreaks>',
        rels: [{ id: 'rId1', type: 'printerSettings', target: '../printerSettings/printerSettings1.bin' }],
      }),
    ],
    afterSheets:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">IKU!$A$1:$F$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">IKU!$A:$A,IKU!$1:$1</definedName></definedNames>',
    parts: {
      'xl/printerSettings/printerSettings1.bin': {
        content: Uint8Array.from({ length: 220 }, (_, i) => i),
      },
    },
    defaults: { bin: `${SHEETML}.printerSettings` },
  },
)

/** Attributes that newer versions add for working together, and an element that older ones skip. */
const revised = specimen(
  FAMILY,
  'revision-attributes',
  { cells: 36 },
  {
    attributes: ` xmlns:xr="${MS}/spreadsheetml/2014/revision" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr"`,
    sheets: [
      kpiSheet({
        attributes: ` xmlns:xr="${MS}/spreadsheetml/2014/revision" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xr:uid="{00000000-0001-0000-0000-000000000000}"`,
        before: '<dimension ref="A1:F6"/>',
      }),
    ],
    beforeSheets: `<xr:revisionPtr revIDLastSave="0" documentId="13_ncr:1_{00000000-0001-0000-0000-000000000001}" xr6:coauthVersionLast="47" xr6:coauthVersionMax="47" xmlns:xr6="${MS}/spreadsheetml/2016/revision6" xr10:uidLastSave="{00000000-0000-0000-0000-000000000000}" xmlns:xr10="${MS}/spreadsheetml/2016/revision10"/>`,
  },
)

export const RULES: readonly Specimen[] = [validations, formats, sparklines, filters, printing, revised]
