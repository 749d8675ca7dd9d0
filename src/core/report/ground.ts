import type { RangeRef } from '../units'
import type { CellStyle, ConditionalFormat, ModelCell } from './model'
import { HAIRLINE } from './styles'

/** A rule that holds in every cell, those that hold nothing too. */
export const ALWAYS = '1=1'

/**
 * Lines between rows run on where a cell has nothing to say and is not written.
 * @param range - of a table
 * @returns a format for it, which gives way to those before it
 */
export function lined(range: RangeRef): ConditionalFormat {
  return {
    range: { ...range, firstRow: range.firstRow + 1 },
    rules: [{ formula: ALWAYS, topLine: HAIRLINE }],
  }
}

/**
 * @param range - of cells, written or not
 * @param fill - RRGGBB
 * @returns a format that fills them, which gives way to those before it
 */
export function grounded(range: RangeRef, fill: string): ConditionalFormat {
  return { range, rules: [{ formula: ALWAYS, fill }] }
}

type Ground = { range: RangeRef; style: CellStyle }

/** Only fills and lines above and below can be shown by a format. */
function isGround({ value, formula, style: { border, locked } }: ModelCell): boolean {
  return value === null && formula === undefined && locked !== false && !border?.left && !border?.right
}

/** Cells that only carry a look are not written: a format of their range, which gives way to all others, shows it. */
export class Grounds {
  private readonly found: Ground[] = []

  /**
   * @param row - of the cell; rows come in their order, and their cells too
   * @param cell - of a sheet
   * @returns whether a format shows it
   */
  takes(row: number, cell: ModelCell): boolean {
    if (!isGround(cell)) return false
    const { col, style } = cell
    const last = this.found.at(-1)
    if (last?.range.firstRow === row && last.range.lastCol === col - 1 && last.style === style)
      last.range = { ...last.range, lastCol: col }
    else this.found.push({ range: { firstRow: row, firstCol: col, lastRow: row, lastCol: col }, style })
    return true
  }

  /** Ranges of one look below each other are one. */
  get formats(): readonly ConditionalFormat[] {
    const joined: Ground[] = []
    for (const { range, style } of this.found) {
      const above = joined.find(
        (one) =>
          one.style === style &&
          one.range.lastRow === range.firstRow - 1 &&
          one.range.firstCol === range.firstCol &&
          one.range.lastCol === range.lastCol,
      )
      if (above) above.range = { ...above.range, lastRow: range.lastRow }
      else joined.push({ range, style })
    }
    return joined.flatMap(({ range, style: { fill, border } }) => {
      if (fill === undefined && !border) return []
      const lines = {
        ...(border?.top ? { topLine: border.top.color } : {}),
        ...(border?.bottom ? { bottomLine: border.bottom.color } : {}),
      }
      return [{ range, rules: [{ formula: ALWAYS, ...(fill === undefined ? {} : { fill }), ...lines }] }]
    })
  }
}
