import { namesAsValues } from '../../../src/core/report/namesAsValues'
import { fixtureSheet } from '../../support/sheetModel'

const cell = (row: number, value: string | number | boolean | null) => ({
  row,
  cells: [{ col: 2, value, style: {} }],
})
const column = (name: string, firstRow: number, lastRow: number) => ({
  name,
  range: { firstRow, lastRow, firstCol: 2, lastCol: 2 },
})
const settings = fixtureSheet({
  id: 'settings',
  name: 'Pengaturan',
  filter: null,
  merges: [],
  rows: [
    cell(1, 0.91),
    cell(2, null),
    cell(3, 'Sangat "tinggi"'),
    cell(4, 'Tinggi'),
    cell(5, true),
    cell(6, -1),
    {
      row: 7,
      cells: [
        { col: 2, value: 0, style: {} },
        { col: 3, value: 'Tidak efektif', style: {} },
      ],
    },
    {
      row: 8,
      cells: [
        { col: 2, value: 0.6, style: {} },
        { col: 3, value: 'Kurang efektif', style: {} },
      ],
    },
  ],
  names: [
    column('Kinerja_Band5', 1, 1),
    column('Kinerja_Cap', 2, 2),
    column('Kinerja_StatusWords', 3, 4),
    column('Kinerja_Used', 5, 5),
    column('Kinerja_Least', 6, 6),
    { name: 'Kinerja_Steps', range: { firstRow: 7, lastRow: 8, firstCol: 2, lastCol: 3 } },
  ],
})

/** A formula as it stands in a workbook without the settings sheet. */
test.each([
  ['A1>=Kinerja_Band5-1E-12', 'A1>=0.91-1E-12'],
  ['IF(ISNUMBER(Kinerja_Cap),MIN(A1,Kinerja_Cap),A1)', 'IF(ISNUMBER(""),MIN(A1,""),A1)'],
  ['A1=INDEX(Kinerja_StatusWords,1)', 'A1="Sangat ""tinggi"""'],
  ['A1=INDEX(Kinerja_StatusWords,3)', 'A1=""'],
  ['AND(Kinerja_Used,A1>Kinerja_Least)', 'AND(TRUE,A1>(-1))'],
  ['"Kinerja_Band5"&A1', '"Kinerja_Band5"&A1'],
  ["SUM('VFM'!A1:A9)*Kinerja_Other", "SUM('VFM'!A1:A9)*Kinerja_Other"],
  ['MATCH(A1,Kinerja_StatusWords,0)', null],
  ['A1>=INDEX(Kinerja_Steps,2,1)-1E-12', 'A1>=0.6-1E-12'],
  ['A1=INDEX(Kinerja_Steps,1,2)', 'A1="Tidak efektif"'],
  ['MATCH(A1,INDEX(Kinerja_Steps,0,1),1)', null],
])('%s becomes %p', (formula, text) => {
  expect(namesAsValues([settings])(formula)).toBe(text)
})
