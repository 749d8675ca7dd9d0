import { makeWorkbook, openXlsx, writeOwnWorkbook } from '../host/xlsx'
import { createTranslate } from '../locales'
import { toPdf } from './pdf'
import { runCommandLine } from './program'

declare const KINERJA_VERSION: string

runCommandLine(process.argv.slice(2), {
  openWorkbook: openXlsx,
  makeWorkbook,
  writeOwnWorkbook,
  toPdf,
  translate: createTranslate,
  version: KINERJA_VERSION,
  now: () => new Date(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    // A bug: its place helps those who mend it, its message might quote a cell.
    const place = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 3).join('\n') : ''
    process.stderr.write(`${createTranslate('id')('cli.bug')}\n${place}\n`)
    process.exitCode = 1
  },
)
