import type { Role } from '../lexicon/headerMeans'
import { namedRole } from '../meanings/headerLikeness'
import { isBlank, shownText } from '../values/cellText'
import { tidy } from '../values/numberWords'
import type { HeaderBlock } from './headerBlock'
import type { SheetView } from './sheetView'

/** Fields that say what a row is about; without one a span of columns is no table of its own. */
export const SUBJECTS: ReadonlySet<Role> = new Set([
  'indicator',
  'line',
  'name',
  'objective',
  'mission',
  'code',
])

type Span = readonly [from: number, to: number]

/** Nearly all rows with figures have a text in front of them, and most of these texts differ. */
const NEARLY_ALL = 0.8
const MOST = 0.5

/**
 * @param view - the sheet
 * @param block - a header
 * @param left - columns in front of its first cell
 * @param own - the columns that it heads first
 * @param bodyLast - the last row that may be the table's
 * @returns whether the texts in front name the rows, and nothing below the header does: they stand beside nearly all figures,
 *   and tell them apart
 */
export function namesRowsOf(
  view: SheetView,
  block: HeaderBlock,
  left: Span,
  own: Span,
  bodyLast: number,
): boolean {
  for (let col = own[0]; col <= own[1]; col += 1) {
    const role = namedRole(shownText(view.seen(block.last, col)))
    if (role !== null && (SUBJECTS.has(role) || role === 'owner')) return false
  }
  const texts: string[] = []
  let rows = 0
  for (let row = block.last + 1; row <= bodyLast; row += 1) {
    const values = view.values(row)
    if (!values.slice(own[0], own[1] + 1).some((value) => typeof value === 'number')) continue
    rows += 1
    const text = values
      .slice(left[0], left[1] + 1)
      .find((value) => typeof value === 'string' && !isBlank(value))
    if (text !== undefined) texts.push(tidy(shownText(text)))
  }
  return rows > 1 && texts.length >= rows * NEARLY_ALL && new Set(texts).size > texts.length * MOST
}
