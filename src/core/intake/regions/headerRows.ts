import type { RangeRef } from '../../units'
import { headerKey, headerWords } from '../meanings/headerText'
import { meaningOf } from '../meanings/headerMeaning'
import { headerPeriod } from '../meanings/headerPeriod'
import { headerLikeness, namedRole } from '../meanings/headerLikeness'
import type { Role } from '../lexicon/headerMeans'
import { firstGroupingRow, lastGroupedRow } from './groupedRows'
import { isUnitsRow } from './unitsRow'
import { isColumnNumberRow } from './columnNumbers'
import { isDayHeader } from './dayHeader'
import { namesLeaves } from './groupLeaves'
import type { HeaderBlock } from './headerBlock'
import { headerTexts, namingTexts } from './headerTexts'
import { headsAlike, headsAnother, repeatsHeader } from './nextHeader'
import { opensAnother } from './nextTable'
import { isBlank, shownText } from '../values/cellText'
import type { SheetView } from './sheetView'
import {
  MOST_HEADER_ROWS,
  isFigureCell,
  isFigureText,
  isSummedList,
  rowsOfList,
  standsOverFigures,
} from './overFigures'

/** How many different fields a row's texts name, and how many of its texts are header words at all. */
function namesFields(texts: readonly { text: string }[]): { fields: number; share: number } {
  const fields = new Set<Role>()
  let likely = 0
  for (const { text } of texts) {
    if (headerLikeness(text) >= 0.7) likely += 1
    const field = namedRole(text)
    if (field) fields.add(field)
  }
  return { fields: fields.size, share: texts.length === 0 ? 0 : likely / texts.length }
}

/**
 * Whether a table's header may start or stand in this row.
 * @param view - the sheet
 * @param row - a row of it
 * @param strict - true straight below rows of a table: its own data may begin with header words
 * @returns true where at least two texts, here or with the row below, name different fields and no figure
 *   stands beside them
 */
function isAnchor(view: SheetView, row: number, strict: boolean): boolean {
  const texts = namingTexts(view, row)
  if (!texts) return !strict && headsBesideNumber(view, row)
  const { fields, share } = namesFields(texts)
  if (strict) return fields >= 3 && share >= 0.8
  const says = fields >= 1 || namesPeriods(texts) || speaksOfMoney(view, row, texts)
  if (says && texts.length >= 3 && standsOverFigures(view, row, texts)) return true
  if (fields >= 1 && isSaidAgain(view, row)) return true
  if (fields >= 1 && isSummedList(view, row, texts)) return true
  if (fields >= 2) return share >= 0.5 || fields >= 4
  if (share < 0.5) return false
  const below = namingTexts(view, row + 1)
  if (below === null || namesFields(below).share < 0.6) return false
  // "Program | Finance" over "Budget | Spent": the more both rows name, the fewer words of the first need be known.
  return namesFields([...texts, ...below]).fields >= (share < 0.6 ? 3 : 2)
}

/** "Cost/Year", "Biaya/Tahun": a head of money, whatever else it says; "(Rp)" alone is what figures are counted in. */
function speaksOfMoney(view: SheetView, row: number, texts: readonly { text: string }[]): boolean {
  if (isUnitsRow(view.values(row))) return false
  return texts.some(({ text }) => {
    const { measure, roles } = meaningOf([text])
    return measure === 'money' && roles.length === 0
  })
}

/** So many months or quarters in a row head a list, whatever stands over its names. */
const PERIODS = 3

function namesPeriods(texts: readonly { text: string }[]): boolean {
  const periods = texts.flatMap(({ text }) => {
    const { unit, index, rest } = headerPeriod(headerWords(text))
    return index > 0 && rest.length === 0 ? [`${unit} ${index}`] : []
  })
  return new Set(periods).size >= PERIODS
}

/** "BudgetCode | PrjCode | Amount" over "Budget Code | Project Code | Amount": a program's names, and their words. */
function isSaidAgain(view: SheetView, row: number): boolean {
  const below = headerTexts(view, row + 1) ?? []
  const same = below.flatMap(({ col, text }) => {
    const above = shownText(view.grid.value(row, col))
    return headerKey(above) === headerKey(text) ? [above === text] : []
  })
  return same.length >= 2 && same.length * 2 >= below.length && same.includes(false)
}

