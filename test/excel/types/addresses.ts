import {
  columnName,
  columnNumber,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRange,
  quoteSheet,
  rangeAddress,
  type RangeRef,
} from '../../../src/core/units'
import { invalidArgument, refuse } from '../wire/errors'
import type { Cells, SheetOf } from './spec'

export const WHOLE: RangeRef = { firstRow: 1, firstCol: 1, lastRow: MAX_ROWS, lastCol: MAX_COLUMNS }

/** @returns the block that A1, A1:C7, A:C or 2:5 stands for, or null */
function parseBlock(text: string): RangeRef | null {
  const plain = text.replaceAll('$', '')
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain)
  if (columns) {
    const [first, last] = [columnNumber(columns[1] ?? ''), columnNumber(columns[2] ?? '')]
    if (first === 0 || last === 0) return null
    return { ...WHOLE, firstCol: Math.min(first, last), lastCol: Math.max(first, last) }
  }
  const rows = /^([1-9]\d*):([1-9]\d*)$/.exec(plain)
  if (rows) {
    const [first, last] = [Number(rows[1]), Number(rows[2])]
    if (Math.max(first, last) > MAX_ROWS) return null
    return { ...WHOLE, firstRow: Math.min(first, last), lastRow: Math.max(first, last) }
  }
  return parseRange(plain)
}

/** The part behind the sheet's name, and that name where one is given. */
export function splitSheet(text: string): { sheet: string | null; cells: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(text)
  if (!match) return { sheet: null, cells: text }
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, cells: match[3] ?? '' }
}

/**
 * @param of - sheet that the address is asked of
 * @param address - A1:C7, with or without the sheet; several parted by commas; or a name
 * @returns the blocks
 * @throws ExcelError where it is none
 */
export function parseAreas({ book, sheet }: SheetOf, address: string): RangeRef[] {
  if (address.length > 8192) invalidArgument(`address of ${address.length} characters`)
  return address.split(',').map((part) => {
    const { sheet: named, cells } = splitSheet(part.trim())
    if (named !== null && named.toLowerCase() !== sheet.name.toLowerCase()) {
      invalidArgument('address on another sheet')
    }
    const block = parseBlock(cells)
    if (block) return block
    const formula = [...sheet.names, ...book.names].find(
      ({ name }) => name.toLowerCase() === cells.toLowerCase(),
    )?.formula
    const target = formula === undefined ? null : splitSheet(formula.slice(1))
    const area = target && parseBlock(target.cells)
    if (!area || target.sheet?.toLowerCase() !== sheet.name.toLowerCase()) {
      return invalidArgument('address')
    }
    return area
  })
}

/** @returns the block of a range that is one block */
export function areaOf({ areas }: Pick<Cells, 'areas'>): RangeRef {
  return areas[0] ?? refuse('ItemNotFound', 'There are no cells.')
}

export const isTall = ({ firstRow, lastRow }: RangeRef): boolean => firstRow === 1 && lastRow === MAX_ROWS
export const isWide = ({ firstCol, lastCol }: RangeRef): boolean => firstCol === 1 && lastCol === MAX_COLUMNS
/** Of such ranges Excel tells no values and takes none. */
export const isUnbounded = (area: RangeRef): boolean => isTall(area) || isWide(area)
export const height = ({ firstRow, lastRow }: RangeRef): number => lastRow - firstRow + 1
export const width = ({ firstCol, lastCol }: RangeRef): number => lastCol - firstCol + 1

/** @returns the address as Excel answers it, without the sheet */
export function localAddress(area: RangeRef): string {
  const columns = `${columnName(area.firstCol)}:${columnName(area.lastCol)}`
  if (isTall(area) && isWide(area)) return `1:${MAX_ROWS}`
  if (isTall(area)) return columns
  return isWide(area) ? `${area.firstRow}:${area.lastRow}` : rangeAddress(area)
}

/** @returns the addresses as Excel answers them: IKU!A1:B2,IKU!D4 */
export function fullAddress({ sheet, areas }: Cells): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name) && !parseRange(sheet.name)
  const prefix = `${plain ? sheet.name : quoteSheet(sheet.name)}!`
  return areas.map((area) => prefix + localAddress(area)).join(',')
}

export function intersect(a: RangeRef, b: RangeRef): RangeRef | null {
  const firstRow = Math.max(a.firstRow, b.firstRow)
  const lastRow = Math.min(a.lastRow, b.lastRow)
  const firstCol = Math.max(a.firstCol, b.firstCol)
  const lastCol = Math.min(a.lastCol, b.lastCol)
  return firstRow <= lastRow && firstCol <= lastCol ? { firstRow, firstCol, lastRow, lastCol } : null
}

/** @returns what is left of a block when another is taken out: up to four blocks */
export function subtract(from: RangeRef, taken: RangeRef): RangeRef[] {
  const common = intersect(from, taken)
  if (!common) return [from]
  const rest: RangeRef[] = [
    { ...from, lastRow: common.firstRow - 1 },
    { ...from, firstRow: common.lastRow + 1 },
    { ...from, firstRow: common.firstRow, lastRow: common.lastRow, lastCol: common.firstCol - 1 },
    { ...from, firstRow: common.firstRow, lastRow: common.lastRow, firstCol: common.lastCol + 1 },
  ]
  return rest.filter((area) => area.firstRow <= area.lastRow && area.firstCol <= area.lastCol)
}

export function bounding(a: RangeRef, b: RangeRef): RangeRef {
  return {
    firstRow: Math.min(a.firstRow, b.firstRow),
    firstCol: Math.min(a.firstCol, b.firstCol),
    lastRow: Math.max(a.lastRow, b.lastRow),
    lastCol: Math.max(a.lastCol, b.lastCol),
  }
}
