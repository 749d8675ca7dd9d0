import { RULE_SET_IDS } from '../../../src/core/regulations/settings'
import type { CellValue } from '../../../src/core/units'
import { ruleValue, UnknownRule } from '../../../src/web/preview/ruleFormula'
import { ALL_SHEETS, sheetsOf } from '../../support/allSheets'
import { SAMPLES, sampleContent } from '../../support/samples'

/** A1 a number, A2 a text, A3 empty, A4 a failure, A5 an empty text, A6 TRUE. */
const column: readonly CellValue[] = [4, 'Tinggi', null, { error: '#N/A' }, '', true]
const names: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  Words: [['● Sangat tinggi'], ['Tinggi'], [null]],
  Row: [['a', 'b', 'c']],
  Band: [[0.9]],
  NoBand: [[null]],
}
const value = (formula: string) =>
  ruleValue(formula, {
    cell: (row, col) => (col === 1 ? (column[row - 1] ?? null) : null),
    named: (name) => names[name] ?? null,
  })

/** What Excel gives; LibreOffice Calc gives the same. */
test.each<[string, CellValue]>([
  ['A1=4', true],
  ['$A$1<>4', false],
  ['A1>=4', true],
  ['A1<-1', false],
  ['A1>3.5E0', true],
  ['1+2-4=-1', true],
  ['(A1+1)=5', true],
  // Case does not count in a comparison; a quote in a text stands twice.
  ['A2="TINGGI"', true],
  ['"a""b"="A""B"', true],
  // An empty cell equals the empty text, zero and FALSE, but nothing that stands there.
  ['A3=""', true],
  ['A3=0', true],
  ['A3=A5', true],
  ['A3<>A2', true],
  ['A5=0', false],
  // Numbers before texts before TRUE and FALSE.
  ['A1<A2', true],
  ['A2<A6', true],
  ['A1="4"', false],
  ['ISNUMBER(A1)', true],
  ['ISNUMBER(A3)', false],
  ['ISNUMBER(A4)', false],
  ['AND(A1=4,A2<>"")', true],
  ['AND(A1=4,A2="")', false],
  ['OR(A1=5,A2<>"")', true],
  ['NOT(ISNUMBER(A2))', true],
  ['IF(ISNUMBER(A1),IF(A1>=Band-1E-12,5,1),0)', 5],
  ['IF(A1=5,1)', false],
  ['N(A1)=4', true],
  ['ABS(N(A1)-9)=5', true],
  ['LEFT(A2,2)="Ti"', true],
  ['LEFT(A3,1)=""', true],
  ['N(A2)=0', true],
  ['N(A3)=0', true],
  ['N(A6)=1', true],
  ['ROUND(2.5,0)', 3],
  ['ROUND(N(A1)+0.25,1)', 4.3],
  ['INDEX(Words,2)=A2', true],
  // A scale without this step has no word for it: that is no other word.
  ['AND(A2<>"",A2=INDEX(Words,3))', false],
  ['INDEX(Row,2)', 'b'],
  ['INDEX(Words,1,1)', '● Sangat tinggi'],
  ['ISNUMBER(NoBand)', false],
])('%s is %p', (formula, expected) => {
  expect(value(formula)).toEqual(expected)
})

test.each([
  ['A4=1', '#N/A'],
  ['N(A4)', '#N/A'],
  ['ROUND(A4,0)', '#N/A'],
  ['AND(TheRest,A1=4)', '#NAME?'],
  ['AND(A1=4,A4=1)', '#N/A'],
  ['INDEX(Words,9)', '#REF!'],
  ['A2+1', '#VALUE!'],
  ['NOT(A2)', '#VALUE!'],
  ['Words=1', '#VALUE!'],
  ['IF(A4,1,2)', '#N/A'],
])('%s fails with %s', (formula, error) => {
  expect(value(formula)).toEqual({ error })
})

test.each([
  '',
  'A1=',
  'SUM(A1)',
  'A1:A2',
  'A1&A2',
  "'Lembar 1'!A1=1",
  'AND(A1',
  'A1 A2',
  '"open',
  'A1=#REF!',
])('no rule of ours says %s', (formula) => {
  expect(() => value(formula)).toThrow(UnknownRule)
})

test.each(SAMPLES.flatMap((name) => RULE_SET_IDS.map((ruleSet) => [name, ruleSet] as const)))(
  'every rule on the sheets of %s by %s can be computed',
  async (name, ruleSet) => {
    const sheets = await sheetsOf(await sampleContent(name), { sheets: ALL_SHEETS, ruleSet })
    const rules = sheets.flatMap(({ conditionalFormats }) => conditionalFormats.flatMap((one) => one.rules))
    expect(rules.length).toBeGreaterThan(20)
    for (const { formula } of rules) expect(() => value(formula)).not.toThrow()
  },
)
