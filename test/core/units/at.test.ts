import { at } from '../../../src/core/units'

describe('the member at a place', () => {
  test.each([
    { list: ['a', 'b'], i: 0, item: 'a' },
    { list: ['a', 'b'], i: 1, item: 'b' },
    { list: [null, 0, ''], i: 0, item: null },
    { list: [null, 0, ''], i: 1, item: 0 },
    { list: [null, 0, ''], i: 2, item: '' },
  ])('$i of $list is $item', ({ list, i, item }) => {
    expect(at<unknown>(list, i)).toBe(item)
  })

  test.each([
    { list: [], i: 0, says: 'no item 0 of 0' },
    { list: ['a', 'b'], i: 2, says: 'no item 2 of 2' },
    { list: ['a', 'b'], i: -1, says: 'no item -1 of 2' },
    { list: ['a', 'b'], i: NaN, says: 'no item NaN of 2' },
  ])('$i of $list is a bug: $says', ({ list, i, says }) => {
    expect(() => at<unknown>(list, i)).toThrow(new RangeError(says))
  })
})
