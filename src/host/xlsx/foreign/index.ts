import type { FileHost, Packing, Refusal } from '../../../app/ports'
import { fail, ok, type Result } from '../../../core/units'
import { openXlsx, type XlsxHost } from '../openXlsx'
import { XlsxMisuse } from '../refusal'
import type { Copy } from './copy'
import { kindOf } from './kinds'

/**
 * Readers of other formats are larger than all the rest, and few files need them.
 * @returns what makes copies, from now on at hand
 */
export const readers = () => import(/* webpackChunkName: "formats" */ './makeCopy')

/**
 * @param bytes - of any file; not changed
 * @param fileName - of the file
 * @param packing - sums; where absent, what runs everywhere
 * @returns copies of its sheets in a workbook of our own, or why it cannot be read; null where it is a workbook itself, or
 * nothing that holds tables
 */
export async function copyOf(
  bytes: Uint8Array,
  fileName: string,
  packing?: Packing,
): Promise<Result<Copy, Refusal> | null> {
  const kind = kindOf(bytes)
  if (kind === null) return null
  const { makeCopy } = await readers()
  return makeCopy(kind, bytes, fileName, packing)
}

/**
 * Opens a file of any format that holds tables. A workbook (.xlsx, .xlsm) is worked on as it is; of anything else a new
 * workbook is made that holds copies of its sheets as values, and the file stays as it is.
 * @param bytes - the whole file; not changed
 * @param fileName - for the notes sheet, and for a period in it
 * @param packing - as for openXlsx
 * @returns the host; whatever is wrong with the file comes back from its methods as a refusal
 */
export function openAnyFile(bytes: Uint8Array, fileName: string, packing?: Packing): XlsxHost {
  const own = openXlsx(bytes, fileName, packing)
  let copied: Promise<Result<Copy, Refusal> | null> | null = null
  let opened: XlsxHost | null = null
  const inner = async (): Promise<Result<XlsxHost, Refusal>> => {
    const copy = await (copied ??= copyOf(bytes, fileName, packing))
    if (copy === null) return ok((opened ??= own))
    if (!copy.ok) return copy
    return ok((opened ??= withAbout(openXlsx(copy.value.bytes, fileName, packing), copy.value.about)))
  }
  return {
    ...own,
    async read(following) {
      const host = await inner()
      return host.ok ? host.value.read(following) : fail(host.reason)
    },
    async write(...args: Parameters<FileHost['write']>) {
      const host = await inner()
      return host.ok ? host.value.write(...args) : fail(host.reason)
    },
    bytes() {
      if (!opened) throw new XlsxMisuse('bytes() before a successful write()')
      return opened.bytes()
    },
  }
}

function withAbout(host: XlsxHost, about: Copy['about']): XlsxHost {
  return {
    ...host,
    async read(following) {
      const read = await host.read(following)
      return read.ok ? ok({ ...read.value, ...about }) : read
    },
  }
}
