import { PAY_RULES } from '../../src/core/rules/pay/rules'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Request } from '../../src/app/generate'
import { inspectContent, type Inspection } from '../../src/app/inspect'
import type { WorkbookContent } from '../../src/core/units'
import { openXlsx } from '../../src/host/xlsx'
import { createTranslate } from '../../src/locales'

const folder = path.resolve(__dirname, '../../samples')

/** Every sample, without its ending. */
export const SAMPLES = [
  'kabupaten',
  'kabupaten-berantakan',
  'kota',
  'council',
  'perangkat-daerah',
  'iku-triwulan',
  'dinas-tpp',
] as const

/** What a run is asked for that wants nothing in particular. */
export const PLAIN_REQUEST: Request = {
  overrides: [],
  choice: {},
  now: { serial: 46_037.5, year: 2026 },
  version: '0',
  translate: createTranslate,
}

/** A sample as the host for files reads it. */
export async function sampleContent(name: string): Promise<WorkbookContent> {
  const fileName = `${name}.xlsx`
  const read = await openXlsx(new Uint8Array(readFileSync(path.join(folder, fileName))), fileName).read()
  if (!read.ok) throw new Error(`${name}: ${read.reason.code}`)
  return read.value
}

/** What is found in a sample. */
export async function inspectedSample(name: string): Promise<Inspection> {
  return inspectContent(await sampleContent(name), PLAIN_REQUEST, PAY_RULES)
}
