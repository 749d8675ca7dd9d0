import { isCellError } from '../../units'
import type { CellValue } from '../../units'
import { headerPeriod } from '../meanings/headerPeriod'
import { headerWords } from '../meanings/headerText'
import type { TableSource } from '../columns/tableSource'
import { isBlank, shownText } from '../values/cellText'
import { phraseMeanings } from '../lexicon/phraseAt'
import { MEASURE_PHRASES } from '../lexicon/measures'
import { dayOfSerial } from '../values/writtenDay'
import { monthNumber } from '../values/monthNames'
import type { PeriodName } from '../types'

/** The period of a row, as its own cells say it. */
export interface RowPeriod {
  readonly period: PeriodName
  /** Words in the row that say: from the beginning of the year up to there. */
  readonly toDate: boolean
  /** Whether one of the cells is the row's own; others repeat what stands above. */
  readonly own: boolean
}

/** Columns that say when, left to right. */
interface PeriodCells {
  readonly col: number
  readonly header: string
}

/** Finest last. */
const UNITS: readonly PeriodName['unit'][] = ['year', 'semester', 'quarter', 'month']
/** Serial numbers of days from 1990 to 2100: a month that the cell holds as a date. */
const DAYS = [32_874, 73_415] as const

/** @returns the columns of a table that say when a row is of: those read as its period, and others that are headed so */
function periodCells({ map, columns }: TableSource): readonly PeriodCells[] {
  const known = columns.get('period') ?? []
  const header = map.columns.find(({ field }) => field === 'period')?.header ?? ''
  const others = map.unmapped.filter(({ meaning }) => meaning.roles[0]?.role === 'period')
  return [...known.map((col) => ({ col, header })), ...others].sort((a, b) => a.col - b.col)
}

/**
 * Reads when the rows of a table are of: "Triwulan II" beside "2025" in another column, "Mar 2024", 4 below "Bulan".
 * @param source - the table
 * @returns a function to be asked row by row, top down (a blank cell repeats the one above); null for a table without
 *   such columns
 */
export function periodReader(source: TableSource): ((row: number) => RowPeriod | null) | null {
  const cells = periodCells(source)
  if (cells.length === 0) return null
  const above: (Part | null)[] = cells.map(() => null)
  return (row) => {
    let own = false
    cells.forEach(({ col, header }, at) => {
      const value = source.view.seen(row, col)
      if (isBlank(value) || isCellError(value)) return
      const part = partOf(header, value)
      // A new year begins without the quarter of the one before.
      if (part?.year !== above[at]?.year) above.fill(null, at + 1)
      above[at] = part
      own = true
    })
    return joined(
      above.filter((part) => part !== null),
      own,
    )
  }
}

interface Part {
  readonly unit: PeriodName['unit']
  readonly index: number
  readonly year: number | null
  readonly toDate: boolean
}

function joined(parts: readonly Part[], own: boolean): RowPeriod | null {
  const [finest] = [...parts].sort((a, b) => UNITS.indexOf(b.unit) - UNITS.indexOf(a.unit))
  if (!finest) return null
  const year = parts.find((part) => part.year !== null)?.year ?? null
  const { unit, index } = finest
  return { period: { unit, index, year }, toDate: parts.some(({ toDate }) => toDate), own }
}

function partOf(header: string, value: CellValue): Part | null {
  const words = headerWords(shownText(value)).map(withoutMark)
  for (const said of [words, [...headerWords(header), ...words]]) {
    const { unit, index, year, toDate } = headerPeriod(said)
    if (unit === 'none' || (unit !== 'year' && index === 0)) continue
    return { unit, index, year, toDate: toDate && startsTheYear(unit, words) }
  }
  if (typeof value !== 'number' || !Number.isInteger(value)) return null
  if (value >= 1 && value <= 12 && headerWords(header).some(isMonthWord))
    return { unit: 'month', index: value, year: null, toDate: false }
  if (value < DAYS[0] || value > DAYS[1]) return null
  const { month, year } = dayOfSerial(value, false)
  return { unit: 'month', index: month, year, toDate: false }
}

/** "FY2023/2024" is a year as "2023/2024" is. */
function withoutMark(word: string): string {
  const year = word.startsWith('fy') ? word.slice(2) : ''
  return /^\d{4}/.test(year) ? year : word
}

const measures = phraseMeanings(MEASURE_PHRASES)

function isMonthWord(word: string): boolean {
  return measures.get(word) === 'month'
}

/** "Jan - Mar" runs from the beginning of the year, "Apr - Jun" and "Q2 (Apr - Jun)" do not. */
function startsTheYear(unit: PeriodName['unit'], words: readonly string[]): boolean {
  const months = words.map(monthNumber).filter((month) => month !== null)
  const others = words.filter((word) => monthNumber(word) === null)
  if (headerPeriod(others).toDate) return true
  return unit === 'month' && months[0] === 1
}
