import { findAggregates } from '../../../../scripts/dev-tools/aggregates/find'
import type { Figures } from '../../../../scripts/dev-tools/aggregates/search/figures'

/** A cell of a small box: a number, or a text as printed. */
export type Cell = number | string | null

/**
 * Figures of a small box. '-' is a dash, '12.50' a number with two decimals, other texts are text.
 * @param rows - as one reads them
 */
function box(rows: readonly (readonly Cell[])[]): Figures {
  const at = (row: number, col: number): Cell => rows[row]?.[col] ?? null
  const value = (row: number, col: number): number | null => {
    const cell = at(row, col)
    if (typeof cell === 'number') return cell
    return typeof cell === 'string' && /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : null
  }
  return {
    rows: rows.length,
    cols: Math.max(...rows.map((row) => row.length)),
    value,
    kind: (row, col) => {
      if (value(row, col) !== null) return 'number'
      const cell = at(row, col)
      return cell === '-' ? 'dash' : typeof cell === 'string' && cell !== '' ? 'text' : 'blank'
    },
    decimals: (row, col) => String(at(row, col) ?? '').split('.')[1]?.length ?? 0,
  }
}

/**
 * @param rows - of a small box
 * @param axis - 'columns': what columns are of others; 'rows': what rows are of others
 * @returns what is found, as one writes it: '5 = 1 + 2', '3 = 2 / 1', '3 = 2 ~ 1' for a change
 */
export function found(rows: readonly (readonly Cell[])[], axis: 'rows' | 'columns'): string[] {
  const [line, crossing] = axis === 'rows' ? ([0, 1] as const) : ([1, 0] as const)
  const lines = findAggregates(box(rows))
    .filter(({ at, of }) => of.every((one) => one[crossing] === at[crossing]))
    .map(({ op, at, of }) => {
      const parts = of.map((one) => one[line])
      if (op === 'Sum') return `${at[line]} = ${parts.sort((a, b) => a - b).join(' + ')}`
      return op === 'Division'
        ? `${at[line]} = ${parts.join(' / ')}`
        : `${at[line]} = ${parts.reverse().join(' ~ ')}`
    })
  return [...new Set(lines)].sort((a, b) => parseInt(a) - parseInt(b) || (a < b ? -1 : 1))
}
