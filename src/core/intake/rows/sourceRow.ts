import type { CellRef, CellValue } from '../../units'
import { isCellError } from '../../units'
import { isCodeText } from '../columns/nameSteps'
import type { TableSource } from '../columns/tableSource'
import { isColumnNumberRow } from '../regions/columnNumbers'
import { repeatsHeader } from '../regions/nextHeader'
import { isUnitsRow } from '../regions/unitsRow'
import type { Field, SetAsideReason, SetAsideRow } from '../types'
import { isBlank, shownText } from '../values/cellText'
import { isMissingWord, tidy } from '../values/numberWords'
import type { TextCell } from '../values/reading'

/** The cell of a sheet's row and column. */
export function cellOf(source: TableSource, row: number, col: number): CellRef {
  return { sheet: source.view.grid.name, row, col }
}

/**
 * @param source - the table
 * @param row - a row of its body
 * @param col - a column, or undefined where the table has no such field
 * @returns the text that people see there, with the cell that holds it; null where there is none
 */
export function textAt(source: TableSource, row: number, col: number | undefined): TextCell | null {
  if (col === undefined) return null
  const { view } = source
  let home = { row, col }
  let value = view.grid.value(row, col)
  if (isBlank(value)) {
    home = view.home(row, col)
    // A heading merged across the table says nothing about the column below it.
    if (home.col !== col || home.row < source.region.bodyFirst) return null
    value = view.grid.value(home.row, home.col)
  }
  if (isBlank(value) || isCellError(value)) return null
  const text = shownText(value)
  if (typeof value === 'string' && isMissingWord(tidy(text).toLowerCase())) return null
  return { text, cell: cellOf(source, home.row, home.col) }
}

/** The texts of a field, column by column; of several columns of names, digits are their codes. */
export function fieldTexts(source: TableSource, row: number, field: Field): (TextCell | null)[] {
  const columns = source.columns.get(field) ?? []
  const texts = columns.map((col) => textAt(source, row, col))
  return columns.length === 1 || field === 'code'
    ? texts
    : texts.map((text) => (text && isCodeText(text.text) ? null : text))
}

/** The deepest text of a field that stands in several columns. */
export function fieldText(source: TableSource, row: number, field: Field): TextCell | null {
  const columns = source.columns.get(field) ?? []
  const [only] = columns
  return columns.length < 2
    ? textAt(source, row, only)
    : (fieldTexts(source, row, field)
        .filter((text) => text !== null)
        .at(-1) ?? null)
}

/** The texts of a row within the table, left to right. */
export function rowTexts(source: TableSource, row: number): { col: number; text: string }[] {
  const values = source.view.values(row)
  const texts: { col: number; text: string }[] = []
  for (let col = source.region.firstCol; col <= source.region.lastCol; col += 1) {
    if (!isBlank(values[col])) texts.push({ col, text: shownText(values[col]) })
  }
  return texts
}

/** The first text of a row that has a word in it, or null. */
export function firstWords(source: TableSource, row: number): string | null {
  const values = source.view.values(row)
  for (let col = source.region.firstCol; col <= source.region.lastCol; col += 1) {
    const value = values[col]
    if (typeof value === 'string' && /\p{L}{2}/u.test(value)) return value
  }
  return null
}

/** A row that is set aside, with the text that people know it by. */
export function setAside(source: TableSource, row: number, reason: SetAsideReason): SetAsideRow {
  const [first] = rowTexts(source, row)
  return {
    cell: cellOf(source, row, first?.col ?? source.region.firstCol),
    reason,
    text: first?.text ?? '',
    rows: 1,
  }
}

/**
 * @param source - the table
 * @param row - a row of its body
 * @returns why the row is no row of any kind of table; null where its contents decide
 */
export function plainReason(source: TableSource, row: number): SetAsideReason | null {
  const { view, region } = source
  const glance = view.glance(row)
  if (glance.filled === 0 || glance.lastCol < region.firstCol || glance.firstCol > region.lastCol)
    return 'blank'
  const values = view.values(row)
  const within = glance.firstCol >= region.firstCol && glance.lastCol <= region.lastCol
  const own = within ? values : values.slice(region.firstCol, region.lastCol + 1)
  if (!within && own.every((value) => isBlank(value))) return 'blank'
  if (row === region.totalsRow) return 'total'
  const repeats = (at: number) => repeatsHeader(view, at, region.header, [region.firstCol, region.lastCol])
  // Only the first rows, and one below units or a header that is repeated, may number the columns with true numbers;
  // further down they would be data.
  const isBelowHeader = repeats(row - 1) || isUnitsRow(view.values(row - 1))
  const isTop = row <= region.bodyFirst + 1 || glance.numbers === 0 || isBelowHeader
  if (isTop && isColumnNumberRow(own)) return 'column-numbers'
  if (row <= region.bodyFirst + 1 && isUnitsRow(own)) return 'note'
  if (glance.numbers > 0) return null
  return repeats(row) || saysOneThing(own) ? 'repeated-header' : null
}

/** More cells than a name and its answer. */
const SEVERAL = 4

/** "text | text | text | text": what the columns of a form hold. */
function saysOneThing(values: readonly (CellValue | undefined)[]): boolean {
  const filled = values.filter((value) => !isBlank(value))
  const [first] = filled
  return filled.length >= SEVERAL && typeof first === 'string' && filled.every((value) => value === first)
}
