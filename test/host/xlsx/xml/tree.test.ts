import { canonical, child, parseTree } from '../../../../src/host/xlsx/xml/tree'
import { MAIN } from '../../../support/buildXlsx'

it('says where each element stands', () => {
  const text = `\ufeff<a><b x="1">t&amp;u</b><c/></a>`
  const root = parseTree('part', text, null)
  const [b, c] = root.children
  expect(text.slice(root.start, root.end)).toBe('<a><b x="1">t&amp;u</b><c/></a>')
  expect(text.slice(b?.start, b?.openEnd)).toBe('<b x="1">')
  expect(text.slice(b?.closeStart, b?.end)).toBe('</b>')
  expect(b).toMatchObject({ text: 't&u', attributes: { x: '1' } })
  expect(c).toMatchObject({ openEnd: text.length - 4, closeStart: text.length - 4, end: text.length - 4 })
})

it('names elements as Excel does, whatever prefix the file gives them', () => {
  const root = parseTree('part', `<x:styleSheet xmlns:x="${MAIN}"><x:fonts/></x:styleSheet>`, 'styleSheet')
  expect(root).toMatchObject({ name: 'styleSheet', prefix: 'x:' })
  expect(child(root, 'fonts')).toMatchObject({ name: 'fonts', prefix: 'x:' })
  expect(child(root, 'fills')).toBeUndefined()
})

it.each([
  ['another root', '<a/>', 'styleSheet'],
  ['none', '', null],
  ['one that never ends', '<a>', null],
  ['elements within each other without end', '<a>'.repeat(70) + '</a>'.repeat(70), null],
])('refuses %s', (_, text, root) => {
  expect(() => parseTree('part', text, root)).toThrow('broken-part')
})

it.each([
  ['order of attributes', '<a x="1" y="2"/>', '<a y="2" x="1"/>', true],
  ['blanks between elements', '<a> <b/>\n</a>', '<a><b/></a>', true],
  ['how it closes', '<a></a>', '<a/>', true],
  ['an attribute', '<a x="1"/>', '<a x="2"/>', false],
  ['text', '<a>1</a>', '<a>2</a>', false],
  ['order of elements', '<a><b/><c/></a>', '<a><c/><b/></a>', false],
])('elements that differ in %s', (_, one, other, expected) => {
  const spelled = (text: string) => canonical(parseTree('part', text, null))
  expect(spelled(one) === spelled(other)).toBe(expected)
})
