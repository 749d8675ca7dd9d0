import type { CellValue } from '../../units'
import { codeFamily, isDottedCode, normalCode } from '../meanings/budgetCode'
import { isOutline } from '../meanings/outlineNumbers'
import type { SheetView } from '../regions/sheetView'
import { numeralShape, shapeNumber } from '../values/numberText'

/** Accounts of so many levels form a tree. */
const LEVELS = 3
/** So many accounts of a column must be what those below them come to, one of them of several, and so much of all. */
const LEAST = 2
const MOST = 0.75

interface Account {
  readonly parts: number
  readonly printed: number | null
  sum: number
  count: number
}

/**
 * Finds the columns of figures that add up along a tree of account codes (5, 5.1, 5.1.02): what does so is money.
 * @param view - the sheet
 * @param codes - columns that may hold the codes
 * @param figures - columns with figures
 * @param rows - first and last row of the body
 * @returns those of the figures that do
 */
export function accountSums(
  view: SheetView,
  codes: readonly number[],
  figures: readonly number[],
  rows: readonly [first: number, last: number],
): ReadonlySet<number> {
  for (const code of codes) {
    const levels = accountLevels(view, code, rows)
    if (new Set(levels.map(({ parts }) => parts)).size < LEVELS) continue
    return new Set(figures.filter((col) => col !== code && addsUp(view, col, levels)))
  }
  return new Set()
}

interface Level {
  readonly row: number
  readonly parts: number
}

/** The rows with an account code, none where other codes stand among them. */
function accountLevels(view: SheetView, col: number, [first, last]: readonly [number, number]): Level[] {
  const levels: Level[] = []
  const codes: string[] = []
  for (let row = first; row <= last; row += 1) {
    const value = view.grid.value(row, col)
    if (typeof value !== 'string' && typeof value !== 'number') continue
    const code = normalCode(String(value))
    if (!isDottedCode(code)) continue
    if (code.includes('.') && codeFamily(code, '') !== 'account') return []
    codes.push(code)
    levels.push({ row, parts: code.split('.').length })
  }
  return isOutline(codes, []) ? [] : levels
}

function addsUp(view: SheetView, col: number, levels: readonly Level[]): boolean {
  const open: Account[] = []
  let tested = 0
  let agreeing = 0
  let several = 0
  const close = (least: number) => {
    for (let top = open.at(-1); top && top.parts >= least; top = open.at(-1)) {
      open.pop()
      if (top.count === 0 || top.printed === null) continue
      tested += 1
      if (Math.abs(top.sum - top.printed) > 0.5 * (top.count + 1)) continue
      agreeing += 1
      if (top.count > 1) several += 1
    }
  }
  for (const { row, parts } of levels) {
    close(parts)
    const printed = figureOf(view.grid.value(row, col))
    const above = open.at(-1)
    if (above && printed !== null && printed !== 0) {
      above.sum += printed
      above.count += 1
    }
    open.push({ parts, printed, sum: 0, count: 0 })
  }
  close(0)
  return several > 0 && agreeing >= LEAST && agreeing >= MOST * tested
}

function figureOf(value: CellValue): number | null {
  if (typeof value === 'number') return value
  const shape = typeof value === 'string' ? numeralShape(value) : null
  return shape ? (shapeNumber(shape, { decimal: ',', group: '.', settled: false })?.value ?? null) : null
}
