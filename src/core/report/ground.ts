import type { RangeRef } from '../units'
import type { CellStyle, ConditionalFormat, ModelCell, SheetBody } from './model'
import { HAIRLINE } from './palette'
import { derived, FORMAT } from './styles'

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

type Ground = { range: RangeRef; style: CellStyle }

/** Only fills and lines above and below can be shown by a format. */
function isGround({ value, formula, style: { border } }: ModelCell): boolean {
  return (value === null || value === '') && formula === undefined && !border?.left && !border?.right
}

/** How what is typed stands in its cell, without what a format shows. */
const typedLook = derived(({ fill: _, border: __, ...made }) => made)

/** Cells that only carry a look are not written: a format of their range, which gives way to all others, shows it. */
export class Grounds {
  private readonly found: Ground[] = []
  /** Looks of columns that people type into. */
  private readonly looks = new Map<number, CellStyle>()

  /**
   * @param row - of the cell; rows come in their order, and their cells too
   * @param cell - of a sheet
   * @returns whether a format shows it
   */
  takes(row: number, cell: ModelCell): boolean {
    const { col, style, value } = cell
    if (!isGround(cell) || (style.locked === false ? !this.isTyped(col, style) : value === '')) return false
    const last = this.found.at(-1)
    if (last?.range.firstRow === row && last.range.lastCol === col - 1 && last.style === style)
      last.range = { ...last.range, lastCol: col }
    else this.found.push({ range: { firstRow: row, firstCol: col, lastRow: row, lastCol: col }, style })
    return true
  }

  /** A column has one look. What is typed as a number or date of a format of its own needs its cell. */
  private isTyped(col: number, style: CellStyle): boolean {
    const known = this.looks.get(col) ?? style
    if (known !== style || (style.numberFormat ?? FORMAT.any) !== FORMAT.any) return false
    this.looks.set(col, style)
    return true
  }

  get formats(): readonly ConditionalFormat[] {
    return joined(this.found).flatMap(({ range, style: { fill, border } }) => {
      if (fill === undefined && !border) return []
      const lines = {
        ...(border?.top ? { topLine: border.top.color } : {}),
        ...(border?.bottom ? { bottomLine: border.bottom.color } : {}),
      }
      return [{ range, rules: [{ formula: ALWAYS, ...(fill === undefined ? {} : { fill }), ...lines }] }]
    })
  }

  /** Where people type into cells that are not there, and how that looks. */
  get typed(): NonNullable<SheetBody['typed']> {
    const typed = this.found.filter(({ style }) => style.locked === false)
    return joined(typed).map(({ range, style }) => ({ range, look: typedLook(style) }))
  }
}

/** Ranges of one look below each other are one. */
function joined(found: readonly Ground[]): readonly Ground[] {
  const all: Ground[] = []
  /** By their columns, those that the next row may continue. */
  const open = new Map<string, Ground>()
  for (const { range, style } of found) {
    const columns = `${range.firstCol}:${range.lastCol}`
    const above = open.get(columns)
    if (above?.style === style && above.range.lastRow === range.firstRow - 1) {
      above.range = { ...above.range, lastRow: range.lastRow }
      continue
    }
    const own = { range, style }
    open.set(columns, own)
    all.push(own)
  }
  return all
}
