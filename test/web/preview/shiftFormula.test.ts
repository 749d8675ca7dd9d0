import { shiftFormula } from '../../../src/web/preview/shiftFormula'

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