/** Of the heads beside a number so many are known. */
const HEADS = 0.75

/** Programs number a column that has no name: "Category | Account | Budget | 0" heads a list as it does without the number. */
function headsBesideNumber(view: SheetView, row: number): boolean {
  const { numbers, firstCol, lastCol } = view.glance(row)
  const values = view.values(row)
  const at = [firstCol, lastCol].find((col) => typeof values[col] === 'number')
  if (numbers !== 1 || at === undefined) return false
  const heads = values.flatMap((text, col) =>
    typeof text === 'string' && !isBlank(text) && !isFigureText(text) ? [{ col, text }] : [],
  )
  if (heads.length < 3 || heads.length < view.glance(row).filled - 1) return false
  const { fields, share } = namesFields(heads)
  return (
    (fields >= 2 && share >= HEADS) || (fields >= 1 && standsOverFigures(view, row, [...heads, { col: at }]))
  )
}

/** A row above that groups the columns below it, as against a title. */
function isUpperHeader(view: SheetView, row: number, block: HeaderBlock): boolean {
  const glance = view.glance(row)
  if (glance.filled === 0) return false
  const texts = headerTexts(view, row)
  if (!texts || texts.some(({ text }) => /:\s*\S/.test(text))) return false
  const below = view.glance(block.first)
  const reachesDown = texts.some(({ col }) => {
    const merge = view.mergeAt(row, col)
    return merge !== null && merge.lastRow >= block.first
  })
  if (reachesDown) return true
  if (texts.length >= 2) return texts.some(({ text }) => headerLikeness(text) >= 0.7)
  const [only] = texts
  if (!only) return false
  const merge = view.mergeAt(row, only.col)
  if (merge && merge.firstCol <= below.firstCol && merge.lastCol >= below.lastCol) return false
  return only.col > below.firstCol && headerLikeness(only.text) >= 0.7
}

/** A row below that still names columns: covered by a merged header cell, or nothing but header words. */
function isLowerHeader(view: SheetView, row: number, block: HeaderBlock): boolean {
  const glance = view.glance(row)
  if (glance.filled === 0) return false
  const values = view.values(row)
  for (let col = 1; col <= view.grid.lastCol; col += 1) {
    const merge = view.mergeAt(row, col)
    if (merge && merge.firstRow >= block.first && merge.firstRow <= block.last && merge.lastRow >= row)
      return true
  }
  if (isColumnNumberRow(values) || isUnitsRow(values)) return false
  // A repeated header in the first row of the body is none of ours.
  return (
    (row === block.first + 1 && isSaidAgain(view, block.first)) ||
    namesAll(view, row) ||
    headsBelowGroups(view, row, block) ||
    standsOverNumbers(view, row) ||
    standsOverFiguresAlone(view, row, block) ||
    namesLeaves(view, row, block, headerTexts(view, row) ?? [])
  )
}

/** Rows of words, each over a column of nothing but figures, and none where rows are named: they name the figures. */
function standsOverFiguresAlone(view: SheetView, row: number, { first }: HeaderBlock): boolean {
  const cols = new Set<number>()
  let last = row
  for (; last < first + MOST_HEADER_ROWS; last += 1) {
    const texts = headerTexts(view, last)
    if (!texts) break
    for (const { col } of texts) cols.add(col)
  }
  // The heading of a group may have a figure or two of its own.
  const isFilled = (at: number) =>
    [...cols].filter((col) => !isBlank(view.grid.value(at, col))).length * 2 >= cols.size
  const below = rowsOfList(view, last, isFilled)
  const isAll = (col: number) => below.every((at) => isFigureCell(view.grid.value(at, col)))
  return below.length > 1 && cols.size > 1 && [...cols].every(isAll)
}

/** Words straight above the columns' numbers or units: those stand below the last row that names columns. */
function standsOverNumbers(view: SheetView, row: number): boolean {
  const below = view.values(row + 1)
  const ends = isUnitsRow(below) || (view.glance(row + 1).filled > 1 && isColumnNumberRow(below))
  return ends && headerTexts(view, row) !== null
}

