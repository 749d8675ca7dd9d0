import { linkTo, linkToSheet } from '../../../src/core/report/formulaText'
import { linkTarget } from '../../../src/web/preview/linkTarget'

test.each([
  ['a source cell', linkTo({ sheet: "Dinas 'A'", row: 7, col: 5 }, '$Q9', 'IKM').formula, "Dinas 'A'", 7, 5],
  ['a sheet of ours', linkToSheet('Uji Indikator', '→').formula, 'Uji Indikator', 1, 1],
])('a link to %s leads there', (_, formula, sheet, row, col) => {
  expect(linkTarget(formula)).toEqual({ sheet, row, col })
})

test.each([undefined, 'SUM(A1:A2)', '"HYPERLINK"'])('%s is no link', (formula) => {
  expect(linkTarget(formula)).toBeNull()
})
