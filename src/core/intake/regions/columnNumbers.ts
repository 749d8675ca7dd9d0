import type { CellValue } from '../../units'
import { isBlank, shownText } from '../values/cellText'

/**
 * A row that numbers or letters the columns: 1 2 3, (1) (2) (3), "3 = 9 + 10", a b c. Of tables side by side each
 * begins anew.
 * @param values - the cells of a row, left to right
 * @returns whether the row only numbers the columns
 */
export function isColumnNumberRow(values: readonly (CellValue | undefined)[]): boolean {
  const all = values.filter((value) => !isBlank(value)).map((value) => shownText(value).trim())
  const shown = all[0] === '0' && all[1] === '1' ? all.slice(1) : all
  if (shown.length < 3) return false
  return (
    counts(shown.map(numberOf)) ||
    counts(shown.map(letterOf)) ||
    isBesideNotes(values) ||
    isBeforeTexts(shown)
  )
}

/** So many numbers in a row leave no doubt, whatever is written behind a gap. */
const SURELY = 4

/** 1 2 3 4, a blank column, and words of a note or a form that stands beside the table. */
function isBesideNotes(values: readonly (CellValue | undefined)[]): boolean {
  const first = values.findIndex((value) => !isBlank(value))
  const gap = values.findIndex((value, at) => at > first && isBlank(value))
  const run = values.slice(first, gap < 0 ? values.length : gap)
  const isNoted = values
    .slice(first + run.length)
    .some((value) => typeof value === 'string' && !isBlank(value))
  return (
    isNoted &&
    run.length >= SURELY &&
    run.every((value, at) => numberOf(shownText(value ?? '').trim()) === at + 1)
  )
}

/** "1 | 2 | 3 | 6 | 7 | 8 = 6+7 | 9 = 8/3", and whatever texts head the columns behind: no data is numbered and worked out so. */
function isBeforeTexts(shown: readonly string[]): boolean {
  const end = shown.findIndex((text) => numberOf(text) === 0)
  const run = shown.slice(0, Math.max(0, end))
  const worked = run.filter((text) => text.includes('=')).length
  const texts = shown.slice(run.length)
  return (
    run.length >= SURELY && worked > 1 && counts(run.map(numberOf)) && texts.every((text) => /^\D/.test(text))
  )
}

function numberOf(text: string): number {
  const match = /^\(?\s*(\d{1,3})\s*(?:[a-z]\s*)?(?:\)\s*)?(?:=[\d\s+\-*/:x().%a-z\u00d7]*)?\)?$/i.exec(text)
  return match ? Number(match[1]) : 0
}

/** Programs turn a typed (c) into ©. */
function letterOf(written: string): number {
  const text = written === '©' ? 'c' : written
  const letter = /^\(?\s*([a-z])\s*(?:\)\s*)?(?:=[\s+\-*/:x().%a-z\u00d7]*)?\)?$/i.exec(text)?.[1]
  return letter === undefined ? 0 : letter.toLowerCase().charCodeAt(0) - 96
}

/** Of so many columns one may be numbered wrong: a column put in later, a number typed twice. */
const COLUMNS_A_SLIP = 10

/** Whether places count upward, from 1 again at most where another table begins. */
function counts(places: readonly number[]): boolean {
  let last = 0
  let steps = 0
  let slips = 0
  for (const place of places) {
    if (place === 0) return false
    const starts = place === 1 && last > 1
    if (!starts && (place < last || place - last > 4)) slips += 1
    else if (starts || place - last <= 1) steps += 1
    last = place
  }
  return slips * COLUMNS_A_SLIP <= places.length && steps >= places.length * 0.6
}
