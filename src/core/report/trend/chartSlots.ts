import { at } from '../../units'
import { lastPrinted, type TrendColumns } from './columns'

/** Columns that one chart covers, and which row of charts it stands in. */
export interface ChartSlot {
  readonly firstCol: number
  readonly lastCol: number
  readonly band: number
}

/** Charts beside each other; more go below. */
const MOST_BESIDE = 4

/**
 * Shares the width of the page out among charts, as evenly as its columns allow.
 * @param columns - where everything stands
 * @param count - charts
 * @returns a slot for each
 */
export function chartSlots(columns: TrendColumns, count: number): readonly ChartSlot[] {
  if (count === 0) return []
  const beside = Math.min(count, MOST_BESIDE)
  const widths = columns.widths.filter(
    ({ col, hidden }) => col >= columns.first && col <= lastPrinted(columns) && !hidden,
  )
  const total = widths.reduce((sum, { width }) => sum + width, 0)
  const bounds: { firstCol: number; lastCol: number }[] = []
  let sum = 0
  let firstCol = columns.first
  for (const { col, width } of widths) {
    sum += width
    const isLast = col === lastPrinted(columns)
    if (isLast || (bounds.length < beside - 1 && sum >= (total * (bounds.length + 1)) / beside - width / 2)) {
      bounds.push({ firstCol, lastCol: col })
      firstCol = col + 1
    }
  }
  return Array.from({ length: count }, (_, i) => ({
    ...at(bounds, i % bounds.length),
    band: Math.floor(i / beside),
  }))
}
