import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where public files that nobody of this project wrote are kept; they are not part of the repository. */
export const realData = process.env['KINERJA_DATA'] ?? join(__dirname, '../../../shared/data')

/**
 * Describes tests over the public files, or says plainly that they are not there.
 * @param title - what is specified
 * @param tests - the tests
 */
export function describeRealData(title: string, tests: () => void): void {
  if (existsSync(realData)) describe(title, tests)
  // What a description looks up is not there either: it is not even begun.
  else describe(title, () => test.skip('public files not found: set KINERJA_DATA', () => undefined))
}

/** The rows of a CSV file with quoted cells; what reads as a number is one. */
export function csvRows(text: string): (string | number)[][] {
  const rows: (string | number)[][] = []
  let row: (string | number)[] = []
  for (const match of text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)) {
    const raw = match[1] ?? ''
    const quoted = raw.startsWith('"')
    const cell = quoted ? raw.slice(1, -1).replaceAll('""', '"') : raw
    row.push(!quoted && cell !== '' && Number.isFinite(Number(cell)) ? Number(cell) : cell)
    if (match[2] === ',') continue
    if (row.length > 1) rows.push(row)
    row = []
    if (match[2] === '') break
  }
  return rows
}
