import { createHash } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { backUp } from '../backUp'
import { codeOf } from '../files'
import type { Journal } from './journal'

/** Makes one file anew; what stood there and was no run's own work is kept beside it. */
export type Replacing = <T>(file: string, write: () => Promise<T>) => Promise<T>

/**
 * Facts and the list of failures are made anew at each run. What stands there and is not what a run put down, be it a
 * remark that somebody typed or another file altogether, is kept.
 * @param written - SHA-256 of what runs put down last, by absolute path
 * @param stamp - tells a copy from others: 20260228-091500
 * @param journal - learns what is put down now
 * @param kept - is told of each copy
 * @returns what makes a file anew; throws what the file system says
 */
export function replacingBy(
  written: ReadonlyMap<string, string>,
  stamp: string,
  journal: Pick<Journal, 'write'>,
  kept: (copy: string) => void,
): Replacing {
  return async (name, write) => {
    const file = path.resolve(name)
    const before = await sumOf(file)
    if (before !== null && before !== written.get(file)) {
      kept(await backUp(file, (temporary) => copyFile(file, temporary, constants.COPYFILE_EXCL), stamp))
    }
    const result = await write()
    const sha256 = await sumOf(file)
    if (sha256 !== null) await journal.write({ kind: 'file', file, sha256 })
    return result
  }
}

/** SHA-256 of a file in hexadecimal digits, null where there is none. */
async function sumOf(file: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(file), hash)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
  return hash.digest('hex')
}
