import { DECLARATION, kpiSheet, otherSheet } from '../book'
import { MAIN, MC, R } from '../namespaces'
import { specimen, type Specimen } from '../specimen'

const FAMILY = 'tabs, windows, protection'

const windows = specimen(
  FAMILY,
  'several-windows',
  { windows: 3, sheets: 4 },
  {
    sheets: [
      otherSheet('Satu', {
        before:
          '<sheetViews><sheetView workbookViewId="0"/><sheetView workbookViewId="1"/><sheetView tabSelected="1" workbookViewId="2"/></sheetViews>',
      }),
      kpiSheet({
        before:
          '<sheetViews><sheetView workbookViewId="0"/><sheetView tabSelected="1" workbookViewId="1"/><sheetView workbookViewId="2"/></sheetViews>',
      }),
      otherSheet('Tiga', {
        before:
          '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/><sheetView workbookViewId="1"/><sheetView workbookViewId="2"/></sheetViews>',
      }),
      otherSheet('Empat'),
    ],
    beforeSheets:
      '<fileVersion appName="xl" lastEdited="7" lowestEdited="4" rupBuild="9303"/><workbookPr filterPrivacy="1" codeName="BukuIni" defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" activeTab="2" firstSheet="1" tabRatio="800"/><workbookView minimized="1" activeTab="1"/><workbookView visibility="hidden"/></bookViews>',
  },
)

const hidden = specimen(
  FAMILY,
  'hidden-and-very-hidden',
  { sheets: 4, 'hidden sheets': 3 },
  {
    sheets: [
      otherSheet('Rahasia', { state: 'veryHidden', sheetId: 12 }),
      otherSheet('Lama', { state: 'hidden', sheetId: 3 }),
      kpiSheet({ sheetId: 9 }),
      otherSheet('Belakang', { state: 'veryHidden', sheetId: 1 }),
    ],
    beforeSheets: '<bookViews><workbookView activeTab="2" firstSheet="2"/></bookViews>',
  },
)

const HASH =
  'algorithmName="SHA-512" hashValue="cyVZ0TMsnYOEgKMPVXnBmcpnZHcMC/pQ8SoYMmrWyLmEgBUjyDnUyCCWbQjmBQP83VbLLMqcfEgLF9eRm6sZFA==" saltValue="c2FsdHNhbHRzYWx0c2FsdA==" spinCount="100000"'
const locked = specimen(
  FAMILY,
  'protected-sheets-and-workbook',
  { 'protected sheets': 2, 'protected ranges': 1, 'workbook protection': 1 },
  {
    beforeSheets: `<fileSharing readOnlyRecommended="1" userName="Petugas"/><workbookProtection workbook${HASH.charAt(0).toUpperCase()}${HASH.slice(1).replace(' hashValue', ' workbookHashValue').replace(' saltValue', ' workbookSaltValue').replace(' spinCount', ' workbookSpinCount')} lockWindows="1"/>`,
    sheets: [
      kpiSheet({
        after: `<sheetProtection ${HASH} sheet="1" objects="1" scenarios="1" selectLockedCells="1"/><protectedRanges><protectedRange password="CC1A" sqref="F2:F6" name="Isian"/></protectedRanges>`,
      }),
      otherSheet('Dasar', { after: '<sheetProtection password="CC1A" sheet="1"/>' }),
    ],
  },
)

const otherKinds = specimen(
  FAMILY,
  'dialog-and-macro-sheets',
  { sheets: 3 },
  {
    hasMacros: true,
    sheets: [
      {
        name: 'Dialog',
        kind: 'dialogsheet',
        whole: `${DECLARATION}<dialogsheet xmlns="${MAIN}" xmlns:r="${R}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></dialogsheet>`,
      },
      {
        name: 'Makro4',
        kind: 'xlMacrosheet',
        state: 'veryHidden',
        whole: `${DECLARATION}<xm:macrosheet xmlns="${MAIN}" xmlns:r="${R}" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetData><row r="1"><c r="A1" t="b"><f>RETURN()</f><v>1</v></c></row></sheetData></xm:macrosheet>`,
      },
      kpiSheet(),
    ],
    afterSheets:
      '<definedNames><definedName name="Auto_Makro" function="1" xlm="1" hidden="1">Makro4!$A$1</definedName></definedNames>',
  },
)

const lastId = specimen(
  FAMILY,
  'highest-sheet-id-in-use',
  { sheets: 2 },
  { sheets: [otherSheet('Awal', { sheetId: 65_534 }), kpiSheet({ sheetId: 2 })] },
)

const crowded = specimen(
  FAMILY,
  'every-element-of-the-workbook-part',
  { sheets: 1, windows: 1, names: 1 },
  {
    attributes: ` xmlns:mc="${MC}" mc:Ignorable="x15 lain" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:lain="urn:contoh:lain" lain:sifat="1"`,
    beforeSheets: `<fileVersion appName="xl"/><workbookPr/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Data\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><lain:unsur>dibiarkan</lain:unsur><bookViews><workbookView/></bookViews>`,
    sheets: [kpiSheet()],
    afterSheets:
      '<functionGroups builtInGroupCount="18"/><definedNames><definedName name="Satu">IKU!$A$1</definedName></definedNames><calcPr calcId="0"/><oleSize ref="A1:F6"/><smartTagPr/><webPublishing/><fileRecoveryPr repairLoad="1"/><webPublishObjects count="1"><webPublishObject id="1" divId="a_1" destinationFile="a.htm"/></webPublishObjects><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>',
  },
)

export const TABS: readonly Specimen[] = [windows, hidden, locked, otherKinds, lastId, crowded]
