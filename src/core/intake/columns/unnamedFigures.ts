import { figuresByRow } from '../evidence/columnRelations'
import { meaningOf } from '../meanings/headerMeaning'
import { saysNoFigure } from '../meanings/unknownMeaning'
import type { SheetView } from '../regions/sheetView'
import type { TableRegion } from '../regions/findRegions'
import type { ColumnMap, Unmapped } from './mapColumns'

/** Share of numbers of a column of figures. */
const FIGURES = 0.4

/** More of them are a statistic rather than a plan and its result. */
const MOST = 2

/**
 * @param view - the sheet
 * @param region - where the table stands
 * @param map - its columns
 * @returns the one or two columns of figures under words that nobody knows, beside indicators that a header or a title
 *   calls so and that have neither target nor result: one of the two, or each, is what they hold; empty where there is no
 *   such thing
 */
export function unnamedFigures(view: SheetView, region: TableRegion, map: ColumnMap): readonly Unmapped[] {
  const has = (...fields: readonly string[]) => map.columns.some(({ field }) => fields.includes(field))
  const calls = (field: string) =>
    map.columns.some((column) => column.field === field && column.basis !== 'values')
  // "Perjanjian Kinerja" above names with units: nothing else has both.
  const isOfPerformance = region.titles.some((title) => meaningOf([title]).measure === 'performance')
  const isCalled = calls('indicator') || (isOfPerformance && calls('unit'))
  if (!isCalled || has('target', 'actual', 'attainment', 'budget', 'spent')) return []
  const found = map.unmapped.filter(({ col, meaning }) => {
    const { filled = 0, numeric = 0 } = map.evidence.get(col) ?? {}
    return saysNoFigure(meaning) && filled > 0 && numeric >= FIGURES && !isRunning(view, region, col)
  })
  return found.length <= MOST ? found : []
}

/** Whether a column counts its rows: 1, 2, 3, of which some may have been looked at. */
function isRunning(view: SheetView, { bodyFirst, bodyLast }: TableRegion, col: number): boolean {
  const numbers = figuresByRow(view, [col], [bodyFirst, bodyLast]).flatMap(([value]) => value ?? [])
  const [first = 0, second = 2] = numbers
  return first === 1 && numbers.every((value, index) => value === 1 + index * (second - 1))
}