/** A row that has words below all groups of the header and where it has none, and heads a list by itself. */
function headsBelowGroups(view: SheetView, row: number, { first, last }: HeaderBlock): boolean {
  const texts = headerTexts(view, row)
  if (!texts) return false
  const own = new Set(texts.map(({ col }) => col))
  const isNamed = (col: number) => {
    for (let above = first; above <= last; above += 1) if (!isBlank(view.seen(above, col))) return true
    return false
  }
  if (texts.every(({ col }) => isNamed(col))) return false
  for (let col = 1; col <= view.grid.lastCol; col += 1) if (isNamed(col) && !own.has(col)) return false
  return isAnchor(view, row, false)
}

function namesAll(view: SheetView, row: number): boolean {
  const texts = headerTexts(view, row)
  return texts !== null && texts.length >= 2 && texts.every(({ text }) => headerLikeness(text) >= 0.93)
}

/**
 * Grows the rows that name the columns from one of them.
 * @param view - the sheet
 * @param anchor - a row that names columns
 * @param floor - the last row that belongs to something above
 * @returns first and last header row, at most six
 */
function headerBlock(view: SheetView, anchor: number, floor: number): HeaderBlock {
  let block: HeaderBlock = { first: anchor, last: anchor }
  block = grownDown(view, block)
  while (block.last - block.first + 1 < MOST_HEADER_ROWS) {
    // Columns may be numbered between their groups and their names.
    const above = block.first - (isColumnNumberRow(view.values(block.first - 1)) ? 2 : 1)
    if (above <= floor || !isUpperHeader(view, above, block)) break
    block = { first: above, last: block.last }
  }
  const above = firstGroupingRow(view, block, floor, headerTexts)
  if (above !== null) block = { first: above, last: block.last }
  // A merged block may reach below what was grown so far.
  return grownDown(view, block)
}

/** Takes in the rows below that still name columns, also behind a row of column numbers. */
function grownDown(view: SheetView, from: HeaderBlock): HeaderBlock {
  let block = from
  while (block.last - block.first + 1 < MOST_HEADER_ROWS) {
    const next = block.last + 1
    const numbers = isColumnNumberRow(view.values(next))
    const row = numbers ? next + 1 : next
    const taken = numbers
      ? namesAll(view, row) || headsBelowGroups(view, row, block)
      : isLowerHeader(view, row, block)
    if (!taken) break
    block = { first: block.first, last: row }
  }
  return { first: block.first, last: lastGroupedRow(view, block, headerTexts) ?? block.last }
}

/** Whether figures stand in the rows from one on, before another. */
function holdsFigures(view: SheetView, from: number, before: number): boolean {
  for (let row = from; row < before; row += 1) if (view.glance(row).numbers > 0) return true
  return false
}

/**
 * @param view - the sheet
 * @returns the headers of its tables, top down; side-by-side tables share one
 */
export function findHeaderBlocks(view: SheetView): HeaderBlock[] {
  const blocks: HeaderBlock[] = []
  let floor = 0
  for (let row = 1; row <= view.grid.lastRow; row += 1) {
    const previous = blocks[blocks.length - 1]
    const above = view.glance(row - 1)
    const strict = previous !== undefined && above.filled > 1
    const isNext =
      isDayHeader(view, row) || headsAnother(view, row) || (previous && headsAlike(view, row, previous))
    if (previous && isNext && holdsFigures(view, previous.last + 1, row)) {
      blocks.push({ first: row, last: row })
      floor = row
      continue
    }
    if (!isAnchor(view, row, strict)) continue
    const glance = view.glance(row)
    const isAgain = previous && repeatsHeader(view, row, previous, [glance.firstCol, glance.lastCol])
    if (isAgain && !opensAnother(view, row, previous)) continue
    const block = headerBlock(view, row, floor)
    blocks.push(isAgain ? { ...block, isAgain } : block)
    floor = block.last
    row = block.last
  }
  return blocks
}

/**
 * @param view - the sheet
 * @param range - where a table is said to be: an Excel table, a named range, or the columns that somebody chose
 * @returns its first row as header, grown upward and downward where more rows name the columns
 */
export function statedHeader(view: SheetView, range: RangeRef): HeaderBlock | null {
  const texts = headerTexts(view, range.firstRow)
  if (!texts || texts.filter(({ col }) => col >= range.firstCol && col <= range.lastCol).length < 2)
    return null
  return headerBlock(view, range.firstRow, 0)
}
