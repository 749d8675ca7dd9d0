/** Points of the header that is printed on each page again. */
const REPEATED = 36

/**
 * Where pages should break so that a group of rows is not torn where it need not be.
 * @param groups - heights in points of the rows of each group, and its first row
 * @param page - points of rows that a page holds
 * @param used - points taken on the first page by what stands above
 * @returns rows that begin a page
 */
export function breaksBetweenGroups(
  groups: readonly { readonly firstRow: number; readonly heights: readonly number[] }[],
  page: number,
  used: number,
): number[] {
  const breaks: number[] = []
  let taken = used
  for (const group of groups) {
    const height = group.heights.reduce((sum, points) => sum + points, 0)
    if (taken > REPEATED && taken + height > page && height <= page - REPEATED) {
      breaks.push(group.firstRow)
      taken = REPEATED
    }
    taken += height
    while (taken > page) taken += REPEATED - page
  }
  return breaks
}
