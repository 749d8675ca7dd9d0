import { paperFor } from '../../../../src/core/report/paper'
import { lastPrinted, trendColumns } from '../../../../src/core/report/trend/columns'

/** How many periods stand on the page, and how many before them are folded. */
test.each([
  [2, 2, 0],
  [4, 4, 0],
  [5, 5, 0],
  [8, 4, 4],
  [12, 4, 8],
])('of %d periods %d are printed in eight points, %d are folded', (count, shown, folded) => {
  const columns = trendColumns(count)
  const periods = columns.widths.filter(
    ({ col }) => col >= columns.col.periods && col < columns.col.periods + count,
  )
  expect(periods.map(({ hidden = false }) => hidden)).toEqual(periods.map((_, i) => i < folded))
  expect([columns.folded, periods.length - columns.folded]).toEqual([folded, shown])
  expect(periods.filter(({ outline }) => outline === 1)).toHaveLength(folded)
  // Of a page that lies, fitted to its width, no more than a fifth is taken away.
  expect(paperFor(columns.widths, lastPrinted(columns)).height).toBeLessThanOrEqual(522 / 0.8)
})
