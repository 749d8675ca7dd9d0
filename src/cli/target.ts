import path from 'node:path'
import type { FileHost, WorkbookHost } from '../app/ports'
import { fail, ok, type Result, type WorkbookContent } from '../core/units'
import { type FileProblem, followLinks, readBytes } from './files'
import { writeWhole } from './writeWhole'

/** A workbook in a file: besides the port, its bytes, and what people wrote on our sheets there. */
export interface WorkbookFileHost extends FileHost {
  bytes(): Uint8Array
  readWritten(): ReturnType<WorkbookHost['read']>
}

export type OpenWorkbook = (bytes: Uint8Array, fileName: string) => WorkbookFileHost

/** The file to be written, and what stood there before the work began. */
export interface Target {
  readonly file: string
  /** Its bytes; null where there was none. */
  readonly before: Uint8Array | null
  /** Our sheets of an earlier run, where it holds any. */
  readonly content: WorkbookContent | null
  /** Whether it is somebody else's work, of which a copy is kept. */
  readonly isKept: boolean
}

/**
 * What the target holds now: our sheets of an earlier run, or somebody else's work that must not be lost.
 * @param target - path of a result
 * @param openWorkbook - opens a file's bytes
 * @returns what stands there, or why it cannot be seen
 */
export async function lookAt(
  target: string,
  openWorkbook: OpenWorkbook,
): Promise<Result<Target, FileProblem>> {
  const file = await followLinks(target)
  const bytes = await readBytes(file)
  if (!bytes.ok) {
    if (bytes.reason.code !== 'not-found') return fail({ ...bytes.reason, file: target })
    return ok({ file, before: null, content: null, isKept: false })
  }
  const read = await openWorkbook(bytes.value, path.basename(target)).readWritten()
  const ours = read.ok && read.value.own.length > 0
  return ok({ file, before: bytes.value, content: ours ? read.value : null, isKept: !ours })
}

/**
 * Writes the result; what stood there and is not ours is kept beside it.
 * @param target - as it was looked at
 * @param bytes - its new content
 * @param stamp - tells a copy from others
 * @returns path of the copy, null where none was needed; or why nothing was written
 */
export function writeTarget(
  { file, before, isKept }: Target,
  bytes: Uint8Array,
  stamp: string,
): Promise<Result<string | null, FileProblem>> {
  return writeWhole(file, bytes, { before, keep: isKept ? stamp : null })
}
