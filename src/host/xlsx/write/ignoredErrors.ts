import type { ModelCell, SheetModel } from '../../../core/report/model'
import { type RangeRef, rangeAddress } from '../../../core/units'

/** A text that Excel takes for a number, or for a date whose year has two digits: a code (1.02), a year, a share. */
const SIGNS_OF_NUMBERS = /^[\s\d.,%()/+-]+$/

/** Triangles that say nothing of a finished sheet: its formulas differ from row to row because the rows do. */
const OF_FORMULAS = 'formula="1" formulaRange="1" unlockedFormula="1"'

/**
 * Says where Excel shows no green triangle. Texts that look like numbers and formulas that differ from their
 * neighbours are as they are meant; where people type, a number kept as text is still pointed out.
 * @param model - the sheet
 * @returns the element, or '' where nothing would be marked
 * @source ECMA-376 part 1, 18.3.1.50 (ignoredError)
 */
export function ignoredErrors({ rows }: Pick<SheetModel, 'rows'>): string {
  const texts = new Blocks()
  let [firstRow, lastRow, firstCol, lastCol] = [0, 0, Infinity, 0]
  for (const { row, cells } of rows) {
    for (const cell of cells) {
      texts.take(row, cell, looksLikeNumber(cell))
      if (cell.formula === undefined) continue
      if (firstRow === 0) firstRow = row
      lastRow = row
      if (cell.col < firstCol) firstCol = cell.col
      if (cell.col > lastCol) lastCol = cell.col
    }
  }
  const found = [
    element(texts.list, 'numberStoredAsText="1" twoDigitTextYear="1"'),
    element(firstRow > 0 ? [{ firstRow, lastRow, firstCol, lastCol }] : [], OF_FORMULAS),
  ].join('')
  return found === '' ? '' : `<ignoredErrors>${found}</ignoredErrors>`
}

function looksLikeNumber({ value, formula }: ModelCell): boolean {
  return (
    formula === undefined && typeof value === 'string' && /\d/.test(value) && SIGNS_OF_NUMBERS.test(value)
  )
}

/** Cells of a column as blocks, which end where people type. */
class Blocks {
  readonly list: { firstRow: number; lastRow: number; firstCol: number; lastCol: number }[] = []
  private readonly open = new Map<number, (typeof this.list)[number]>()

  take(row: number, { col, style }: ModelCell, isMeant: boolean): void {
    if (style.locked === false) return void this.open.delete(col)
    if (!isMeant) return
    const known = this.open.get(col)
    if (known) known.lastRow = row
    else {
      const block = { firstRow: row, lastRow: row, firstCol: col, lastCol: col }
      this.open.set(col, block)
      this.list.push(block)
    }
  }
}

function element(ranges: readonly RangeRef[], kinds: string): string {
  return ranges.length === 0 ? '' : `<ignoredError sqref="${ranges.map(rangeAddress).join(' ')}" ${kinds}/>`
}
