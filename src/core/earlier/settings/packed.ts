import type { CellValue } from '../../units'

/** What the cells of a block hold by default, row by row; a row or cell that is left out is blank. */
export type PackedDefaults = readonly (readonly (string | number | null)[])[]

/**
 * @param rows - defaults of a block
 * @returns them as one text
 */
export function packed(rows: PackedDefaults): string {
  return JSON.stringify(rows)
}

/**
 * @param value - of the hidden cell beside the first of a block
 * @returns the defaults of the block; null where each cell has its own, as earlier versions wrote them
 */
export function unpacked(value: CellValue): PackedDefaults | null {
  if (typeof value !== 'string' || !value.startsWith('[')) return null
  try {
    const rows: unknown = JSON.parse(value)
    return Array.isArray(rows) && rows.every((row) => Array.isArray(row)) ? (rows as PackedDefaults) : null
  } catch {
    return null
  }
}
