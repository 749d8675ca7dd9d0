import { MONTH_PATTERN, monthNumber } from '../values/monthNames'
import { tidy } from '../values/numberWords'
import type { TextCell } from '../values/reading'
import type { Intake } from '../types'
import { headerPeriod } from './headerPeriod'
import { headerWords } from './headerText'

type Period = NonNullable<Intake['period']>

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
/** Dates of printing and signing say nothing about the period. */
const OTHER_DATES = /\b(?:cetak|dicetak|printed|generated|tanggal terbit|diunduh|downloaded)\b/i

/** What one text says about the period. */
interface Clue {
  readonly text: string
  readonly year: number | null
  readonly months: number | null
}

function clue(source: string, isFileName: boolean): Clue | null {
  const text = tidy(isFileName ? source.replace(/\.[a-z]{3,5}$/i, '').replace(/[_-]+/g, ' ') : source)
  if (OTHER_DATES.test(text)) return null
  const year = /(?:^|[^\d.,])((?:19|20)\d\d)(?!\/\d\d?\/)(?:\s*\/\s*\d{2,4})?(?![\d.,]\d)(?!\d)/.exec(text)
  const months = monthsElapsed(text)
  // "17-18" and "FY18" are years where tabs are called so.
  const short = isFileName ? headerPeriod(headerWords(source)).year : null
  if (!year && short === null && months === null) return null
  const told = year ? (isOfYears(text) ? null : Number(year[1])) : short
  return { text: isFileName ? timeWords(text) : text, year: told, months }
}

/** "2021-2026", "2019-20 to 2023-24": several years, of which none is meant; a budget year may go over into the next. */
function isOfYears(text: string): boolean {
  const [, first, last] = /\b((?:19|20)\d\d)(?:[-/]\d\d)?[^\d,;]{1,15}((?:19|20)\d\d)\b/.exec(text) ?? []
  return Number(last) - Number(first) > 1
}

const WORD_OF_TIME = new RegExp(
  `(?<![\\p{L}])(?:${MONTH_PATTERN})(?![\\p{L}])|\\b(?:triwulan|tribulan|tw|kuartal|quarter|q|semester|smt)[ .-]*(?:iv|iii|ii|i|[1-4])\\b|\\bm\\d\\d\\b|\\b(?:19|20)\\d\\d\\b`,
  'giu',
)

/** What a name that was not meant for readers says of time: "lra februari" says "Februari". */
function timeWords(text: string): string {
  const found = [...text.matchAll(WORD_OF_TIME)].map(
    ([words]) => words.charAt(0).toUpperCase() + words.slice(1),
  )
  return found.length > 0 ? found.join(' ') : text
}

const NAME_OF_MONTH = new RegExp(`(?<![\\p{L}])(${MONTH_PATTERN})(?![\\p{L}])`, 'gu')

/** Months from the beginning of the budget year to the end of the period that a text names; null where it names none. */
function monthsElapsed(source: string): number | null {
  const text = tidy(source).toLowerCase()
  if (/\b(?:(?:financial )?year|12 months|twelve months)\s+(?:to|ended|ending)\b/.test(text)) return 12
  const month = /\bm(0[1-9]|1[0-2])\b/.exec(text)
  if (month) return Number(month[1])
  const quarter = /\b(?:triwulan|tribulan|tw|kuartal|quarter|q)[ .-]*(iv|iii|ii|i|[1-4])\b/.exec(text)
  if (quarter) return 3 * ordinal(quarter[1] as string)
  const semester = /\b(?:semester|smt|half)[ .-]*(ii|i|[12])\b/.exec(text)
  if (semester) return 6 * ordinal(semester[1] as string)
  const names = [...text.matchAll(NAME_OF_MONTH)]
  const last = names[names.length - 1]?.[1]
  return last === undefined ? null : monthNumber(last)
}

function ordinal(text: string): number {
  return ROMAN[text] ?? Number(text)
}

/**
 * The period that the workbook is about, as titles, sheet names, headers or the file's name state it. What is
 * not stated stays unknown; there is no clock.
 * @param titles - titles above tables, in order
 * @param sheets - names of the sheets with tables
 * @param fileName - name of the file, '' where there is none
 * @returns the texts that say it, the year, and the months from the year's beginning; null where nothing does
 */
export function findPeriod(
  titles: readonly string[],
  sheets: readonly string[],
  fileName: string,
): Period | null {
  const clues = [
    ...titles.map((text) => clue(text, false)),
    ...sheets.map((text) => clue(text, true)),
    clue(fileName, true),
  ].filter((entry): entry is Clue => entry !== null)
  const withYear = clues.find(({ year }) => year !== null)
  const withMonths = clues.find(({ months }) => months !== null)
  if (!withYear && !withMonths) return null
  const texts = [...new Set([withYear?.text, withMonths?.text].filter((text) => text !== undefined))]
  return {
    text: texts.map((text) => shortened(text)).join(', '),
    year: withYear?.year ?? null,
    monthsElapsed: withMonths?.months ?? null,
  }
}

