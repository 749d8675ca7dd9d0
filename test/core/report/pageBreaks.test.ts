import { breaksBetweenGroups } from '../../../src/core/report/pageBreaks'

/** Points of rows that a page holds. */
const page = 500
const rows = (count: number, points: number) => Array.from({ length: count }, () => points)

it('breaks before a group that would be torn', () => {
  const groups = [
    { firstRow: 9, heights: rows(10, 30) },
    { firstRow: 19, heights: rows(10, 30) },
  ]
  expect(breaksBetweenGroups(groups, page, 0)).toEqual([19])
})

it('leaves small groups on one page', () => {
  const groups = [
    { firstRow: 9, heights: rows(3, 30) },
    { firstRow: 12, heights: rows(3, 30) },
  ]
  expect(breaksBetweenGroups(groups, page, 100)).toEqual([])
})

it('tears a group that is longer than a page anyway', () => {
  expect(breaksBetweenGroups([{ firstRow: 9, heights: rows(100, 30) }], page, 100)).toEqual([])
})
