/** Points that one printed page takes at the scale that makes the columns fit one page wide. */
const A4_LANDSCAPE = { width: 780, height: 500 }
const POINTS_PER_CHARACTER = 5.6

/**
 * Where pages should break so that a group of rows is not torn where it need not be.
 * @param groups - heights in points of the rows of each group, and its first row
 * @param columnWidths - visible widths in characters
 * @param used - points taken on the first page by what stands above
 * @returns rows that begin a page
 */
export function breaksBetweenGroups(
  groups: readonly { readonly firstRow: number; readonly heights: readonly number[] }[],
  columnWidths: readonly number[],
  used: number,
): number[] {
  const width = columnWidths.reduce((sum, characters) => sum + characters * POINTS_PER_CHARACTER, 0)
  const page = A4_LANDSCAPE.height / Math.min(1, A4_LANDSCAPE.width / width)
  const breaks: number[] = []
  let taken = used
  for (const group of groups) {
    const height = group.heights.reduce((sum, points) => sum + points, 0)
    if (taken > 0 && taken + height > page && height <= page) {
      breaks.push(group.firstRow)
      taken = 0
    }
    taken = (taken + height) % page
  }
  return breaks
}
