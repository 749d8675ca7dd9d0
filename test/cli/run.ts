import { PassThrough } from 'node:stream'
import { runCommandLine } from '../../src/cli/program'
import type { Surroundings } from '../../src/cli/surroundings'
import { makeWorkbook, writeOwnWorkbook } from '../../src/host/xlsx'
import { openAnyFile } from '../../src/host/xlsx/foreign'
import { fail } from '../../src/core/units'
import { createTranslate } from '../../src/locales'

/** Runs the command line in this process, on a day of January 2026; no LibreOffice is there unless a test brings one. */
export async function kinerja(args: readonly string[], around: Partial<Surroundings> = {}) {
  const said = { out: '', err: '' }
  const code = await runCommandLine(args, {
    openWorkbook: openAnyFile,
    input: () => new PassThrough().end(),
    makeWorkbook,
    writeOwnWorkbook,
    toPdf: async () => fail('missing'),
    translate: createTranslate,
    version: '0.0.0-test',
    now: () => new Date(2026, 0, 15, 9, 30),
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    workerScript: '',
    terminal: new PassThrough(),
    ...around,
  })
  return { code, ...said }
}
