import type { TableRegion } from '../regions/findRegions'
import type { SheetView } from '../regions/sheetView'
import type { Field, MapOverride } from '../types'
import { shownText } from '../values/cellText'
import type { ColumnMap } from './mapColumns'

const LOOKUP = /^\+?(?:IFERROR\(|IFNA\()?(?:_xlfn\.)?(?:[XVH]?LOOKUP|INDEX)\(/i
/** So many of the amounts must be looked up, and so many of the rows be of names that stand several times. */
const MOST = 0.9
const REPEATED = 0.5
const MONEY: readonly Field[] = ['budget', 'spent']

/**
 * An amount that is looked up by name, and so is the same on every row of one name, is that name's and not the row's: the
 * budget of a category beside each of its payments is never added up.
 * @param view - the sheet
 * @param region - the table
 * @param map - its columns
 * @returns choices that leave such columns of money out
 */
export function withoutLookups(view: SheetView, region: TableRegion, map: ColumnMap): MapOverride[] {
  const { grid } = view
  const names = map.columns.find(({ field }) => field === 'program')?.columns ?? []
  return MONEY.flatMap((field): MapOverride[] => {
    const columns = map.columns.find((one) => one.field === field)?.columns ?? []
    const [col, ...others] = columns
    if (col === undefined || others.length > 0 || names.length === 0) return []
    const rows: number[] = []
    let looked = 0
    for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
      if (typeof grid.value(row, col) !== 'number') continue
      rows.push(row)
      if (LOOKUP.test(grid.formula(row, col) ?? '')) looked += 1
    }
    if (rows.length === 0 || looked < MOST * rows.length) return []
    const amounts = new Map<string, unknown[]>()
    for (const row of rows) {
      const value = grid.value(row, col)
      const name = names.map((at) => shownText(view.seen(row, at))).join('\n')
      const known = amounts.get(name)
      if (known) known.push(value)
      else amounts.set(name, [value])
    }
    const lists = [...amounts.values()]
    const repeated = lists.filter((list) => list.length > 1).flat().length
    const isOfName = lists.every((list) => list.every((value) => value === list[0]))
    if (repeated < REPEATED * rows.length || !isOfName) return []
    return [{ sheet: grid.name, field, columns: [] }]
  })
}
