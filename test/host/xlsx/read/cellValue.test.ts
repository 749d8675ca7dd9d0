import { cellKind, cellValue } from '../../../../src/host/xlsx/read/cellValue'

it.each([
  [undefined, 'n'],
  ['s', 's'],
  ['inlineStr', 'inlineStr'],
  ['x', 'n'],
  ['', 'n'],
])('a cell of type %p is %p', (type, kind) => {
  expect(cellKind(type)).toBe(kind)
})

const STRINGS = ['first', 'second']

it.each([
  ['n', '1.5E-3', 0.0015],
  ['n', '0', 0],
  ['n', '-0', -0],
  ['n', '', null],
  ['n', '  ', null],
  ['n', 'abc', 'abc'],
  ['n', 'Infinity', 'Infinity'],
  ['s', '1', 'second'],
  // Blank would be the first of them.
  ['s', '', null],
  ['s', '2', undefined],
  ['str', 'a_x000A_b', 'a\nb'],
  ['inlineStr', '', ''],
  ['b', '1', true],
  ['b', 'true', true],
  ['b', '0', false],
  ['e', '#N/A', { error: '#N/A' }],
  ['e', 'oh dear', { error: '#VALUE!' }],
  ['d', '2025-12-31', 46_022],
  ['d', '2025-12-31T12:00:00Z', 46_022.5],
  ['d', '1900-01-01', 1],
  ['d', '1900-03-01', 61],
  ['d', 'soon', 'soon'],
] as const)('%s %p is %p', (kind, text, expected) => {
  expect(cellValue(kind, text, STRINGS, false)).toEqual(expected)
})

it('counts days from 1904 where the workbook does', () => {
  expect(cellValue('d', '1904-01-02', STRINGS, true)).toBe(1)
  expect(cellValue('d', '2025-12-31', STRINGS, true)).toBe(46_022 - 1462)
})

it('keeps one object for each failure', () => {
  expect(cellValue('e', '#REF!', STRINGS, false)).toBe(cellValue('e', '#REF!', STRINGS, false))
})
