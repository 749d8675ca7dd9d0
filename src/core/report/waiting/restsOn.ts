import type { RangeRef } from '../../units'
import type { SheetBody } from '../model'
import { referencesIn, type Reference } from './references'
import type { Waiting } from '../../rules/waiting'

/** What a cell of ours shows of what is open. */
export interface Rest {
  /** Parts that its value rests on, as bits. */
  readonly bits: number
  /** Whether it shows a figure of the officer's own cells, and nothing that was worked out from such figures. */
  readonly isOwnFigure: boolean
}

/** The cells of one sheet that rest on something open, by row and column. */
export class Rests {
  private readonly rows = new Map<number, Map<number, Rest>>()

  at(row: number, col: number): Rest | undefined {
    return this.rows.get(row)?.get(col)
  }

  set(row: number, col: number, rest: Rest): void {
    const own = this.rows.get(row)
    if (own) own.set(col, rest)
    else this.rows.set(row, new Map([[col, rest]]))
  }

  /** Parts that any cell of a block rests on. */
  within({ firstRow, firstCol, lastRow, lastCol }: RangeRef): number {
    let bits = 0
    const look = (cells: ReadonlyMap<number, Rest>) => {
      for (const [col, rest] of cells) if (col >= firstCol && col <= lastCol) bits |= rest.bits
    }
    if (lastRow - firstRow < this.rows.size) {
      for (let row = firstRow; row <= lastRow; row += 1) look(this.rows.get(row) ?? NONE)
    } else {
      for (const [row, cells] of this.rows) if (row >= firstRow && row <= lastRow) look(cells)
    }
    return bits
  }
}

const NONE: ReadonlyMap<number, Rest> = new Map()

/** A cell with what its formula reads beyond its own sheet, and within it. */
interface Entry {
  readonly row: number
  readonly col: number
  readonly beyond: number
  readonly isComputed: boolean
  readonly within: readonly RangeRef[]
}

/**
 * Follows the formulas of a sheet back to the officer's cells: a cell rests on what its formula reads.
 * @param sheet - laid out
 * @param waiting - the officer's cells that are open
 * @param others - what the cells of our other sheets rest on; null for a sheet that is not ours
 * @param named - cells behind a name
 * @returns the cells that rest on something open
 */
export function restsOn(
  sheet: Pick<SheetBody, 'rows'>,
  waiting: Waiting,
  others: (sheet: string) => Pick<Rests, 'within'> | null,
  named: (name: string) => Reference | null,
): Rests {
  const rests = new Rests()
  const pending: Entry[] = []
  const seen = new Map<string, number>()
  const beyondOf = ({ sheet: name, range }: Reference & { readonly sheet: string }) => {
    const own = others(name)
    if (!own) return { bits: openBits(waiting, name, range), isComputed: false }
    const key = `${name}\u0001${range.firstRow},${range.firstCol},${range.lastRow},${range.lastCol}`
    const bits = seen.get(key) ?? own.within(range)
    seen.set(key, bits)
    return { bits, isComputed: bits > 0 }
  }
  for (const { row, cells } of sheet.rows) {
    for (const { col, formula, follows } of cells) {
      if (follows) pending.push({ row, col, beyond: 0, isComputed: true, within: [follows] })
      if (formula === undefined) continue
      let beyond = 0
      let isComputed = false
      const within: RangeRef[] = []
      for (const reference of referencesIn(formula, named)) {
        const { sheet: name, range } = reference
        if (name === null) {
          within.push(range)
          continue
        }
        const found = beyondOf({ sheet: name, range })
        beyond |= found.bits
        isComputed ||= found.isComputed
      }
      if (beyond > 0 || within.length > 0) pending.push({ row, col, beyond, isComputed, within })
    }
  }
  settle(pending, rests)
  return rests
}

/** Cells may stand before those that they read: goes on until nothing new is found to rest on something. */
function settle(pending: readonly Entry[], rests: Rests): void {
  for (let isNew = true; isNew;) {
    isNew = false
    const blocks = new Map<string, number>()
    const bitsOf = (range: RangeRef) => {
      if (range.firstRow === range.lastRow && range.firstCol === range.lastCol)
        return rests.at(range.firstRow, range.firstCol)?.bits ?? 0
      const key = `${range.firstRow},${range.firstCol},${range.lastRow},${range.lastCol}`
      const known = blocks.get(key)
      if (known !== undefined) return known
      const bits = rests.within(range)
      blocks.set(key, bits)
      return bits
    }
    for (const { row, col, beyond, isComputed, within } of pending) {
      const own = within.reduce((bits, range) => bits | bitsOf(range), 0)
      const bits = beyond | own
      const isOwnFigure = bits > 0 && own === 0 && !isComputed
      const known = rests.at(row, col)
      if (bits === (known?.bits ?? 0) && isOwnFigure === (known?.isOwnFigure ?? false)) continue
      rests.set(row, col, { bits, isOwnFigure })
      isNew = true
    }
  }
}

function openBits({ cells }: Waiting, sheet: string, range: RangeRef): number {
  let bits = 0
  for (const open of cells) {
    if (open.sheet !== sheet) continue
    const { firstRow, lastRow, firstCol, lastCol } = open.range
    if (range.firstRow > lastRow || range.lastRow < firstRow) continue
    const from = Math.max(firstCol, range.firstCol)
    for (let col = from; col <= Math.min(lastCol, range.lastCol); col += 1) {
      if (!open.beside.has(col)) bits |= open.bits
    }
  }
  return bits
}
