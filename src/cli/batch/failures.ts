import { rm } from 'node:fs/promises'
import type { Result, Translate } from '../../core/units'
import { ok } from '../../core/units'
import type { FileProblem } from '../files'
import { writeWhole } from '../writeWhole'
import type { Failed } from './tally'

/** Text that begins so is a formula to whoever opens the list in a spreadsheet. */
const FORMULA = /^[=+\-@\t\r]/

function field(text: string): string {
  const inert = FORMULA.test(text) ? `'${text}` : text
  return `"${inert.replaceAll('"', '""')}"`
}

/**
 * @param failed - workbooks without a result
 * @param t - translate
 * @returns them as CSV (RFC 4180), marked as UTF-8 for spreadsheets
 */
export function failuresCsv(failed: readonly Failed[], t: Translate): string {
  const head = ['file', 'code', 'reason'].map((name) => t(`batch.csv.${name}`))
  const rows = failed.map(({ path, code, sentence }) => [path, code, sentence])
  return `\ufeff${[head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`
}

/**
 * Puts down every workbook that failed, or removes the list of an earlier run where none did.
 * @param file - of the list
 * @param failed - workbooks without a result
 * @param t - translate
 * @returns why the list could not be written
 */
export async function writeFailures(
  file: string,
  failed: readonly Failed[],
  t: Translate,
): Promise<Result<unknown, FileProblem>> {
  if (failed.length > 0) return writeWhole(file, new TextEncoder().encode(failuresCsv(failed, t)))
  await rm(file, { force: true }).catch(() => undefined)
  return ok(undefined)
}
