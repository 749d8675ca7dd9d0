import { isCellError, type RangeRef } from '../../../src/core/units'
import type { Args } from '../wire/args'
import { invalidArgument, refuse } from '../wire/errors'
import { intersect } from './addresses'
import { asOneOf } from './guards'
import { type Cells, ref, type Ref } from './spec'

/** Above this many, Excel fails instead of answering. */
const MAX_MERGED = 512

/** @returns the merged blocks within the range */
export function mergedAreas(cells: Cells): Ref | null {
  const areas = cells.sheet.merges.filter((merge) => cells.areas.some((area) => intersect(merge, area)))
  if (areas.length > MAX_MERGED) refuse('GeneralException', 'There are more than 512 merged areas.')
  return areas.length === 0 ? null : ref('RangeAreas', { ...cells, areas })
}

const KINDS = ['Blanks', 'Constants', 'Formulas', 'Visible'] as const

/**
 * @param cells - where to look
 * @param args - kind, and of constants and formulas which values: 'Errors', 'Numbers', 'Text', 'Logical', ...
 * @returns the cells of that kind, as few blocks as the rows allow
 */
export function findSpecial(cells: Cells, args: Args): Ref | null {
  const { book, sheet } = cells
  const kind = asOneOf(args.optional(0), KINDS)
  const values = args.optional(1) ?? 'All'
  if (kind === 'Visible' || kind === 'Blanks') invalidArgument(`${kind} is not part of the test Excel`)
  // Asked on a protected sheet, Excel refuses.
  if (sheet.isProtected) refuse('AccessDenied', 'The sheet is protected.')
  const found: RangeRef[] = []
  let open = new Map<string, RangeRef>()
  for (const area of cells.areas) {
    sheet.cells.eachRow(area, (row, at) => {
      const next = new Map<string, RangeRef>()
      const last = Math.min(area.lastCol, Math.max(row.values.length, row.formulas.length) - 1)
      let start = 0
      for (let col = area.firstCol; col <= last + 1; col += 1) {
        const isHit = col <= last && isSpecial(col)
        if (isHit && start === 0) start = col
        if (isHit || start === 0) continue
        const key = `${start}:${col - 1}`
        const above = open.get(key)
        const isBelow = above?.lastRow === at - 1
        const block = isBelow
          ? Object.assign(above, { lastRow: at })
          : { firstRow: at, lastRow: at, firstCol: start, lastCol: col - 1 }
        if (!isBelow) found.push(block)
        next.set(key, block)
        start = 0
      }
      open = next

      function isSpecial(col: number): boolean {
        const isFormula = row.formulas[col] !== undefined
        if (isFormula !== (kind === 'Formulas')) return false
        if (!isFormula && (row.values[col] ?? null) === null) return false
        return values === 'All' || isOf(book.valueAt(sheet, at, col), String(values))
      }
    })
  }
  return found.length === 0 ? null : ref('RangeAreas', { ...cells, areas: found })
}

function isOf(value: ReturnType<Cells['book']['valueAt']>, kinds: string): boolean {
  if (isCellError(value)) return kinds.includes('Errors')
  if (typeof value === 'number') return kinds.includes('Numbers')
  return typeof value === 'boolean' ? kinds.includes('Logical') : kinds.includes('Text')
}
