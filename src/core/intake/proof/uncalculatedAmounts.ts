import type { TableSource } from '../columns/tableSource'
import { uncalculated } from '../forms/uncalculated'
import { claimOf } from '../meanings/rowMeaning'
import { fieldText } from '../rows/sourceRow'

/**
 * Amounts of lines that are formulas without results: the file was written by a program that never calculated them, so that
 * every sum of the column lacks them. A printed sum without its result is only one witness less.
 * @param source - a table of money
 * @returns the first of them and how many there are; null where there are none
 */
export function uncalculatedAmounts(source: TableSource): ReturnType<typeof uncalculated> {
  const cols = new Set([...(source.columns.get('budget') ?? []), ...(source.columns.get('spent') ?? [])])
  const isLine = (row: number) => {
    const name = fieldText(source, row, 'program') ?? fieldText(source, row, 'indicator')
    return name !== null && claimOf(name.text) === null
  }
  return uncalculated(source, (row, col) => cols.has(col) && isLine(row))
}
