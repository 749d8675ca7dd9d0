import { parseA1Range, tokenize } from '@borgar/fx'
import { linkedCell, summedRows } from '../../../../src/core/intake/rows/sumFormula'

/** Rows of a formula's references, as a library sees them that reads all of Excel's formulas. */
function rowsByLibrary(formula: string): number[] {
  return tokenize(formula).flatMap(({ type, value }) => {
    if (type !== 'range') return []
    const { top, bottom } = parseA1Range(value) as Record<'top' | 'bottom', number>
    return Array.from({ length: bottom - top + 1 }, (_, at) => top + 1 + at)
  })
}

test.each([
  ['SUM(B3,B6)', [3, 6], []],
  ['SUM(B3;B6:B7)', [3, 6, 7], []],
  ['B3+SUM(B5:B6)', [3, 5, 6], []],
  ['SUBTOTAL(109,B3:B4)+SUBTOTAL(9,B6:B7)', [3, 4, 6, 7], []],
  ['AGGREGATE(9,5,B3:B4)', [3, 4], []],
  ['B5-B10', [5], [10]],
  ['SUM(B13+B55+B70)', [13, 55, 70], []],
  ['SUM(B13-B55,B60)', [13, 60], [55]],
  ['L11+AB11', [], []],
  ['L11+AB12', [11, 12], []],
  ['B5', [], []],
  ['SUM(B3:B4)/2', [], []],
  ['SUM(B3:B4)SUM(B5:B6)', [], []],
  ["SUM('Lain'!B3:B4)", [], []],
])('%s adds %j and takes away %j', (formula, plus, minus) => {
  expect(summedRows(formula)).toMatchObject({ plus, minus })
})

test.each([
  ['B5', { row: 5, col: 2 }],
  ['+$C$7', { row: 7, col: 3 }],
  ['-B5', null],
  ['B5*1', null],
  ["'Lain'!B5", null],
])('%s shows the cell %j', (formula, cell) => {
  expect(linkedCell(formula)).toEqual(cell)
})

test.each([
  '+$C$7+D8',
  'SUM(F5:F9,F12)',
  'SUBTOTAL(9,F5:F9)',
  'SUM(XFD1:XFD12)',
  'SUM($C$5:$C$9)+D12',
  'AGGREGATE(9,6,AA3:AA7)',
])('%s: the rows that a library sees', (formula) => {
  expect(summedRows(formula).plus).toEqual(rowsByLibrary(formula))
})

test.each([
  ['', 'nothing'],
  ['Sheet2!B3+B4', 'another sheet'],
  ['[1]Sheet1!A1+A2', 'another workbook'],
  ['SUM(Tabel1[Pagu])', 'a table'],
  ['SUM(A:A)', 'a whole column'],
  ['SUM({1,2})', 'an array'],
  ['Pagu+B3', 'a name'],
  ['#REF!+A1', 'an error'],
  ['SUM(A1', 'a bracket left open'],
  ['A1+A2)', 'a bracket too many'],
  ['A1 B1', 'two that nothing joins'],
  [`${'('.repeat(5000)}A1`, 'brackets without end'],
])('%s is not read: %s', (formula) => {
  expect(summedRows(formula)).toMatchObject({ plus: [], minus: [] })
})

describe('what the words of a row say', () => {
  test.each([
    ['SUM(F5:F8)', [5, 6, 7, 8]],
    ['SUBTOTAL(9,F5,F7)', [5, 7]],
    ['F5+F9+F12', [5, 9, 12]],
    ['SUM(F5:H5)', []],
    ['SUM(F1:F30000)', []],
    ['SUM(Total)', []],
    ['F5*2', []],
  ])('%s adds rows %j', (formula, rows) => {
    expect(summedRows(formula).plus).toEqual(rows)
  })
})
