import type { Style } from '../../excel/book/style'
import type { WrittenChart } from './writtenChart'

/** A line between two cells, whichever of them it was drawn on. */
export type Edges = Readonly<Record<string, string>>

/** What a host wrote onto a sheet, in words that fit both hosts. */
export interface WrittenSheet {
  readonly name: string
  /** By address: a formula begins with '='. */
  readonly contents: Readonly<Record<string, string | number | boolean>>
  /** By address: looks without lines. */
  readonly looks: Readonly<Record<string, Style>>
  /** 'B4-' is the line below B4, 'B4|' the one on its right. */
  readonly edges: Edges
  readonly merges: readonly string[]
  readonly conditionalFormats: readonly string[]
  readonly validations: readonly string[]
  readonly freeze: string
  readonly filter: string | null
  readonly tabColor: string
  readonly showsGridlines: boolean
  /** By column: characters, and whether it is hidden. */
  readonly columns: Readonly<Record<string, string>>
  /** By row: points. */
  readonly heights: Readonly<Record<string, number>>
  readonly print: Readonly<Record<string, unknown>>
  readonly charts: readonly WrittenChart[]
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const

/** @returns the look without its lines */
export function withoutLines(style: Style): Style {
  const rest = { ...style } as Record<string, unknown>
  for (const side of SIDES) delete rest[side]
  return rest
}

/**
 * Where two cells claim one edge, the lower or right one is right.
 * @param cells - looks by row and column
 * @returns the lines
 */
export function edgesOf(
  cells: readonly { readonly row: number; readonly col: number; readonly style: Style }[],
): Edges {
  const edges: Record<string, string> = {}
  const text = ({ weight, color }: NonNullable<Style['top']>): string => `${weight} ${color}`
  for (const { row, col, style } of cells) {
    if (style.bottom) edges[`${row},${col}-`] ??= text(style.bottom)
    if (style.right) edges[`${row},${col}|`] ??= text(style.right)
  }
  for (const { row, col, style } of cells) {
    if (style.top) edges[`${row - 1},${col}-`] = text(style.top)
    if (style.left) edges[`${row},${col - 1}|`] = text(style.left)
  }
  return edges
}

/** @returns the record without what is undefined, and its keys in order */
export function sortedRecord<Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
}
