import type { SheetBody } from '../../../src/core/report/model'
import type { CellValue } from '../../../src/core/units'
import { grid } from '../grid'
import { fixtureSheet } from '../sheetModel'
import { Book, disagreements } from './book'

const officers = [
  grid('Data Dinas', [
    ['Indeks', 80, 'Lulus', null],
    ['Opini', 95.5, 'Gagal', true],
    ['indeks', null, 'Lulus', 'x*y'],
    ['12', -3, '', { error: '#DIV/0!' }],
  ]),
]
const compute = (formula: string) => new Book([], officers).compute(formula, 'Data Dinas')

// What Microsoft's documents say of each.
describe('a formula', () => {
  test.each<[string, CellValue]>([
    ['1+2*3^2/-3', -5],
    ['-2^2', 4],
    ['50%*4', 2],
    ['"a"&1/4&TRUE', 'a0.25TRUE'],
    ['"A"="a"', true],
    ['A4=12', false],
    ['D1=0', true],
    ['D1=""', true],
    ['D1', 0],
    ['1<"a"', true],
    ['0.1+0.2-0.3', 0],
    ['1/0', { error: '#DIV/0!' }],
    ['"a"+1', { error: '#VALUE!' }],
    ["'Data Dinas'!$B$1", 80],
    ["'Tidak Ada'!A1", { error: '#REF!' }],
    ['Tidak_Ada', { error: '#NAME?' }],
    ['IF(B3="","kosong",1/0)', 'kosong'],
    ['IF(FALSE,1)', false],
    ['IFERROR(D4,"gagal")', 'gagal'],
    ['CHOOSE(2,1/0,"dua")', 'dua'],
    ['AND(B1>79,C1="lulus")', true],
    ['OR(B1>90,B2>90)', true],
    ['NOT(0)', true],
    ['COUNT(A1:D3)', 2],
    ['COUNTBLANK(A1:D4)', 3],
    ['SUM(A1:C4)', 172.5],
    ['AVERAGE(B1:B4)', 57.5],
    ['AVERAGE(A1:A3)', { error: '#DIV/0!' }],
    ['MIN(A1:A3)', 0],
    ['MAX(B1:B4)', 95.5],
    ['COUNTIF(A1:A4,"indeks")', 2],
    ['COUNTIF(A1:A4,12)', 1],
    ['COUNTIF(A1:A4,"*n*")', 3],
    ['COUNTIF(D1:D3,"x~*y")', 1],
    ['COUNTIF(B1:B4,">=80")', 2],
    ['COUNTIF(B1:B4,"<>80")', 3],
    ['COUNTIFS(C1:C4,"Lulus",B1:B4,">0")', 1],
    ['SUMIF(C1:C4,"Lulus",B1:B4)', 80],
    ['SUMIFS(B1:B4,A1:A4,"indeks",C1:C4,"lulus")', 80],
    ['AVERAGEIF(C1:C4,"Gagal",B1:B4)', 95.5],
    ['SUMPRODUCT(--(C1:C3="Lulus"),B1:B3)', 80],
    ['SUMPRODUCT(COUNTIF(C1:C4,C1:C2))', 3],
    ['SUMPRODUCT(--ISNUMBER(FIND({0,8},B1)))', 2],
    ['MATCH("INDEKS",A1:A4,0)', 1],
    ['MATCH(90,B1:B2,1)', 1],
    ['MATCH("tidak",A1:A4,0)', { error: '#N/A' }],
    ['INDEX(A1:C4,2,3)', 'Gagal'],
    ['INDEX(B1:B4,2)', 95.5],
    ['INDEX(A1:B1,2)', 80],
    ['INDEX(B1:B4,5)', { error: '#REF!' }],
    ['ROW(INDEX(A1:B4,3,2))', 3],
    ['COUNT(INDEX(A1:B4,0,2))', 3],
    ['VLOOKUP("opini",A1:C4,3,FALSE)', 'Gagal'],
    ['RANK(80,B1:B4)', 2],
    ['SMALL(B1:B4,1)', -3],
    ['LARGE(B1:B4,2)', 80],
    ['FORECAST(4,{1,2,3},{1,2,3})', 4],
    ['ROUND(2.5,0)', 3],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(1.005,2)', 1.01],
    ['INT(-1.5)', -2],
    ['MOD(-3,10)', 7],
    ['EXACT(A1,A3)', false],
    ['LEFT("abc")&RIGHT("abc",2)&MID("abcd",2,2)', 'abcbc'],
    ['TRIM("  a   b ")', 'a b'],
    ['SUBSTITUTE("1.2.3",".","")', '123'],
    ['FIND("B","abc")', { error: '#VALUE!' }],
    ['SEARCH("B","abc")', 2],
    ['REPT("ab",2)&LEN("abc")&UPPER("x")', 'abab3X'],
    ['_xlfn.NUMBERVALUE("1.234,5",",",".")', 1234.5],
    ['_xlfn.NUMBERVALUE("",",",".")', 0],
    ['_xlfn.NUMBERVALUE("12a",",",".")', { error: '#VALUE!' }],
    ['ADDRESS(ROW($B$3),COLUMN($B$3))', '$B$3'],
    ['ROWS(A1:C4)*COLUMNS(A1:C4)', 12],
    ['HYPERLINK("#A1","ke sana")', 'ke sana'],
    ['N("a")+N(TRUE)', 1],
    ['"kata ""ini"""', 'kata "ini"'],
  ])('%s', (formula, expected) => {
    expect(compute(formula)).toEqual(expected)
  })

  test.each(['SUMX(1)', '1+', 'A1:', '[1]A!B2'])('of a kind that it does not know is none: %s', (formula) => {
    expect(() => compute(formula)).toThrow()
  })
})

const sheet = (formula: string, value: number): SheetBody =>
  fixtureSheet({
    rows: [
      {
        row: 1,
        cells: [
          { col: 1, value: 2, style: {} },
          { col: 2, value, formula, style: {} },
        ],
      },
    ],
    names: [{ name: 'Kinerja_Cap', range: { firstRow: 1, firstCol: 1, lastRow: 1, lastCol: 1 } }],
  })

test('what is typed is computed through: into a cell, or into one by its name', () => {
  const book = new Book([sheet('Kinerja_Cap*10', 20)])
  expect(book.value('Rapor', 1, 2)).toBe(20)
  expect(book.type('Rapor', 1, 1, 5).value('Rapor', 1, 2)).toBe(50)
  expect(book.typeInto('kinerja_cap', 7).value('Rapor', 1, 2)).toBe(70)
})

test('a formula that hangs on itself is told', () => {
  expect(() => new Book([sheet('B1+1', 0)]).value('Rapor', 1, 2)).toThrow(/hangs on itself/)
})

test.each([
  ['the value beside a formula', 'A1*10', 21, [['Rapor!B1', 21, 20, 'A1*10']]],
  ['a value that is right', 'A1/3', 2 / 3, []],
  ['the dust of another order', 'A1-1.9', 0.1, []],
])('%s', (_, formula, value, expected) => {
  expect(disagreements([sheet(formula, value)], [])).toEqual(expected)
})