const YEAR_OR_DAY = new RegExp(
  `(?:\\(m\\d\\d\\) ?)?(?:\\d{1,2} )?(?:(?:${MONTH_PATTERN}) )?(?:19|20)\\d\\d`,
  'i',
)
const TIME_WORD =
  /tahun(?: anggaran)?|triwulan|semester|s\.?d\.?|sampai dengan|periode|bulan|period ending|for the (?:year|period)/giu
/** How far in front of a year a word for time leads to it. */
const NEAR = 40

/** The part of a long title that speaks of time. */
function shortened(text: string): string {
  if (text.length <= 60) return text
  const year = YEAR_OR_DAY.exec(text)
  if (!year) return text
  const before = text.slice(text.lastIndexOf(';', year.index) + 1, year.index)
  const first = [...before.matchAll(TIME_WORD)].find(
    ({ index, 0: word }) => before.length - index - word.length <= NEAR,
  )
  return tidy((first ? before.slice(first.index) : '') + year[0])
}

const ORGANISATION =
  /\b(?:(?:dinas|badan|kecamatan|kelurahan|rumah sakit umum daerah|bagian|kantor)\s+\p{L}|(?:inspektorat|sekretariat (?:daerah|dprd)|rsud|satuan polisi pamong praja)(?!\p{L}))/iu
const REGION = /^(?:pemerintah\s+)?(?:daerah\s+)?(?:kabupaten|kab\.|kota|provinsi|prov\.)\s+\p{L}/iu
const ENGLISH =
  /\b(?:council|municipality|city of|county|borough|department of|ministry of|district|authority|agency)\b/i
/** Parts of a council or government, as their reports head them. */
const UNIT_IN_ENGLISH =
  /^(?:department of|directorate of|office of|ministry of)\s+\p{L}|\b(?:department|directorate)$/iu
const LABEL =
  /^(?:perangkat daerah|opd|skpd|unit kerja|nama skpd|nama opd|instansi|organisasi|organisation|organization|department|municipality)\s*:\s*(\S.*)$/i
/** Where the name ends and the report's own words begin. */
const STOP = /(?<!\s)\s+(?:tahun|ta|periode|triwulan|semester|bulan|pergeseran|perubahan|s\.?\/?d\.?)\b.*$/is

/** A unit of government that one title names: an office, never the region as a whole. */
function unitIn(text: string): string | null {
  const match = ORGANISATION.exec(text)
  if (!match) return null
  const name = tidy(text.slice(match.index).replace(STOP, ''))
  return name.length <= 90 && !/^bagian dari/i.test(name) ? name : null
}

/**
 * The unit (perangkat daerah, department) that a table is of, as its titles state it.
 * @param titles - cells above the table, top down
 * @returns the unit with its cell, or null where none is named; the region or council as a whole is no unit of itself
 */
export function unitOfTitles(titles: readonly TextCell[]): TextCell | null {
  const texts = titles.map((title) => ({ title, text: tidy(title.text) }))
  const named = (find: (text: string) => string | null): TextCell | null => {
    for (const { title, text } of texts) {
      const name = find(text)
      // A part of a title is no cell's whole text: no formula can compare it.
      if (name !== null) return name === title.text ? title : { text: name, cell: title.cell, parts: [] }
    }
    return null
  }
  return (
    named((text) => tidy(LABEL.exec(text)?.[1] ?? '') || null) ??
    named(unitIn) ??
    named((text) => (UNIT_IN_ENGLISH.test(text) && text.length <= 80 ? text : null))
  )
}

/** Whether titles speak of the region or council as a whole. */
export function speaksForAll(titles: readonly TextCell[]): boolean {
  return titles.some(({ text }) => REGION.test(tidy(text)) || ENGLISH.test(text))
}

/**
 * The organisation above several units: the region or council, where a title names it.
 * @param titles - titles above tables, in order
 * @returns its name, or null
 */
export function findRegion(titles: readonly string[]): string | null {
  const texts = titles.map(tidy)
  const region = texts.find((text) => REGION.test(text))
  if (region !== undefined) return tidy(region.replace(STOP, ''))
  return texts.find((text) => ENGLISH.test(text) && !UNIT_IN_ENGLISH.test(text) && text.length <= 80) ?? null
}

/**
 * The organisation that the workbook speaks for, as its titles state it.
 * @param titles - titles above tables, in order
 * @returns its name, or null where no title names one
 */
export function findOrganisation(titles: readonly string[]): string | null {
  const texts = titles.map(tidy).filter((text) => text !== '')
  for (const text of texts) {
    const labelled = LABEL.exec(text)
    if (labelled) return tidy(labelled[1] as string)
  }
  for (const text of texts) {
    const name = unitIn(text)
    if (name !== null) return name
  }
  for (const text of texts) {
    if (REGION.test(text)) return tidy(text.replace(STOP, ''))
  }
  for (const text of texts) {
    if (ENGLISH.test(text) && text.length <= 80) return text
    const before = /^([^:;-]{3,60}):([^-]{3,61}) - /.exec(text)
    if (before) return tidy(`${before[1]}: ${before[2]}`)
  }
  return null
}
