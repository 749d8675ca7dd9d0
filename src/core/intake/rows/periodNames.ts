import type { TableSource } from '../columns/tableSource'
import { isBlank, shownText } from '../values/cellText'
import { tidy } from '../values/numberWords'
import { fieldText, plainReason } from './sourceRow'

/** A row that names what it is of, with those below it that do not. */
interface Block {
  readonly row: number
  readonly periods: readonly string[]
}

/**
 * Names that are written once for the rows of their periods, though no cell is merged: "Jumlah akta" beside TW I, and
 * blanks beside TW II to IV. Only where the periods begin anew at each name.
 * @param source - the table
 * @returns which row names each of the rows without a name
 */
export function namedAbove(source: TableSource): ReadonlyMap<number, number> {
  const named = new Map<number, number>()
  const col = source.columns.get('period')?.[0]
  const names = source.columns.get('indicator')
  if (col === undefined || !names) return named
  const blocks: Block[] = []
  let open: { row: number; periods: string[] } | null = null
  for (let row = source.region.bodyFirst; row <= source.region.bodyLast; row += 1) {
    if (plainReason(source, row)) {
      open = null
      continue
    }
    const period = tidy(shownText(source.view.seen(row, col))).toLowerCase()
    if (fieldText(source, row, 'indicator')) {
      open = { row, periods: [period] }
      blocks.push(open)
    } else if (open && period !== '' && names.every((name) => isBlank(source.view.grid.value(row, name)))) {
      open.periods.push(period)
      named.set(row, open.row)
    } else open = null
  }
  return beginAnew(blocks.filter(({ periods }) => periods.length > 1)) ? named : new Map()
}

/** Two or more run from the same period on, none of which stands twice in one. */
function beginAnew(blocks: readonly Block[]): boolean {
  const [first] = blocks
  return (
    blocks.length > 1 &&
    blocks.every(
      ({ periods }) => periods[0] === first?.periods[0] && new Set(periods).size === periods.length,
    )
  )
}
