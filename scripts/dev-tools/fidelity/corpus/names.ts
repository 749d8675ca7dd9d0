import { kpiSheet, otherSheet } from '../book'
import { specimen, type Specimen } from '../specimen'

const FAMILY = 'names'
const name = (attributes: string, text: string): string => `<definedName ${attributes}>${text}</definedName>`
const names = (...list: readonly string[]): string => `<definedNames>${list.join('')}</definedNames>`

const scopes = specimen(
  FAMILY,
  'scopes-and-built-ins',
  { names: 13, sheets: 3 },
  {
    sheets: [otherSheet('Depan'), kpiSheet(), otherSheet('Lampiran')],
    beforeSheets: '<bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews>',
    // In no order, as other programs leave them.
    afterSheets: names(
      name('name="Zona" localSheetId="2"', 'Lampiran!$A$1'),
      name('name="Zona" localSheetId="0"', 'Depan!$A$1'),
      name('name="Zona"', 'IKU!$A$1'),
      name('name="_xlnm.Print_Titles" localSheetId="1"', 'IKU!$A:$B,IKU!$1:$1'),
      name('name="_xlnm.Print_Area" localSheetId="1"', 'IKU!$A$1:$F$6'),
      name('name="_xlnm.Print_Area" localSheetId="2"', 'Lampiran!$A$1:$A$2,Lampiran!$C$1'),
      name('name="_xlnm._FilterDatabase" localSheetId="1" hidden="1"', 'IKU!$A$1:$F$6'),
      name('name="_xlnm.Criteria" localSheetId="1"', 'IKU!$H$1:$H$2'),
      name('name="_xlnm.Extract" localSheetId="1"', 'IKU!$J$1:$L$1'),
      name('name="Rahasia" hidden="1" comment="jangan &amp; dihapus"', '&quot;a&quot;&amp;&quot;b&quot;'),
      name('name="Rata" localSheetId="1"', 'AVERAGE(OFFSET(IKU!$F$2,0,0,COUNTA(IKU!$F:$F)-1,1))'),
      name('name="Hilang"', '#REF!'),
      name('name="Fungsi" function="1" vbProcedure="1" hidden="1"', '#NAME?'),
    ),
  },
)

const ours = specimen(
  FAMILY,
  'names-that-start-like-ours',
  { names: 5 },
  {
    sheets: [kpiSheet(), otherSheet('Rapor'), otherSheet('Pengaturan')],
    afterSheets: names(
      name('name="Kinerja_2024"', 'IKU!$F$2'),
      name('name="kinerja_rata"', 'AVERAGE(IKU!$F$2:$F$4)'),
      name('name="Kinerja_Cap" localSheetId="2"', 'Pengaturan!$A$1'),
      name('name="_Kinerja_Lain"', 'Rapor!$A$1'),
      name('name="Kinerja_Teks"', '&quot;Rapor!&quot;'),
    ),
  },
)

/** LibreOffice does not open such a file at all. */
const strays: Specimen = {
  ...specimen(
    FAMILY,
    'scope-beyond-the-last-tab',
    { names: 2 },
    {
      sheets: [kpiSheet(), otherSheet('Lain')],
      afterSheets: names(
        name('name="_xlnm.Print_Area" localSheetId="2"', 'IKU!$A$1:$B$2'),
        name('name="Tersesat" localSheetId="9"', 'IKU!$A$1'),
      ),
    },
  ),
  judged: false,
}

export const NAMES: readonly Specimen[] = [scopes, ours, strays]
