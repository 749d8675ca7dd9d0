import { joinedCodes } from './hierarchyByCode'
import { shownText } from './sheetView'
import type { TableSource } from './tableSource'
import { textAt } from './tableSource'
import type { TextCell } from './types'

/** The codes of a row as they stand in the table's code columns, '' where blank. */
export function codeTexts(source: TableSource, row: number): string[] {
  return (source.columns.get('code') ?? []).map((col) => shownText(source.view.seen(row, col)).trim())
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
  if (columns.length < 2) return (row) => textAt(source, row, columns[0])
  const rows: { codes: string[] }[] = []
  const { bodyFirst, bodyLast } = source.region
  for (let row = bodyFirst; row <= bodyLast; row += 1) rows.push({ codes: codeTexts(source, row) })
  const joined = joinedCodes(rows)
  return (row) => {
    const codes = rows[row - bodyFirst]?.codes ?? []
    const cell = textAt(source, row, columns[deepestCode(codes)])
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
  const cells = (source.columns.get('code') ?? []).flatMap((col) => textAt(source, row, col) ?? [])
  const plain = cells.map((part) => part.text).join('.') === text
  return { text, cell: deepest.cell, parts: plain ? cells : [] }
}
