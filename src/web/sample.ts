/** The file is part of the script, so that a page that may fetch nothing can open it. */
const SAMPLE = new URL('../../samples/kabupaten.xlsx', import.meta.url)

export const SAMPLE_NAME = 'kabupaten.xlsx'

/** @returns the sample workbook that comes with the page */
export function sampleBytes(): Uint8Array {
  const [, base64 = ''] = SAMPLE.href.split('base64,')
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}
