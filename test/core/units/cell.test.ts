import {
  absoluteRange,
  absoluteRef,
  address,
  columnName,
  columnNumber,
  displayRef,
  isSameCell,
  overlap,
  parseAddress,
  parseRange,
  quoteSheet,
  rangeAddress,
} from '../../../src/core/units/cell'

const block = (firstRow: number, firstCol: number, lastRow: number, lastCol: number) => ({
  firstRow,
  firstCol,
  lastRow,
  lastCol,
})

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %s is called %s, and back', (col, name) => {
  expect(columnName(col)).toBe(name)
  expect(columnNumber(name)).toBe(col)
  expect(columnNumber(name.toLowerCase())).toBe(col)
})

it.each(['XFE', 'A1', '', '-', 'Ä'])('%p is no column', (name) => {
  expect(columnNumber(name)).toBe(0)
})

it.each([
  ['C7', { row: 7, col: 3 }],
  ['$C$7', { row: 7, col: 3 }],
  ['xfd1048576', { row: 1_048_576, col: 16_384 }],
  ['C0', null],
  ['C07', null],
  ['A1048577', null],
  ['XFE1', null],
  ['7C', null],
  ['A1:B2', null],
  ['', null],
])('the address %p', (text, expected) => {
  expect(parseAddress(text)).toEqual(expected)
})

it.each([
  ['A1:C7', block(1, 1, 7, 3)],
  ['C7:A1', block(1, 1, 7, 3)],
  ['$B$2:C$3', block(2, 2, 3, 3)],
  ['D4', block(4, 4, 4, 4)],
  ['A:C', null],
  ['A1:', null],
  ['', null],
])('the block %p', (text, expected) => {
  expect(parseRange(text)).toEqual(expected)
})

it('writes blocks as they are read', () => {
  expect(address(7, 3)).toBe('C7')
  expect(rangeAddress(block(1, 1, 7, 3))).toBe('A1:C7')
  expect(rangeAddress(block(4, 4, 4, 4))).toBe('D4')
  expect(absoluteRange(block(4, 4, 4, 4))).toBe('$D$4:$D$4')
})

it.each([
  ['one within the other', block(1, 1, 9, 9), block(3, 3, 4, 4), true],
  ['a shared corner', block(1, 1, 3, 3), block(3, 3, 5, 5), true],
  ['beside each other', block(1, 1, 3, 3), block(1, 4, 3, 5), false],
  ['below each other', block(1, 1, 3, 3), block(4, 1, 5, 3), false],
])('blocks with %s', (_, one, other, expected) => {
  expect(overlap(one, other)).toBe(expected)
  expect(overlap(other, one)).toBe(expected)
})

it.each([
  ['IKU', "'IKU'!$C$7", 'IKU!C7'],
  ['IKU 2025', "'IKU 2025'!$C$7", "'IKU 2025'!C7"],
  ["Jum'at", "'Jum''at'!$C$7", "'Jum''at'!C7"],
  // A sheet may be called as a cell is: without quotes it would be one.
  ['AB12', "'AB12'!$C$7", "'AB12'!C7"],
  ['2025', "'2025'!$C$7", "'2025'!C7"],
  ['Kinerja_é', "'Kinerja_é'!$C$7", 'Kinerja_é!C7'],
])('a cell of the sheet %p', (sheet, absolute, shown) => {
  const cell = { sheet, row: 7, col: 3 }
  expect(absoluteRef(cell)).toBe(absolute)
  expect(displayRef(cell)).toBe(shown)
  expect(absolute.startsWith(quoteSheet(sheet))).toBe(true)
})

it('knows a cell again, and a place that is none as no cell', () => {
  const cell = { sheet: 'A', row: 1, col: 2 }
  expect(isSameCell(cell, { ...cell })).toBe(true)
  expect(isSameCell(cell, { ...cell, sheet: 'B' })).toBe(false)
  expect(isSameCell(cell, { ...cell, row: 2 })).toBe(false)
  expect(isSameCell(null, null)).toBe(false)
  expect(isSameCell(cell, null)).toBe(false)
})
