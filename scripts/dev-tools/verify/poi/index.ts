import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { checked, type Check } from '../checks'
import { POI, poi } from '../fetched'
import type { Pair } from '../opened'

const run = promisify(execFile)

/**
 * Apache POI opens every result whose input it opens, and reads each cell and formula.
 * @param pairs - workbooks before and after
 * @param folder - for what is made on the way
 * @returns one check a workbook; none where POI is not here
 */
export async function checkByPoi(pairs: readonly Pair[], folder: string): Promise<readonly Check[]> {
  if (!poi() || pairs.length === 0) return []
  const after = await errors(
    pairs.map(({ output }) => output),
    folder,
  )
  // Where the result opens it does not matter whether the input did.
  const failed = pairs.flatMap(({ input, output }) => (after.get(output) === '' ? [] : [input]))
  const before = failed.length === 0 ? new Map<string, string>() : await errors(failed, folder)
  return pairs.map(({ name, input, output }) => {
    const error = after.get(output) ?? 'no answer'
    const isOwn = error !== '' && (before.get(input) ?? '') !== ''
    return checked(
      name,
      'by POI',
      isOwn ? 'not opened before either' : '',
      error === '' || isOwn ? [] : [error],
    )
  })
}

async function errors(files: readonly string[], folder: string): Promise<ReadonlyMap<string, string>> {
  const list = path.join(folder, 'poi.txt')
  writeFileSync(list, files.join('\n'))
  const classes = [POI, path.join(POI, '*')].join(path.delimiter)
  const { stdout } = await run('java', ['-Xmx2g', '-cp', classes, 'Opens', list], {
    maxBuffer: 64 * 1024 * 1024,
  })
  return new Map(
    stdout.split('\n').flatMap((line) => {
      const [file, error] = line.split('\t')
      return file === undefined || error === undefined ? [] : [[file, error.trim()] as const]
    }),
  )
}
