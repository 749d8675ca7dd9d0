import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '../core/units'

export type FileProblem = {
  readonly code: 'not-found' | 'is-folder' | 'no-access' | 'no-space' | 'busy' | 'failed'
  readonly file: string
}

function problem(error: unknown, file: string): FileProblem {
  const code = (error as NodeJS.ErrnoException).code
  switch (code) {
    case 'ENOENT':
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
    default:
      return { code: 'failed', file }
  }
}

/**
 * @param file - path
 * @returns its bytes, or why it cannot be read
 */
export async function readBytes(file: string): Promise<Result<Uint8Array, FileProblem>> {
  try {
    return ok(new Uint8Array(await readFile(file)))
  } catch (error) {
    return fail(problem(error, file))
  }
}

/**
 * Writes beside the target, flushes, then renames: whoever looks sees the old file or the new one,
 * never half of one. What is left of a failed attempt is removed.
 * @param file - path of the target
 * @param bytes - its content
 * @returns nothing, or why it could not be written
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<Result<void, FileProblem>> {
  const temporary = path.join(path.dirname(file), `.kinerja-${randomBytes(6).toString('hex')}.tmp`)
  try {
    const mode = await modeOf(file)
    const handle = await open(temporary, 'wx', mode)
    try {
      await handle.writeFile(bytes)
      // What may read the old file may read the new one, and nobody else.
      if (mode !== undefined) await handle.chmod(mode)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
    return ok(undefined)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
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

/** Permissions of a file that is to be replaced; undefined where there is none yet. */
async function modeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).mode & 0o777
  } catch {
    return undefined
  }
}

/**
 * @param file - path of a file that exists
 * @returns the file itself, where links lead to it
 */
export async function followLinks(file: string): Promise<string> {
  return realpath(file).catch(() => file)
}

/** More copies than this within one second are no accident. */
const MOST_COPIES = 100

/**
 * Keeps a copy of a file beside it before the file is replaced; never over an earlier copy.
 * @param file - path
 * @param stamp - tells this copy from others: 20260228-091500
 * @returns path of the copy, or why there is none
 */
export async function backUp(file: string, stamp: string): Promise<Result<string, FileProblem>> {
  const { dir, name, ext } = path.parse(file)
  for (let n = 1; ; n += 1) {
    const copy = path.join(dir, `${name}.${stamp}${n === 1 ? '' : `-${n}`}.bak${ext}`)
    try {
      await copyFile(file, copy, constants.COPYFILE_EXCL)
      return ok(copy)
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EEXIST' && n < MOST_COPIES
      if (!taken) return fail(problem(error, copy))
    }
  }
}
