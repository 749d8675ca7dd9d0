import { columnWidths, widthOf } from '../../../src/core/report/columnWidths'

it('a column without a width of its own is as wide as those that serve formulas', () => {
  const columns = columnWidths([[2, 40]], { first: 5, last: 6 })
  expect([2, 5, 9].map((col) => widthOf(columns, col))).toEqual([40, 10, 10])
})
