import { widthOf } from '../../../src/core/report/columnWidths'

it('a column without a width of its own is as wide as those that serve formulas', () => {
  const columns = [
    { col: 2, width: 40 },
    { col: 5, width: 10, hidden: true },
  ]
  expect([2, 5, 9].map((col) => widthOf(columns, col))).toEqual([40, 10, 10])
})
