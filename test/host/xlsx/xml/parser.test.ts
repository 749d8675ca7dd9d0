import { createParser, isTrue } from '../../../../src/host/xlsx/xml/parser'

const parse = (text: string) => () => createParser('part').write(text).close()

it.each([
  ['a document type', '<!DOCTYPE a><a/>', 'xml-bomb'],
  ['version 1.1', '<?xml version="1.1"?><a/>', 'broken-part'],
])('%s is refused', (_, text, code) => {
  expect(parse(text)).toThrow(code)
})

it.each([
  ['an end that is missing', '<a>'],
  ['a second root', '<a/><b/>'],
  ['an entity that nobody declared', '<a>&x;</a>'],
  ['nothing', ''],
])('%s is not well formed', (_, text) => {
  expect(parse(text)).toThrow()
})

it('takes version 1.0, and no declaration', () => {
  expect(parse('<?xml version="1.0"?><a/>')).not.toThrow()
  expect(parse('<a/>')).not.toThrow()
})

it.each([
  ['1', true],
  ['true', true],
  ['on', true],
  ['0', false],
  ['false', false],
  ['', false],
  [undefined, false],
])('an attribute of %p says %p', (value, expected) => {
  expect(isTrue(value)).toBe(expected)
})
