import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { checked, type Check } from './checks'
import { python } from './python'

const run = promisify(execFile)
const script = path.resolve('scripts/dev-tools/verify/opens.py')

/** A workbook before and after. */
export interface Pair {
  readonly name: string
  readonly input: string
  readonly output: string
}

/**
 * openpyxl opens every result whose input it opens.
 * @param pairs - workbooks before and after
 * @param folder - for what is made on the way
 * @returns one check a workbook; none without Python and openpyxl
 */
export async function checkOpened(pairs: readonly Pair[], folder: string): Promise<readonly Check[]> {
  const program = python()
  if (program === null) return []
  const list = path.join(folder, 'opened.json')
  writeFileSync(list, JSON.stringify(pairs.flatMap(({ input, output }) => [input, output])))
  const { stdout } = await run(program, ['-B', script, list], { maxBuffer: 64 * 1024 * 1024 })
  const errors = JSON.parse(stdout) as Readonly<Record<string, string>>
  return pairs.map(({ name, input, output }) => {
    const own = errors[input]
    const after = errors[output]
    const problems = after !== undefined && own === undefined ? [after] : []
    return checked(name, 'by openpyxl', own === undefined ? '' : 'not opened before either', problems)
  })
}
