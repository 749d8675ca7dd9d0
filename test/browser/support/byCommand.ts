import packageJson from '../../../package.json'
import { combine } from '../../../src/app/combine'
import { generate, type Request } from '../../../src/app/generate'
import { makeWorkbook } from '../../../src/host/xlsx'
import { openAnyFile } from '../../../src/host/xlsx/foreign'
import { createTranslate } from '../../../src/locales'
import { partsOf } from '../../support/buildXlsx'
import type { NamedBytes } from './webPage'

/** The moment at which a file was made, which stands in it as a day with a fraction. */
function requestOf(made: Parts): Request {
  const [, serial = ''] = /<v>(4\d{4}\.\d+)<\/v>/.exec(Object.values(made).join('')) ?? []
  return {
    overrides: [],
    choice: {},
    now: { serial: Number(serial), year: new Date().getFullYear() },
    version: packageJson.version,
    translate: createTranslate,
  }
}

/**
 * What the command line writes at the moment at which a file was made.
 * @param name - of the workbook
 * @param bytes - of the workbook
 * @param made - parts of the file that was made
 * @returns parts of the command line's file
 */
export async function byCommand(name: string, bytes: Buffer, made: Parts): Promise<Parts> {
  const host = openAnyFile(new Uint8Array(bytes), name)
  const done = await generate(host, requestOf(made))
  if (!done.ok) throw new Error(done.reason.kind)
  return partsOf(host.bytes())
}

/**
 * The same of several files.
 * @param files - in their order
 * @param made - parts of the file that was made
 * @returns parts of the command line's file
 */
export async function combinedByCommand(files: readonly NamedBytes[], made: Parts): Promise<Parts> {
  const opened = files.map(({ name, bytes }) => ({
    fileName: name,
    host: openAnyFile(new Uint8Array(bytes), name),
  }))
  const done = await combine(opened, makeWorkbook, requestOf(made))
  if (!done.ok) throw new Error(done.reason.kind)
  const parts = partsOf(done.value.host.bytes())
  // The command line alone marks what it wrote, to know its own result when it writes there again.
  const unmarked = Object.entries(parts).map(([name, text]) => [
    name,
    text.replace(/<!--kinerja \w+-->$/, ''),
  ])
  return Object.fromEntries(unmarked) as Parts
}

/** Texts of a workbook's parts by name. */
type Parts = Readonly<Record<string, string>>
