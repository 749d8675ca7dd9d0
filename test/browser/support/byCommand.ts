import packageJson from '../../../package.json'
import { generate } from '../../../src/app/generate'
import { openXlsx } from '../../../src/host/xlsx'
import { createTranslate } from '../../../src/locales'
import { partsOf } from '../../support/buildXlsx'

/**
 * What the command line writes at the moment at which a file was made, which stands in it as a day with a fraction.
 * @param name - of the workbook
 * @param bytes - of the workbook
 * @param made - parts of the file that was made
 * @returns parts of the command line's file
 */
export async function byCommand(name: string, bytes: Buffer, made: Parts): Promise<Parts> {
  const [, serial = ''] = /<v>(4\d{4}\.\d+)<\/v>/.exec(Object.values(made).join('')) ?? []
  const host = openXlsx(new Uint8Array(bytes), name)
  const done = await generate(host, {
    overrides: [],
    choice: {},
    now: { serial: Number(serial), year: new Date().getFullYear() },
    version: packageJson.version,
    translate: createTranslate,
  })
  if (!done.ok) throw new Error(done.reason.kind)
  return partsOf(host.bytes())
}

/** Texts of a workbook's parts by name. */
type Parts = Readonly<Record<string, string>>
