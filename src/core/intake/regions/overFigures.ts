import type { CellValue } from '../../units'
import { CURRENCY_PHRASES } from '../lexicon/money'
import { phraseAtStart } from '../lexicon/phraseAt'
import { saysRole } from '../meanings/headerMeaning'
import { isBlank } from '../values/cellText'
import { areNumberedNames } from '../values/numberedNames'
import { numeralShape } from '../values/numberText'
import { isAnswerWord, tidy } from '../values/numberWords'
import { isColumnNumberRow } from './columnNumbers'
import type { SheetView } from './sheetView'
import { isUnitsRow } from './unitsRow'

/** Rows that one header takes at most. */
export const MOST_HEADER_ROWS = 6

const currencyAt = phraseAtStart(CURRENCY_PHRASES)

/** "12.226.200" and "£ 30000" are figures; "2025", "N-1" and "3 = 9 + 10" are none. */
export function isFigureText(text: string): boolean {
  if (text.length > 30 || /^\s*(?:19|20)\d\d\s*$/.test(text)) return false
  const shape = numeralShape(text)
  if (shape && currencyAt(tidy(text).toLowerCase())) return true
  if (!/^[\s(]*[\d(]/.test(text)) return false
  // "29 orang" and "551 Nilai" are figures; "2025 Target" and "5 Year Target" are none.
  if (shape?.stored !== 'leading') return shape?.stored === 'text'
  return !/^(?:19|20)\d\d$/.test(shape.digits) && !saysRole(text)
}

/** Rows below a header that are looked at for its figures. */
const LOOKED_AT = 3

/**
 * Whether texts stand over a list: below two of them or more nothing but figures, below another, or in front of these,
 * nothing but texts. Then they head it, be most of their words strange. Rows that a text is merged down into name columns too.
 */
export function standsOverFigures(view: SheetView, row: number, texts: readonly { col: number }[]): boolean {
  const head = Math.max(row, ...texts.map(({ col }) => view.mergeAt(row, col)?.lastRow ?? row))
  if (head >= row + MOST_HEADER_ROWS) return false
  // The heading of a group has figures of its own, in columns of their own.
  const holdsMost = (at: number) =>
    texts.filter(({ col }) => !isBlank(view.grid.value(at, col))).length * 2 >= texts.length
  return (
    headsRows(view, texts, rowsOfList(view, head + 1)) ||
    headsRows(view, texts, rowsOfList(view, head + 1, holdsMost))
  )
}

/** Whether texts stand over figures, and names beside them, in all of some rows. */
function headsRows(view: SheetView, texts: readonly { col: number }[], rows: readonly number[]): boolean {
  if (rows.length < 2) return false
  const cells = (col: number) => rows.map((at) => view.grid.value(at, col))
  const areNames = (values: readonly CellValue[]) => {
    const names = values.filter((value) => typeof value === 'string' && !isBlank(value))
    if (names.length < values.length) return false
    return !names.some(isFigureCell) || areNumberedNames(names.map(String))
  }
  const over = texts.filter(({ col }) => cells(col).every(isFigureCell)).map(({ col }) => col)
  if (over.length < 2) return false
  // The head over the names may be left out.
  for (let col = 1; col < Math.min(...over); col += 1) if (areNames(cells(col))) return true
  return texts.some(({ col }) => areNames(cells(col)))
}

/** Fewer lines than these may add up by chance. */
const LEAST_SUMMED = 3
const HALF = 0.5

/**
 * Whether two texts stand over names and amounts that a row below adds up, all of them or those below a heading: "Uraian | Jumlah"
 * heads a list, be no word of it known to be planned or spent.
 */
export function isSummedList(view: SheetView, row: number, texts: readonly { col: number }[]): boolean {
  const [name, figure] = texts
  if (!name || !figure || texts.length !== 2) return false
  let sum = 0
  let lines = 0
  for (let at = row + 1; at <= view.grid.lastRow; at += 1) {
    const [called, amount] = [view.grid.value(at, name.col), view.grid.value(at, figure.col)]
    if (isBlank(called) && isBlank(amount) && lines === 0) continue
    if (typeof called !== 'string' || isFigureCell(called)) return false
    if (isBlank(amount)) {
      ;[sum, lines] = [0, 0]
      continue
    }
    if (typeof amount !== 'number') return false
    if (lines >= LEAST_SUMMED && sum !== 0 && Math.abs(amount - sum) < HALF) return true
    sum += amount
    lines += 1
  }
  return false
}

/** The first rows from one on that may be those of a list, without the headings of its groups. */
export function rowsOfList(
  view: SheetView,
  from: number,
  isLine: (row: number) => boolean = () => true,
): readonly number[] {
  const rows: number[] = []
  for (let at = from; at <= view.grid.lastRow && at < from + 8 && rows.length < LOOKED_AT; at += 1) {
    const values = view.values(at)
    const isOwn = view.glance(at).filled > 1 && !isColumnNumberRow(values) && !isUnitsRow(values)
    if (isOwn && isLine(at)) rows.push(at)
  }
  return rows
}

/** A figure, or an answer where a list of figures has one. */
export function isFigureCell(value: CellValue): boolean {
  if (typeof value !== 'string') return typeof value === 'number'
  return isFigureText(value) || isAnswerWord(tidy(value).toLowerCase())
}
