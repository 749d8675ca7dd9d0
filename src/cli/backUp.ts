import { unlinkSync } from 'node:fs'
import { link, rename, stat, unlink } from 'node:fs/promises'
import path from 'node:path'
import { codeOf } from './files'
import { unfinished } from './interrupts'
import { temporaryIn } from './temporary'

/**
 * Gives a whole file its name, where nothing bears that name yet.
 * @param temporary - path of the whole file
 * @param file - its name from now on
 * @throws EEXIST where something does
 */
export async function place(temporary: string, file: string): Promise<void> {
  try {
    await link(temporary, file)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    // Some file systems know no second name for a file: between looking and renaming there is a moment then.
    if (await isThere(file)) throw Object.assign(new Error('taken'), { code: 'EEXIST' })
    await rename(temporary, file)
    return
  }
  // The file stands; a name too many goes with the next run.
  await unlink(temporary).catch(() => undefined)
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}

/** More copies than this within one second are no accident. */
const MOST_COPIES = 100

/**
 * Keeps a copy beside a file before it is replaced; never over an earlier copy.
 * @param file - path of the file
 * @param fill - puts its content into the path given
 * @param stamp - in the name of the copy: 20260228-091500
 * @returns path of the copy: budget.20260228-091500.bak.xlsx
 * @throws what the file system says
 */
export async function backUp(
  file: string,
  fill: (temporary: string) => Promise<void>,
  stamp: string,
): Promise<string> {
  const { dir, name, ext } = path.parse(file)
  const temporary = temporaryIn(dir)
  const finished = unfinished(() => unlinkSync(temporary))
  try {
    await fill(temporary)
    for (let n = 1; ; n += 1) {
      const copy = path.join(dir, `${name}.${stamp}${n === 1 ? '' : `-${n}`}.bak${ext}`)
      try {
        await place(temporary, copy)
        return copy
      } catch (error) {
        if (codeOf(error) !== 'EEXIST' || n === MOST_COPIES) throw error
      }
    }
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error
  } finally {
    finished()
  }
}
