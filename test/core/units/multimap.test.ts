import { addTo } from '../../../src/core/units/multimap'

it('keeps the values of a key in the order in which they came', () => {
  const map = new Map<string, number[]>()
  for (const [key, value] of [
    ['a', 1],
    ['b', 2],
    ['a', 3],
    ['a', 1],
  ] as const)
    addTo(map, key, value)
  expect([...map]).toEqual([
    ['a', [1, 3, 1]],
    ['b', [2]],
  ])
})

it('goes on with a list that is there already', () => {
  const own = [7]
  const map = new Map([['a', own]])
  addTo(map, 'a', 8)
  expect(map.get('a')).toBe(own)
  expect(own).toEqual([7, 8])
})
