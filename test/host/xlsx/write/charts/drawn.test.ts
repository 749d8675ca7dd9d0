import { fill, line, text } from '../../../../../src/host/xlsx/write/charts/drawn'
import { parseTree } from '../../../../../src/host/xlsx/xml/tree'

it.each([
  [1, false, '12700', 0],
  [0.75, false, '9525', 0],
  [2.25, true, '28575', 1],
])('a line of %s points, broken: %s', (points, isDashed, width, dashes) => {
  const node = parseTree('part', line('AABBCC', points, isDashed), null)
  expect(node.attributes['w']).toBe(width)
  expect(node.children.filter(({ name }) => name === 'a:prstDash')).toHaveLength(dashes)
  expect(line('AABBCC', points, isDashed)).toContain(fill('AABBCC'))
})

it('letters are told in hundredths of a point', () => {
  expect(text({ points: 9, color: '000000' })).toContain('<a:defRPr sz="900" b="0">')
  expect(text({ points: 10.5, bold: true, color: '000000' })).toContain('<a:defRPr sz="1050" b="1">')
})
