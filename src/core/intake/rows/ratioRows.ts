import type { TableSource } from '../columns/tableSource'
import { isPercentFormat } from '../values/numberFormat'

/** 10,000 %: a greater figure is money whose format is a slip. */
const MOST = 100

/**
 * @param source - a table of money
 * @param columns - those of its amounts
 * @returns whether a row holds percentages alone where other rows hold money: a margin, a share, a growth is no line
 */
export function ratioRows(source: TableSource, columns: readonly number[]): (row: number) => boolean {
  const { grid } = source.view
  const figures = (row: number) => columns.filter((col) => typeof grid.value(row, col) === 'number')
  const isShare = (row: number, col: number) =>
    isPercentFormat(grid.format(row, col)) && Math.abs(grid.value(row, col) as number) < MOST
  const isRatio = (row: number) => {
    const own = figures(row)
    return own.length > 0 && own.every((col) => isShare(row, col))
  }
  let [money, ratios] = [0, 0]
  for (let row = source.region.bodyFirst; row <= source.region.bodyLast; row += 1) {
    if (isRatio(row)) ratios += 1
    else if (figures(row).length > 0) money += 1
  }
  return ratios < money ? isRatio : () => false
}
