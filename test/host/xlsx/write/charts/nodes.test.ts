import { childOf, findBelow, localName } from '../../../../../src/host/xlsx/write/charts/nodes'
import { parseTree } from '../../../../../src/host/xlsx/xml/tree'

const root = parseTree('part', '<c:a><c:b><d:e n="1"/></c:b><e n="2"/></c:a>', null)

it('knows elements by their names, whatever prefix they have', () => {
  expect(localName(root)).toBe('a')
  expect(childOf(root, 'b')?.name).toBe('c:b')
  expect(childOf(root, 'e')?.attributes['n']).toBe('2')
  expect(childOf(root, 'x')).toBeUndefined()
})

it('looks below, the deepest on the way first, and at the element itself', () => {
  expect(findBelow(root, 'e')?.attributes['n']).toBe('1')
  expect(findBelow(root, 'a')).toBe(root)
  expect(findBelow(root, 'x')).toBeUndefined()
})
