import { unlinkSync } from 'node:fs'
import { access, constants, open, readFile, rename, stat, unlink } from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '../core/units'
import { backUp, place } from './backUp'
import { codeOf, type FileProblem, problem } from './files'
import { unfinished } from './interrupts'
import { takeTurn } from './turn'
import { removeLeftovers, temporaryIn } from './temporary'

/** What is known of the file that is to be replaced. */
export interface Replacing {
  /** What stood there when it was read, null where nothing did: a change since then is never overwritten. */
  readonly before?: Uint8Array | null
  /** Keeps what stood there beside the new file, under a name with this in it: 20260228-091500. */
  readonly keep?: string | null
}

/** The file is not what it was when it was read. */
class ChangedMeanwhile extends Error {}
/** The file cannot be replaced while another program holds it. */
class Held extends Error {}

/**
 * Writes beside the target, flushes, then puts the new file in place: whoever looks sees the old file or the new one,
 * never half of one, whenever the process or the computer stops. What is left of a failed attempt is removed.
 * @param file - path of the target
 * @param bytes - its content
 * @param replacing - what stood there
 * @returns path of the copy of the old file, if one was to be kept; or why nothing was written
 */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
  replacing: Replacing = {},
): Promise<Result<string | null, FileProblem>> {
  if (replacing.before === undefined) return write(file, bytes, replacing)
  // Between the last look at the file and its replacing another run must not do the same.
  const release = await takeTurn(file)
  if (!release) return fail({ code: 'busy', file })
  try {
    return await write(file, bytes, replacing)
  } finally {
    release()
  }
}

async function write(
  file: string,
  bytes: Uint8Array,
  { before, keep = null }: Replacing,
): Promise<Result<string | null, FileProblem>> {
  const folder = path.dirname(file)
  const temporary = temporaryIn(folder)
  const finished = unfinished(() => unlinkSync(temporary))
  let copy: string | null = null
  try {
    await removeLeftovers(folder)
    const mode = await modeOf(file)
    // Where the folder may be written to, a file that may not would be replaced all the same.
    if (mode !== undefined) await access(file, constants.W_OK)
    await fill(temporary, bytes, mode)
    if (before === null) await place(temporary, file).catch(orChanged)
    else {
      // Where another run was here before, it keeps the copy.
      if (before && !(await isUnchanged(file, before))) throw new ChangedMeanwhile()
      if (before && keep !== null) {
        copy = await backUp(file, (temporary) => fill(temporary, before, mode), keep)
        if (!(await isUnchanged(file, before))) throw new ChangedMeanwhile()
      }
      await whenLetGo(() => rename(temporary, file))
    }
    await flushFolder(folder)
    return ok(copy)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    // Where the old file stands as it was, its copy is of no use.
    if (copy !== null && before && (await isUnchanged(file, before)))
      await unlink(copy).catch(() => undefined)
    if (error instanceof ChangedMeanwhile) return fail({ code: 'changed', file })
    if (error instanceof Held) return fail({ code: 'busy', file })
    return fail(problem(error, file))
  } finally {
    finished()
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

/** A new file, on the disk and not only on its way there. */
async function fill(file: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const handle = await open(file, 'wx', mode)
  try {
    await handle.writeFile(bytes)
    // What may read the old file may read the new one, and nobody else.
    if (mode !== undefined) await handle.chmod(mode)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function orChanged(error: unknown): never {
  throw codeOf(error) === 'EEXIST' ? new ChangedMeanwhile() : error
}

/** What cannot be read any more is not what it was. */
async function isUnchanged(file: string, before: Uint8Array): Promise<boolean> {
  const now = await readFile(file).catch(() => null)
  return now !== null && now.equals(before)
}

/** Pauses before another attempt, in milliseconds: a virus scanner lets go within them, Excel does not. */
const PAUSES = [50, 100, 200, 400] as const
/** Windows says any of these of a file that another program has open. */
const HELD: readonly (string | undefined)[] = ['EPERM', 'EACCES', 'EBUSY']

async function whenLetGo(work: () => Promise<void>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (!HELD.includes(codeOf(error))) throw error
      const pause = PAUSES[attempt]
      if (pause === undefined) throw new Held()
      await new Promise<void>((done) => setTimeout(done, pause))
    }
  }
}

/** So that the new name outlives a power failure; where a folder cannot be flushed, the file system does so by itself. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  if (!handle) return
  await handle.sync().catch(() => undefined)
  await handle.close().catch(() => undefined)
}
