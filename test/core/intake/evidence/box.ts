import type { CellFormula, Figures, Relation } from '../../../../src/core/intake/evidence'

/** A cell of a small box: a number, a text as printed, '=' with a formula whose result is worked out beside it. */
export type Cell = number | string | null | { readonly formula: string; readonly value: number | null }

/**
 * Figures of a small box that begins at A1. '-' is a dash, '12.50' a number with two decimals, other texts are text.
 * @param rows - as one reads them
 */
export function box(rows: readonly (readonly Cell[])[]): Figures {
  const cols = Math.max(...rows.map((row) => row.length))
  const at = (row: number, col: number): Cell => rows[row]?.[col] ?? null
  const value = (row: number, col: number): number | null => {
    const cell = at(row, col)
    if (typeof cell === 'number') return cell
    if (typeof cell === 'string') return /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : null
    return cell?.value ?? null
  }
  return {
    rows: rows.length,
    cols,
    origin: { row: 1, col: 1 },
    value,
    kind: (row, col) => {
      if (value(row, col) !== null) return 'number'
      const cell = at(row, col)
      return cell === '-' ? 'dash' : typeof cell === 'string' && cell !== '' ? 'text' : 'blank'
    },
    decimals: (row, col) => {
      const cell = at(row, col)
      const shown = typeof cell === 'string' ? cell : String(value(row, col) ?? '')
      return shown.split('.')[1]?.length ?? 0
    },
    formula: (row, col): CellFormula | null => {
      const cell = at(row, col)
      return typeof cell === 'object' && cell ? { text: cell.formula, row: row + 1, col: col + 1 } : null
    },
    fault: (row, col) => {
      const cell = at(row, col)
      if (cell === '#REF!') return 'error'
      return typeof cell === 'object' && cell && cell.value === null ? 'uncalculated' : null
    },
  }
}

/** @returns a relation as one writes it: '5 = 1 + 2', '3 = 2 / 1' */
export function written({ kind, line, of }: Relation): string {
  const signs: Partial<Record<Relation['kind'], string>> = {
    sum: ' + ',
    difference: ' - ',
    quotient: ' / ',
    percent: ' % ',
    change: ' ~ ',
  }
  const sign = signs[kind] ?? ' , '
  const operands = kind === 'sum' ? [...of].sort((a, b) => a - b) : of
  return `${line} = ${kind === 'copy' ? 'copy of ' : kind === 'average' ? 'average of ' : ''}${operands.join(sign)}`
}
