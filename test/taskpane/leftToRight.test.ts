import { convert, convertProperty } from '../../src/taskpane/leftToRight'

test('styles stay as they are: no language of the pane is written from right to left', () => {
  const fade = { from: { left: '0' }, to: { left: '8px' } }
  expect(convert(fade)).toBe(fade)
  expect(convertProperty('marginLeft', '4px')).toEqual({ key: 'marginLeft', value: '4px' })
})
