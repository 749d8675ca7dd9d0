import { readFileSync, writeFileSync } from 'node:fs'
import { strToU8 } from 'fflate'
import { hasFormula, readBook, type FileCell, type FileSheet } from '../workbook-reader/book'
import { closePackage, openPackage, textOf } from '../workbook-reader/parts'
import { checked, type Check } from './checks'
import type { Locale } from './office'

const TOLERANCE = 1e-9

/** @returns our sheets of a file */
function ownSheets(sheets: readonly FileSheet[]): readonly FileSheet[] {
  return sheets.filter(({ mark }) => mark !== null)
}

/** A text without regard to which of comma and point stands in its figures: those follow the reader's locale. */
function withoutMarks(text: string): string {
  return text.replace(/(?<=\d)[.,](?=\d)/g, '_')
}

function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b))
}

/** Whether a recalculated cell holds what the file says; an empty text is an empty cell. */
function same(cached: FileCell, fresh: FileCell | undefined, exactText: boolean): boolean {
  const a = cached.value ?? ''
  const b = fresh?.value ?? ''
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b)
  if (typeof a === 'string' && typeof b === 'string') {
    return exactText ? a === b : withoutMarks(a) === withoutMarks(b)
  }
  return a === b
}

const shown = (cell: FileCell | undefined): string => JSON.stringify(cell?.value ?? '')

/** Differences between the values that a file carries in its formula cells and freshly computed ones. */
export function differences(
  carried: readonly FileSheet[],
  fresh: readonly FileSheet[],
  exactText: boolean,
): { readonly compared: number; readonly problems: readonly string[] } {
  const problems: string[] = []
  let compared = 0
  for (const sheet of ownSheets(carried)) {
    const other = fresh.find(({ name }) => name === sheet.name)
    for (const [at, cell] of sheet.cells) {
      if (!hasFormula(cell)) continue
      compared += 1
      const recalculated = other?.cells.get(at)
      if (cell.error) problems.push(`${sheet.name}!${at} carries the error ${shown(cell)}`)
      else if (!same(cell, recalculated, exactText)) {
        problems.push(`${sheet.name}!${at} carries ${shown(cell)}, recalculated ${shown(recalculated)}`)
      }
    }
  }
  return { compared, problems }
}

/**
 * Every formula cell on our sheets carries what LibreOffice computes from it.
 * @param file - name of the case
 * @param output - path of the generated workbook
 * @param recalculated - path of what LibreOffice made of it, or undefined where it made nothing
 * @param locale - under which it did
 * @param textLocale - the locale in which the carried sentences are written, where they must match to the letter
 */
export function checkRecalculation(
  file: string,
  output: string,
  recalculated: string | undefined,
  locale: Locale,
  textLocale: Locale,
): Check {
  const name = `recalculated ${locale}`
  if (recalculated === undefined) return checked(file, name, '', ['LibreOffice could not open the output'])
  try {
    const [carried, fresh] = [output, recalculated].map((book) => readBook(openPackage(readFileSync(book))))
    const { compared, problems } = differences(carried ?? [], fresh ?? [], locale === textLocale)
    const none = compared === 0 ? ['no formula was found on our sheets'] : []
    return checked(file, name, `${compared} formulas`, [...none, ...problems])
  } catch (error) {
    // One workbook that cannot be read says so beside the others, whose checks are not lost with it.
    return checked(file, name, '', [`cannot be read: ${String(error)}`])
  }
}

/**
 * Writes a copy with one wrong value, which the comparison must find; else it compares nothing.
 * @returns the planted cell's address with its sheet
 */
export function plantWrongValue(output: string, copy: string): string {
  const parts = openPackage(readFileSync(output))
  for (const sheet of ownSheets(readBook(parts))) {
    const xml = textOf(parts, sheet.part)
    const numeric = /<c r="([A-Z]+\d+)"(?![^>]*\bt=)[^>]*><f>[^<]*<\/f><v>([^<]+)<\/v>/.exec(xml)
    if (!numeric) continue
    const [found, at = '', value = ''] = numeric
    const wrong = found.replace(`<v>${value}</v>`, `<v>${Number(value) + 99}</v>`)
    parts[sheet.part] = strToU8(xml.replace(found, () => wrong))
    writeFileSync(copy, closePackage(parts))
    return `${sheet.name}!${at}`
  }
  throw new Error(`${output} has no numeric formula to plant a wrong value in`)
}

/** The planted wrong value, and nothing else, is found. */
export function checkPlanted(planted: string, copy: string, recalculated: string | undefined): Check {
  const file = 'self-test'
  const name = 'planted wrong value'
  if (recalculated === undefined) return checked(file, name, '', ['LibreOffice could not open the copy'])
  const carried = readBook(openPackage(readFileSync(copy)))
  const { problems } = differences(carried, readBook(openPackage(readFileSync(recalculated))), false)
  const found = problems.length === 1 && problems[0]?.startsWith(`${planted} `)
  const missed = `the wrong value planted in ${planted} was not found: LibreOffice trusted cached values`
  return checked(file, name, planted, found ? [] : [problems.length === 0 ? missed : problems.join('; ')])
}
