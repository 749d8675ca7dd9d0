import { accountOfTitle } from '../meanings/accountOfText'
import { meaningOf } from '../meanings/headerMeaning'
import { headerPeriod } from '../meanings/headerPeriod'
import { headerKey, headerWords } from '../meanings/headerText'
import { claimOf } from '../meanings/rowMeaning'
import { isBlank, shownText } from '../values/cellText'
import { numeralShape, shapeNumber } from '../values/numberText'
import type { HeaderBlock } from './headerBlock'
import { headerTexts } from './headerTexts'
import { repeatsHeader } from './nextHeader'
import { isFigureText } from './overFigures'
import type { SheetView } from './sheetView'

/** Of the names below a header that is said again so many stand below the first one too. */
const RECURRING = 0.8
/** Above a header so many rows are looked at for its titles. */
const TITLES = 4

/**
 * Whether a header that is said again opens another table, and is none of a printed page that goes on: a title of its own
 * or the total of the first stands between, and it is of another time, revision or account, or heads the same names again,
 * or names its rows otherwise. What one total adds is one table.
 * @param view - the sheet
 * @param row - a row that says the header again
 * @param block - the header
 * @returns whether another table begins there
 */
export function opensAnother(view: SheetView, row: number, block: HeaderBlock): boolean {
  const between = titlesBefore(view, row, block)
  const isClosed = closes(view, row - between.rows - 1, block)
  if (between.titles.length === 0 && !isClosed) return false
  const first = titlesBefore(view, block.first, { first: 0, last: 0 }).titles
  const isOther =
    namesOtherwise(view, row, block) ||
    between.titles.some((title) => isOfItsOwn(title, first)) ||
    recurs(view, row, block)
  return isOther && !isAddedUp(view, row, block)
}

/** Titles straight above a header, with the rows that they and blank ones take. */
function titlesBefore(view: SheetView, row: number, { first, last }: HeaderBlock) {
  const said = new Set<string>()
  for (let at = Math.max(1, first); at <= last; at += 1)
    for (const { text } of headerTexts(view, at) ?? []) said.add(headerKey(text))
  const titles: string[] = []
  let at = row - 1
  for (; at > last; at -= 1) {
    const { filled } = view.glance(at)
    if (filled === 0) continue
    const texts = headerTexts(view, at)
    if (!texts || texts.length > 2 || titles.length >= TITLES) break
    if (texts.some(({ text }) => claimOf(text) !== null)) break
    const fresh = texts.filter(({ text }) => !said.has(headerKey(text)))
    if (fresh.length > 0) titles.push(fresh.map(({ text }) => text).join(' '))
  }
  return { titles, rows: row - 1 - at }
}

/** Whether a row is the total of what stands above it. */
function closes(view: SheetView, row: number, { last }: HeaderBlock): boolean {
  return row > last && isSum(view, row) && figuresOf(view, row).size > 0
}

function isSum(view: SheetView, row: number): boolean {
  return view.values(row).some((value) => typeof value === 'string' && claimOf(value) !== null)
}

/** "Uraian" stands where the first header says "Indikator". */
function namesOtherwise(view: SheetView, row: number, { first, last }: HeaderBlock): boolean {
  const texts = headerTexts(view, row) ?? []
  return texts.some(({ col, text }) => {
    if (isFigureColumn(view, col, row)) return false
    for (let at = first; at <= last; at += 1) {
      const above = view.grid.value(at, col)
      if (isBlank(above) || headerKey(shownText(above)) === headerKey(text)) return false
    }
    return true
  })
}

function isFigureColumn(view: SheetView, col: number, row: number): boolean {
  const value = view.grid.value(row + 1, col)
  return typeof value !== 'string' || isFigureText(value)
}

/** What a title says of time, revision and account, where none of the first table says the same. */
function isOfItsOwn(title: string, others: readonly string[]): boolean {
  const own = saidBy(title)
  return own !== '' && !others.some((other) => saidBy(other) === own)
}

function saidBy(title: string): string {
  const { unit, index, year } = headerPeriod(headerWords(title.replace(/_/g, ' ')))
  const period = unit === 'none' || (index === 0 && year === null) ? '' : `${unit} ${index} ${year ?? ''}`
  return [period, meaningOf([title]).revision ?? '', accountOfTitle(title) ?? '']
    .filter((one) => one !== '' && one !== 'none')
    .join('|')
}

/** Whether the names of the rows below stand above too. */
function recurs(view: SheetView, row: number, block: HeaderBlock): boolean {
  const above = new Set(namesBetween(view, block.last + 1, row - 1, block))
  const below = namesBetween(view, row + 1, view.grid.lastRow, block)
  const same = below.filter((name) => above.has(name)).length
  return same > 0 && same >= RECURRING * below.length
}

/** The first text of each row with figures, to the next header. */
function namesBetween(view: SheetView, from: number, to: number, block: HeaderBlock): string[] {
  const names: string[] = []
  for (let row = from; row <= to && !isHeader(view, row, block); row += 1) {
    if (isSum(view, row) || figuresOf(view, row).size === 0) continue
    const name = view.values(row).find((value) => typeof value === 'string' && !isFigureText(value))
    if (typeof name === 'string' && !isBlank(name)) names.push(headerKey(name))
  }
  return names
}

function isHeader(view: SheetView, row: number, block: HeaderBlock): boolean {
  const { firstCol, lastCol } = view.glance(row)
  return repeatsHeader(view, row, block, [firstCol, lastCol])
}

/** The figures of a row by their columns. */
function figuresOf(view: SheetView, row: number): Map<number, number> {
  const figures = new Map<number, number>()
  view.values(row).forEach((value, col) => {
    if (typeof value === 'number') figures.set(col, value)
    if (typeof value !== 'string') return
    const shape = numeralShape(value)
    const number = shape ? shapeNumber(shape, { decimal: ',', group: '.', settled: false }) : null
    if (number) figures.set(col, number.value)
  })
  return figures
}

/** Whether a sum below adds the lines of all, or their totals, or sets one total against the other. */
function isAddedUp(view: SheetView, row: number, block: HeaderBlock): boolean {
  const all = new Map<number, number>()
  const closings: ReadonlyMap<number, number>[] = []
  let own = new Map<number, number>()
  let closing: ReadonlyMap<number, number> = new Map()
  for (let at = block.last + 1; at <= view.grid.lastRow; at += 1) {
    if (isHeader(view, at, block)) {
      closings.push(closing)
      closing = new Map()
      own = new Map()
      continue
    }
    const figures = figuresOf(view, at)
    if (figures.size === 0) continue
    if (!isSum(view, at)) {
      for (const [col, value] of figures) {
        all.set(col, (all.get(col) ?? 0) + value)
        own.set(col, (own.get(col) ?? 0) + value)
      }
      continue
    }
    if (at > row) {
      const totals = [...closings, closing]
      const isWhole = [...figures].some(([col, value]) => {
        const sums = totals.flatMap((one) => one.get(col) ?? [])
        const [first = 0, second = 0] = sums
        const adds = [all.get(col) ?? 0, ...(sums.length > 1 ? [sumOf(sums)] : [])]
        const differs = sums.length === 2 ? [first - second, second - first] : []
        const isOwn = isNear(value, own.get(col) ?? 0) || value === 0
        return !isOwn && [...adds, ...differs].some((sum) => isNear(value, sum))
      })
      if (isWhole) return true
    }
    closing = figures
  }
  return false
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.5 + 1e-9 * Math.abs(other)
}
