import type { TableSource } from '../columns/tableSource'
import { textAt } from './sourceRow'
import type { TextCell } from '../values/reading'

/** Nearly every row has a text there. */
const NEARLY_ALL = 0.95
/** One text alone may be the heading of a subtotal. */
const LEAST = 2

function nameColumns({ columns }: TableSource): readonly number[] {
  return columns.get('program') ?? columns.get('indicator') ?? columns.get('objective') ?? []
}

/** The columns of texts beside the names that nearly every line fills. */
function standingTexts(source: TableSource): number[] {
  const names = nameColumns(source)
  const { evidence } = source.map
  const most = Math.max(0, ...[...evidence.values()].map(({ filled }) => filled))
  return [...evidence]
    .filter(([col, { text, filled, meanLength }]) => {
      const isText = text >= NEARLY_ALL && meanLength > 2
      return !names.includes(col) && isText && filled >= NEARLY_ALL * most
    })
    .map(([col]) => col)
    .sort((a, b) => a - b)
}

/**
 * @param source - a table of money
 * @returns whether a row is described in full, as lines of a ledger are: words beside its name say which fund or office
 *   it is of ("Surplus withdrawal"), not that it is a sum
 */
export function describedLines(source: TableSource): (row: number) => boolean {
  const standing = standingTexts(source)
  const names = nameColumns(source)
  const isFilled = (col: number, row: number) => textAt(source, row, col)?.cell.row === row
  return (row) =>
    standing.length >= LEAST &&
    standing.every((col) => isFilled(col, row)) &&
    names.some((col) => isFilled(col, row))
}

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
  const standing = standingTexts(source)
  if (standing.length < LEAST) return () => null
  const first = nameColumns(source)[0] ?? source.region.firstCol
  // The finest that stands before the name, else the first behind it.
  const before = standing.filter((col) => col < first)
  const called = before.at(-1) ?? standing[0]
  return (row) => {
    const texts = standing.map((col) => textAt(source, row, col))
    const name = texts[standing.indexOf(called ?? -1)]
    if (!name || texts.some((text) => text?.cell.row !== row)) return null
    return { name, key: texts.map((text) => text?.text ?? '').join('\n') }
  }
}
