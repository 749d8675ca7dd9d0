import { readFile, readlink, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '../core/units'

export type FileProblem = {
  readonly code:
    | 'not-found'
    | 'is-folder'
    | 'not-a-file'
    | 'no-access'
    | 'no-space'
    | 'busy'
    | 'changed'
    | 'too-large'
    | 'failed'
  readonly file: string
}

/**
 * @param error - as a file system throws it
 * @param file - path that it is about
 * @returns what a person is told of it
 */
export function problem(error: unknown, file: string): FileProblem {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'not-found', file }
    case 'EISDIR':
      return { code: 'is-folder', file }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: 'no-access', file }
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'no-space', file }
    case 'EBUSY':
    case 'ETXTBSY':
      return { code: 'busy', file }
    case 'ERR_FS_FILE_TOO_LARGE':
      return { code: 'too-large', file }
    default:
      return { code: 'failed', file }
  }
}

/**
 * @param error - anything thrown
 * @returns the file system's code, such as ENOENT; undefined where it has none
 */
export function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code
}

/**
 * @param file - path
 * @returns its bytes, or why it cannot be read
 */
export async function readBytes(file: string): Promise<Result<Uint8Array, FileProblem>> {
  try {
    const kind = await stat(file)
    // A pipe without a writer would be waited for for ever, a device may never end; a folder says so itself.
    if (!kind.isFile() && !kind.isDirectory()) return fail({ code: 'not-a-file', file })
    return ok(new Uint8Array(await readFile(file)))
  } catch (error) {
    return fail(problem(error, file))
  }
}

/**
 * @param a - path of a file that exists
 * @param b - path of a file that may not
 * @returns whether both are one file, whatever links lead to it
 */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  try {
    const [one, other] = await Promise.all([stat(a), stat(b)])
    return one.dev === other.dev && one.ino === other.ino
  } catch {
    return path.resolve(a) === path.resolve(b)
  }
}

/** More links in a row than this are a circle. */
const MOST_LINKS = 40

/**
 * @param file - path
 * @returns the file itself, where links lead to it; also where the last one leads to a file that is not there yet
 */
export async function followLinks(file: string): Promise<string> {
  let at = file
  for (let n = 0; n < MOST_LINKS; n += 1) {
    try {
      return await realpath(at)
    } catch {
      const next = await readlink(at).catch(() => null)
      if (next === null) return at
      at = path.resolve(path.dirname(at), next)
    }
  }
  return file
}
