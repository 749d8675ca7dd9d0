import { openXlsx } from '../../../src/host/xlsx'
import { TestBook } from '../book/book'
import { bookFromContent } from '../bookFromContent'
import type { Sample } from './options'

/** The files are part of the script, so that a page that may fetch nothing can open them. */
const FILES: Readonly<Record<Exclude<Sample, 'none'>, URL>> = {
  kabupaten: new URL('../../../samples/kabupaten.xlsx', import.meta.url),
  'kabupaten-berantakan': new URL('../../../samples/kabupaten-berantakan.xlsx', import.meta.url),
  council: new URL('../../../samples/council.xlsx', import.meta.url),
  'iku-triwulan': new URL('../../../samples/iku-triwulan.xlsx', import.meta.url),
}

/**
 * @param sample - which workbook
 * @returns it, as Excel would have it open
 */
export async function openSample(sample: Sample): Promise<TestBook> {
  if (sample === 'none') return new TestBook('Buku1.xlsx')
  const [, base64 = ''] = FILES[sample].href.split('base64,')
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const content = await openXlsx(bytes, `${sample}.xlsx`).read()
  if (!content.ok) throw new Error(`The sample ${sample} is refused: ${content.reason.code}`)
  return bookFromContent(content.value)
}
