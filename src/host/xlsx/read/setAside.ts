import type { Refusal } from '../../../app/ports'
import type { SheetSetAside } from '../../../core/units'

/** A sheet that is not read, and why the file is refused where it holds no other. */
export interface Unread {
  readonly tab: SheetSetAside
  readonly refusal: Refusal
}

/** What is known of a sheet's rows. */
interface Rows {
  readonly name: string
  /** Number of the last row that holds something. */
  readonly last: number
  /** How many rows hold something. */
  readonly filled: number
}

/**
 * @param sheet - name of a tab
 * @param part - that it should lead to
 * @returns the tab, not read because there is no such part
 */
export function withoutPart(sheet: string, part: string): Unread {
  return {
    tab: { sheet, why: 'part-missing', last: 0 },
    refusal: { code: 'missing-part', values: { part } },
  }
}

/**
 * @param sheet - name of a tab
 * @param columns - number of the last that holds a value
 * @returns the tab, not read because that is too far to the right
 */
export function tooWide(sheet: string, columns: number): Unread {
  return {
    tab: { sheet, why: 'wide', last: columns },
    refusal: { code: 'too-many-columns', values: { sheet, columns } },
  }
}

/**
 * Where sheets reach further down, together, than can be gone through, those go first whose rows are empty for the most part:
 * a stray value in the last row of a sheet, not a table. Of those that are as empty as each other none is preferred.
 * @param sheets - of one workbook
 * @param most - rows up to the last of each, all together
 * @returns sheets to leave out, so that the others stay within
 */
export function tooDeep<Sheet extends Rows>(sheets: readonly Sheet[], most: number): Map<Sheet, Unread> {
  const left = new Map<Sheet, Unread>()
  let total = sheets.reduce((sum, { last }) => sum + last, 0)
  let emptiest = Infinity
  for (const sheet of [...sheets].sort((a, b) => emptyRows(b) - emptyRows(a))) {
    if (total <= most && emptyRows(sheet) < emptiest) break
    const { name, last } = sheet
    total -= last
    emptiest = emptyRows(sheet)
    left.set(sheet, {
      tab: { sheet: name, why: 'deep', last },
      refusal: { code: 'sheet-too-large', values: { sheet: name } },
    })
  }
  return left
}

function emptyRows({ last, filled }: Rows): number {
  return last - filled
}
