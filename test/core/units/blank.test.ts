import { identityKey, identityParts } from '../../../src/core/intake/proof/kpiIdentity'
import { at, cellText, orBlank } from '../../../src/core/units'

it.each([
  ['a cell with text', { text: 'Indeks' }, 'Indeks'],
  ['a column with nothing in this row', null, ''],
  ['no such column', undefined, ''],
])('%s is shown as %j → %j', (_, cell, shown) => {
  expect(cellText(cell)).toBe(shown)
})

it.each([
  [0, 0],
  [false, false],
  [null, ''],
  [undefined, ''],
])('a formula with the result %j shows %j', (value, shown) => {
  expect(orBlank<number | boolean>(value)).toBe(shown)
})

it.each([
  [
    'whole',
    identityKey({ name: 'IKM', unit: '%', owner: 'Dinas A', objective: 'S1' }),
    ['IKM', '%', 'Dinas A', 'S1'],
  ],
  ['cut short by somebody', 'IKM', ['IKM', '', '', '']],
  ['empty', '', ['', '', '', '']],
])('the key of a KPI that is %s gives its four texts', (_, key, parts) => {
  expect(Object.values(identityParts(key))).toEqual(parts)
})

it('a list has a member at every place that was taken from it; another place is a bug, and said with its number', () => {
  expect(at(['a', 'b'], 1)).toBe('b')
  expect(() => at(['a', 'b'], 2)).toThrow(new RangeError('no item 2 of 2'))
  expect(() => at([], -1)).toThrow(RangeError)
})
