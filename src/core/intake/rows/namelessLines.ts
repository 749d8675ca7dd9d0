import type { TableSource } from '../columns/tableSource'
import { textAt } from './sourceRow'
import type { TextCell } from '../values/reading'

/** Nearly every row has a text there. */
const NEARLY_ALL = 0.95
/** One text alone may be the heading of a subtotal. */
const LEAST = 2

/** A row without a name that its other columns describe as they do every line. */
export interface NamelessLine {
  /** What it is called instead. */
  readonly name: TextCell
  /** All that describes it, for telling what it may be the sum of. */
  readonly key: string
}

/**
 * Exports of ledgers leave the account of a line blank here and there, and say its office, its fund, its project all the
 * same: money of such a line counts as that of any other.
 * @param source - a table of money
 * @returns for a row what it is called by the columns of texts that every line fills; null where it leaves one of them
 *   blank, or where there are fewer than two
 */
export function namelessLines(source: TableSource): (row: number) => NamelessLine | null {
  const { map, columns, region } = source
  const names = columns.get('program') ?? columns.get('indicator') ?? columns.get('objective') ?? []
  const most = Math.max(0, ...[...map.evidence.values()].map(({ filled }) => filled))
  const standing = [...map.evidence]
    .filter(([col, { text, filled, meanLength }]) => {
      const isText = text >= NEARLY_ALL && meanLength > 2
      return !names.includes(col) && isText && filled >= NEARLY_ALL * most
    })
    .map(([col]) => col)
    .sort((a, b) => a - b)
  if (standing.length < LEAST) return () => null
  // The finest that stands before the name, else the first behind it.
  const before = standing.filter((col) => col < (names[0] ?? region.firstCol))
  const called = before.at(-1) ?? standing[0]
  return (row) => {
    const texts = standing.map((col) => textAt(source, row, col))
    const name = texts[standing.indexOf(called ?? -1)]
    if (!name || texts.some((text) => text?.cell.row !== row)) return null
    return { name, key: texts.map((text) => text?.text ?? '').join('\n') }
  }
}
