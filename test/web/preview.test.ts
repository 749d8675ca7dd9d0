import { linkTo, linkToSheet } from '../../src/core/report/formulaText'
import { linkTarget } from '../../src/web/preview/linkTarget'
import { shiftFormula } from '../../src/web/preview/shiftFormula'
import { shownText } from '../../src/web/preview/shownText'
import { problemWith } from '../../src/web/openFile'
import { resultName } from '../../src/app/resultName'
import { copyName } from '../../src/web/saveFile'

test.each([
  ['AND(ISNUMBER($S9),$S9=5)', 3, 0, 'AND(ISNUMBER($S12),$S12=5)'],
  ['B$6<>"B6"', 2, 1, 'C$6<>"B6"'],
  ["'IKU B2'!B2+$B$2", 1, 1, "'IKU B2'!C3+$B$2"],
  ['LOG10(A1)+Kinerja_Cap2', 1, 0, 'LOG10(A2)+Kinerja_Cap2'],
  ['A1', -1, 0, '#REF!'],
  ['A1', 0, 0, 'A1'],
])('%s moved %i down and %i right is %s', (formula, rows, cols, moved) => {
  expect(shiftFormula(formula, rows, cols)).toBe(moved)
})

test.each([
  ['a source cell', linkTo({ sheet: "Dinas 'A'", row: 7, col: 5 }, '$Q9', 'IKM').formula, "Dinas 'A'", 7, 5],
  ['a sheet of ours', linkToSheet('Uji Indikator', '→').formula, 'Uji Indikator', 1, 1],
])('a link to %s leads there', (_, formula, sheet, row, col) => {
  expect(linkTarget(formula)).toEqual({ sheet, row, col })
})

test.each([undefined, 'SUM(A1:A2)', '"HYPERLINK"'])('%s is no link', (formula) => {
  expect(linkTarget(formula)).toBeNull()
})

test.each([
  [0.924, '0.0%', 'id', '92,4%'],
  [0.924, '0.0%', 'en', '92.4%'],
  [10_810_941_900, '#,##0', 'id', '10.810.941.900'],
  [46000, 'd mmm yyyy', 'en', '9 Dec 2025'],
  [-1250, '#,##0;(#,##0)', 'id', '(1.250)'],
  ['=1+1', '0.0%', 'id', '=1+1'],
  ['Hemat', '"◕ "0.0%;"◕ "-0.0%;"◕ "0.0%;"◕ "@', 'id', '◕ Hemat'],
  [0.8, '"◕ "0.0%;"◕ "-0.0%;"◕ "0.0%;"◕ "@', 'id', '◕ 80,0%'],
  [null, undefined, 'id', ''],
  [{ error: '#DIV/0!' }, undefined, 'id', '#DIV/0!'],
  [5, '0.0"', 'id', '5'],
] as const)('%p under %s shows as Excel shows it (%s): %s', (value, pattern, lang, text) => {
  expect(shownText(value, pattern, lang)).toBe(text)
})

test.each([
  ['IKU.xlsx', 'IKU-rapor.xlsx'],
  ['APBD 2025.XLSM', 'APBD 2025-rapor.xlsm'],
  ['IKU-rapor.xlsx', 'IKU-rapor.xlsx'],
  ['tanpa', 'tanpa-rapor.xlsx'],
])('the result of %s is saved as %s', (name, saved) => {
  expect(resultName(name, 'rapor')).toBe(saved)
})

test.each([
  ['IKU.xlsx', 'IKU-pimpinan.xlsx'],
  ['APBD 2025.XLSM', 'APBD 2025-pimpinan.xlsx'],
  ['tanpa', 'tanpa-pimpinan.xlsx'],
])('the copy of %s for leadership is saved as %s', (name, saved) => {
  expect(copyName(name, 'pimpinan')).toBe(saved)
})

test.each([
  ['iku.xlsx', 1000, null],
  ['IKU.XLSM', 1000, null],
  ['lama.xls', 1000, null],
  ['surat.docx', 1000, { kind: 'wrongKind' }],
  ['besar.xlsx', 200 * 1024 * 1024, { kind: 'tooLarge', size: 200 }],
])('%s of %i bytes: %p', (name, size, problem) => {
  expect(problemWith({ name, size })).toEqual(problem)
})
