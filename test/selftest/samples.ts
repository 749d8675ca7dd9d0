import type { WorkbookContent } from '../../src/core/units'
import { openXlsx } from '../../src/host/xlsx'

/** The files are part of the script, so that a page that may fetch nothing can open them. */
const FILES = {
  kabupaten: new URL('../../samples/kabupaten.xlsx', import.meta.url),
  'kabupaten-berantakan': new URL('../../samples/kabupaten-berantakan.xlsx', import.meta.url),
  council: new URL('../../samples/council.xlsx', import.meta.url),
  'iku-triwulan': new URL('../../samples/iku-triwulan.xlsx', import.meta.url),
} as const
export type SampleName = keyof typeof FILES

/** @returns the sample as it is read from its file */
export async function sampleContent(name: SampleName): Promise<WorkbookContent> {
  const [, base64 = ''] = FILES[name].href.split('base64,')
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const read = await openXlsx(bytes, `${name}.xlsx`).read()
  if (!read.ok) throw new Error(`The sample ${name} is refused: ${read.reason.code}`)
  return read.value
}
