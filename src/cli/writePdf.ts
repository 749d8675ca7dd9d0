import type { Result } from '../core/units'
import { fail } from '../core/units'
import { type FileProblem, followLinks, readBytes } from './files'
import { writeWhole } from './writeWhole'

/**
 * Writes a PDF. Nothing in one says whether anybody wrote into it, so what stood there is always kept beside it.
 * @param target - path
 * @param pdf - its content
 * @param stamp - tells a copy from others
 * @returns path of the copy, null where nothing stood there; or why nothing was written
 */
export async function writePdf(
  target: string,
  pdf: Uint8Array,
  stamp: string,
): Promise<Result<string | null, FileProblem>> {
  const file = await followLinks(target)
  const bytes = await readBytes(file)
  if (!bytes.ok && bytes.reason.code !== 'not-found') return fail({ ...bytes.reason, file: target })
  const before = bytes.ok ? bytes.value : null
  return writeWhole(file, pdf, { before, keep: before && stamp })
}
