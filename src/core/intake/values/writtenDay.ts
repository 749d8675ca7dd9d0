import { MONTH_PATTERN, monthNumber } from './monthNames'
import { tidy } from './numberWords'

/** A day written out: "31 Desember 2025", "March 31, 2026"; null where the text is none. */
export function dayOfText(text: string): { day: number; month: number; year: number } | null {
  const lower = tidy(text).toLowerCase()
  const dayFirst = new RegExp(`^(\\d{1,2})[ -](${MONTH_PATTERN})[ .,-]*((?:19|20)\\d\\d)$`).exec(lower)
  if (dayFirst) return day(dayFirst[1], dayFirst[2], dayFirst[3])
  const monthFirst = new RegExp(`^(${MONTH_PATTERN})[ .]*(\\d{1,2}),? ((?:19|20)\\d\\d)$`).exec(lower)
  return monthFirst ? day(monthFirst[2], monthFirst[1], monthFirst[3]) : null
}

function day(dayText?: string, monthText?: string, yearText?: string) {
  const month = monthNumber(monthText ?? '')
  const dayOfMonth = Number(dayText)
  if (month === null || dayOfMonth < 1 || dayOfMonth > 31) return null
  return { day: dayOfMonth, month, year: Number(yearText) }
}

/**
 * @param date - a day of the Gregorian calendar
 * @param date1904 - whether the workbook counts its days from 1904
 * @returns its serial number, as Excel would store it
 */
export function daySerial(date: { day: number; month: number; year: number }, date1904: boolean): number {
  // Days from civil, after Howard Hinnant's public-domain algorithm; epoch 1899-12-30.
  const year = date.month <= 2 ? date.year - 1 : date.year
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5) + date.day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  const fromEpoch = era * 146097 + dayOfEra - 719468 + 25569
  return date1904 ? fromEpoch - 1462 : fromEpoch
}

/**
 * @param serial - a day's serial number, with the time of the day or without
 * @param date1904 - whether the workbook counts its days from 1904
 * @returns the day of the Gregorian calendar
 */
export function dayOfSerial(serial: number, date1904: boolean): { day: number; month: number; year: number } {
  // The way back, by the same algorithm.
  const days = Math.floor(serial) + (date1904 ? 1462 : 0) - 25569 + 719468
  const era = Math.floor(days / 146097)
  const dayOfEra = days - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch + (fromMarch < 10 ? 3 : -9)
  return {
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
    month,
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
  }
}
