import { joinedCodes } from './trees/code'
import { zerosShown } from '../values/numberFormat'
import { isCodeText } from '../columns/nameSteps'
import { shownText } from '../values/cellText'
import type { TableSource } from '../columns/tableSource'
import { textAt } from './sourceRow'
import type { TextCell } from '../values/reading'

/** The codes of a row as they stand in the table's code columns, '' where blank. */
export function codeTexts(source: TableSource, row: number): string[] {
  const { view, columns } = source
  const names = columns.get('program') ?? columns.get('indicator') ?? []
  return (columns.get('code') ?? []).map((col) => {
    const home = view.home(row, col)
    const value = view.grid.value(home.row, home.col)
    const code = zeros(source, home.row, home.col) ?? shownText(value).trim()
    return names.includes(col) && !isCodeText(code) ? '' : code
  })
}

/** The code as its format shows it, where that differs from the number in the cell. */
function zeros({ view }: TableSource, row: number, col: number): string | null {
  const value = view.grid.value(row, col)
  if (typeof value !== 'number') return null
  const shown = zerosShown(value, view.grid.format(row, col))
  return shown === String(value) ? null : shown
}

/**
 * @param source - the table
 * @param row - a row of its body
 * @param col - a column of codes, or undefined where the table has none
 * @returns the code that people see there, null where there is none; a number's closing zeros stand in no cell, so
 *   that no live formula can compare it
 */
export function codeAt(source: TableSource, row: number, col: number | undefined): TextCell | null {
  const found = textAt(source, row, col)
  const shown = found ? zeros(source, found.cell.row, found.cell.col) : null
  return found && shown !== null ? { text: shown, cell: found.cell, parts: [] } : found
}

/** Index of the deepest code that is not blank; 0 where all are. */
export function deepestCode(codes: readonly string[]): number {
  for (let at = codes.length - 1; at > 0; at -= 1) if (codes[at] !== '') return at
  return 0
}

/**
 * @param source - the table
 * @returns for a row its deepest code; the parts joined by points where each column holds one part
 */
export function rowCodes(source: TableSource): (row: number) => TextCell | null {
  const columns = source.columns.get('code') ?? []
  if (columns.length < 2) return (row) => codeAt(source, row, columns[0])
  const rows: { codes: string[] }[] = []
  const { bodyFirst, bodyLast } = source.region
  for (let row = bodyFirst; row <= bodyLast; row += 1) rows.push({ codes: codeTexts(source, row) })
  const joined = joinedCodes(rows)
  return (row) => {
    const codes = rows[row - bodyFirst]?.codes ?? []
    const cell = codeAt(source, row, columns[deepestCode(codes)])
    const own = joined[row - bodyFirst]
    if (!cell || own?.length !== 1) return cell
    return codeInParts(source, row, cell, own[0] as string)
  }
}

/**
 * @param source - the table
 * @param row - a row whose code columns each hold one part of its code
 * @param deepest - the cell of its last part
 * @param text - the whole code
 * @returns the whole code, with the cells that live formulas can join to it
 */
export function codeInParts(source: TableSource, row: number, deepest: TextCell, text: string): TextCell {
  const cells = (source.columns.get('code') ?? []).flatMap((col) => codeAt(source, row, col) ?? [])
  const plain = cells.every(({ parts }) => !parts) && cells.map((part) => part.text).join('.') === text
  return { text, cell: deepest.cell, parts: plain ? cells : [] }
}
