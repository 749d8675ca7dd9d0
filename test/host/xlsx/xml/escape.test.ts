import { decodeText, escapeAttribute, escapeMarkup, escapeText } from '../../../../src/host/xlsx/xml/escape'

it.each([
  ['a & b', 'a &amp; b'],
  ['1<2>0', '1&lt;2&gt;0'],
  ['&lt;', '&amp;lt;'],
  // Formulas are full of them, and an element's content may hold them.
  ['"a" \'b\'', '"a" \'b\''],
  ['', ''],
])('%p as content', (text, expected) => {
  expect(escapeMarkup(text)).toBe(expected)
})

it.each([
  ['a "b" <c>', 'a &#34;b&#34; &lt;c&gt;'],
  ['a\nb\tc\rd', 'a&#10;b&#9;c&#13;d'],
])('%p as an attribute', (text, expected) => {
  expect(escapeAttribute(text)).toBe(expected)
})

it.each([
  ['a\u0000b', 'a_x0000_b'],
  ['a\u000bb', 'a_x000B_b'],
  ['a\r\nb', 'a_x000D_\nb'],
  ['\uffff', '_xFFFF_'],
  ['\ud800', '_xD800_'],
  ['😀', '😀'],
  ['_x0041_', '_x005F_x0041_'],
  ['_x41_', '_x41_'],
  ['a\tb\nc', 'a\tb\nc'],
])('the cell text %p', (text, expected) => {
  expect(escapeText(text)).toBe(expected)
  expect(decodeText(expected)).toBe(text)
})

it('what looks like an escape and is none stays', () => {
  expect(decodeText('_x00_ _xZZZZ_ x_x')).toBe('_x00_ _xZZZZ_ x_x')
})
