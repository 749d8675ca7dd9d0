import { PAYMENT_DAY_PHRASES } from '../lexicon/daysOfPayment'
import { phraseMeanings } from '../lexicon/phraseAt'
import { columnHeaders } from '../columns/headerPath'
import { isDateFormat } from '../values/numberFormat'
import { dayOfSerial, dayOfText } from '../values/writtenDay'
import type { TableSource } from '../columns/tableSource'
import type { RowPeriod } from './rowPeriod'

const paymentDays = phraseMeanings(PAYMENT_DAY_PHRASES)
/** Serial numbers of days from 1990 to 2100. */
const DAYS = [32_874, 73_415] as const

/** A month by the number of months from year 0 on. */
type Month = number

/**
 * The year of each row of a list of bookings, where one column holds their days and these run over more than one year.
 * Where the list begins with the month after that in which it ends, as from July to June, so do its years.
 * @param source - the table
 * @param rows - rows of it
 * @returns by row: the year in which its year begins; nothing where the days are those of one year
 */
export function dayYears(source: TableSource, rows: readonly number[]): ReadonlyMap<number, RowPeriod> {
  const { view, region } = source
  const headers = columnHeaders(view, region.header, region.firstCol, region.lastCol)
  const columns = headers.filter(({ leaf }) => paymentDays.has(leaf.join(' ')))
  const [only] = columns
  const found = new Map<number, RowPeriod>()
  if (!only || columns.length > 1) return found
  const months = new Map<number, Month>()
  for (const row of rows) {
    const month = monthAt(source, row, only.col)
    if (month !== null) months.set(row, month)
  }
  const [first, last] = spanOf(months.values())
  if (last - first < 12) return found
  const start = (last + 1 - first) % 12 === 0 ? first % 12 : 0
  for (const [row, month] of months) {
    const year = Math.floor((month - start) / 12)
    found.set(row, { period: { unit: 'year', index: 0, year }, toDate: false, own: true })
  }
  return found
}

function spanOf(months: Iterable<Month>): readonly [first: Month, last: Month] {
  let [first, last] = [Infinity, -Infinity]
  for (const month of months) {
    first = Math.min(first, month)
    last = Math.max(last, month)
  }
  return [first, last]
}

function monthAt({ view, figures }: TableSource, row: number, col: number): Month | null {
  const value = view.seen(row, col)
  const day = typeof value === 'string' ? writtenDay(value) : null
  if (day) return day.year * 12 + day.month - 1
  if (typeof value !== 'number' || value < DAYS[0] || value > DAYS[1]) return null
  const home = view.home(row, col)
  if (!isDateFormat(view.grid.format(home.row, home.col))) return null
  const date1904 = [...figures.values()][0]?.[0]?.date1904 ?? false
  const { year, month } = dayOfSerial(value, date1904)
  return year * 12 + month - 1
}

/** "2023-05-11" too, as programs write it. */
function writtenDay(text: string): { readonly month: number; readonly year: number } | null {
  const [, year, month] = /^\s*((?:19|20)\d\d)-(0[1-9]|1[0-2])-\d\d\b/.exec(text) ?? []
  return year && month ? { month: Number(month), year: Number(year) } : dayOfText(text)
}
