import {
  columnRange,
  fixed,
  fixedColumn,
  SheetBuilder,
  wrappedHeight,
} from '../../../src/core/report/sheetBuilder'
import { STYLE } from '../../../src/core/report/styles'
import { countIf, countOf, live } from '../../../src/core/units'
import { finishBody } from '../../support/finishBody'

test('a block tells what its cells hold once all are put', () => {
  const sheet = new SheetBuilder()
  const block = sheet.block(2, 5, 7)
  const wide = sheet.block(2, 5, 6, 3)
  sheet.put(5, 2, live('1+1', 2), STYLE.whole)
  sheet.put(7, 2, 'x', STYLE.text)
  sheet.put(6, 3, 4, STYLE.whole)
  expect(block).toMatchObject({ formula: '$B$5:$B$7', values: [2, null, 'x'] })
  expect(wide).toMatchObject({ formula: '$B$5:$C$6', values: [2, null, null, 4] })
  expect([countOf(block).value, countIf(block, 2).value]).toEqual([1, 1])
})

test('a block without rows holds nothing', () => {
  expect(new SheetBuilder().block(2, 5, 4).values).toEqual([])
})

test('what serves formulas is kept in a cell, and spoken of by its reference', () => {
  const sheet = new SheetBuilder()
  expect(sheet.keep(3, 4, live('COUNT($A$1:$A$9)', 7))).toEqual({ formula: '$D$3', value: 7 })
  expect(finishBody(sheet).rows).toEqual([
    { row: 3, cells: [{ col: 4, value: 7, formula: 'COUNT($A$1:$A$9)', style: STYLE.helper }] },
  ])
})

test('a heading makes its row higher', () => {
  const sheet = new SheetBuilder()
  sheet.heading(4, 2, 'Catatan')
  sheet.heading(6, 2, live('"x"', 'x'), 30)
  expect(sheet.heights(3, 6)).toEqual([15, 24, 15, 30])
  expect(sheet.heights(6, 5)).toEqual([])
  expect([sheet.valueOf(4, 2), sheet.valueOf(6, 2)]).toEqual(['Catatan', 'x'])
})

test('rules of a range come in the order in which they were given', () => {
  const sheet = new SheetBuilder()
  sheet.paint(columnRange(2, 3, 9), [{ formula: '$B3=1', bold: true }])
  sheet.paint(columnRange(2, 3, 9, 5), [{ formula: '$B3=2', bold: true }])
  expect(finishBody(sheet).conditionalFormats).toEqual([
    {
      range: { firstRow: 3, firstCol: 2, lastRow: 9, lastCol: 2 },
      rules: [{ formula: '$B3=1', bold: true }],
    },
    {
      range: { firstRow: 3, firstCol: 2, lastRow: 9, lastCol: 5 },
      rules: [{ formula: '$B3=2', bold: true }],
    },
  ])
})

test('references stay where they are', () => {
  expect([fixed(20, 9), fixedColumn(9, 20, 60)]).toEqual(['$I$20', '$I$20:$I$60'])
})

test.each<[string, (readonly [string, number])[], number]>([
  ['one line is as high as the least', [['pendek', 40]], 18],
  [
    'the longest text decides',
    [
      ['pendek', 40],
      ['kata '.repeat(20).trim(), 30],
    ],
    41.25,
  ],
  ['no row is higher than sixteen lines', [['kata '.repeat(500), 10]], 207],
])('%s', (_, texts, points) => {
  expect(wrappedHeight(texts)).toBe(points)
})
