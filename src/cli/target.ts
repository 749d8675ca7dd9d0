import path from 'node:path'
import type { FileHost, WorkbookHost } from '../app/ports'
import { keepsWords } from '../app/words'
import type { SettingsChoice } from '../core/regulations/settings'
import { fail, ok, type Result, type WorkbookContent } from '../core/units'
import { type FileProblem, followLinks, readBytes } from './files'
import { writeWhole } from './writeWhole'

/** A workbook in a file: besides the port, its bytes, and what people wrote on our sheets there. */
export interface WorkbookFileHost extends FileHost {
  bytes(): Uint8Array
  readWritten(): ReturnType<WorkbookHost['read']>
  /** Whether it is a result of the same as is worked on now, which nobody has saved since. */
  isAsLeft(madeOf: string, input: Uint8Array | null): boolean
}

export type OpenWorkbook = (bytes: Uint8Array, fileName: string) => WorkbookFileHost

/** The file to be written, and what stood there before the work began. */
export interface Target {
  readonly file: string
  /** Its bytes; null where there was none. */
  readonly before: Uint8Array | null
  /** Our sheets of an earlier run, where it holds any. */
  readonly content: WorkbookContent | null
  /** Whether nothing is lost where this takes its place; else a copy is kept. */
  readonly isReplaceable: (made: Made) => Promise<boolean>
}

/** What is to be written. */
export interface Made {
  readonly bytes: Uint8Array
  /** SHA-256 of the file that it was made of; of several, one after the other. */
  readonly madeOf: string
  /** That file, where parts of it are in the result. */
  readonly input: Uint8Array | null
  readonly choice: SettingsChoice
}

/**
 * What the target holds now. It is ours only where it is a result of the same input, in which every part that is not
 * ours is the input's byte for byte, and nobody has saved it since; one sheet of ours in it does not make it so.
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
    return ok({ file, before: null, content: null, isReplaceable: async () => true })
  }
  const name = path.basename(target)
  const host = openWorkbook(bytes.value, name)
  const read = await host.readWritten()
  const content = read.ok && read.value.own.length > 0 ? read.value : null
  const isReplaceable = async ({ bytes: made, madeOf, input, choice }: Made): Promise<boolean> => {
    if (content === null || !host.isAsLeft(madeOf, input)) return false
    const next = await openWorkbook(made, name).readWritten()
    return next.ok && keepsWords(content, next.value, choice)
  }
  return ok({ file, before: bytes.value, content, isReplaceable })
}

/**
 * A file that is replaced where it stands: what it was is always kept.
 * @param file - path, to which no link leads
 * @param before - its bytes
 * @returns the target
 */
export function inPlace(file: string, before: Uint8Array): Target {
  return { file, before, content: null, isReplaceable: async () => false }
}

/**
 * Writes the result; what stood there and would be lost is kept beside it.
 * @param target - as it was looked at
 * @param made - its new content
 * @param stamp - tells a copy from others
 * @returns path of the copy, null where none was needed; or why nothing was written
 */
export async function writeTarget(
  { file, before, isReplaceable }: Target,
  made: Made,
  stamp: string,
): Promise<Result<string | null, FileProblem>> {
  const isKept = before !== null && !(await isReplaceable(made))
  return writeWhole(file, made.bytes, { before, keep: isKept ? stamp : null })
}
