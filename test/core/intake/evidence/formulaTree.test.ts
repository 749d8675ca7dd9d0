import { parseA1Range, tokenize } from '@borgar/fx'
import { formulaTree, type FormulaNode } from '../../../../src/core/intake/evidence/formulaTree'

/** References of a tree, in order, as row and column bounds. */
function references(node: FormulaNode): number[][] {
  switch (node.type) {
    case 'reference':
      return [[node.at.firstRow, node.at.firstCol, node.at.lastRow, node.at.lastCol]]
    case 'call':
      return node.args.flatMap(references)
    case 'binary':
      return [...references(node.left), ...references(node.right)]
    case 'number':
    case 'other':
      return []
  }
}

/** The same by a library that reads all of Excel's formulas. */
function byLibrary(formula: string): number[][] {
  return tokenize(formula).flatMap(({ type, value }) => {
    if (type !== 'range') return []
    const { top, left, bottom, right } = parseA1Range(value) as Record<
      'top' | 'left' | 'bottom' | 'right',
      number
    >
    return [[top + 1, left + 1, bottom + 1, right + 1]]
  })
}

test.each([
  'A1',
  '+$C$7+D8',
  'SUM(F5:F9,F12)',
  'SUBTOTAL(9;F5:F9)',
  'IFERROR(D5/C5*100,0)',
  'ROUND(D5/$C$5,2)-1',
  '-(A1 - B2)',
  'SUM(XFD1:XFD1048576)',
  'IF(C5=0,"",E5/C5)',
  'SUMIF($A$4:$A$20,"Kegiatan",F4:F20)',
  ' SUM( a1 : a3 ) '.replace(/ : /, ':'),
  '1.5E3*A1',
])('%s: the references that a library sees', (formula) => {
  expect(references(formulaTree(formula))).toEqual(byLibrary(formula))
})

test.each([
  ['', 'nothing'],
  ['Sheet2!B3', 'another sheet'],
  ["'Data 1'!B3+1", 'another sheet'],
  ['[1]Sheet1!A1', 'another workbook'],
  ['Tabel1[Pagu]', 'a table'],
  ['SUM(A:A)', 'a whole column'],
  ['{1,2}', 'an array'],
  ['Pagu', 'a name'],
  ['#REF!+A1', 'an error'],
  ['SUM(A1', 'a bracket left open'],
  ['A1)', 'a bracket too many'],
  ['A1 B1', 'two that nothing joins'],
  [`${'('.repeat(5000)}A1`, 'brackets without end'],
])('%s is not read', (formula) => {
  expect(references(formulaTree(formula))).toEqual([])
})

test('nested brackets end somewhere', () => {
  expect(formulaTree(`${'('.repeat(300)}A1${')'.repeat(300)}`)).toEqual({ type: 'other' })
  expect(formulaTree(`${'-'.repeat(1500)}A1`).type).toBe('binary')
})
