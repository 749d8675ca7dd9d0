import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { checked, type Check } from '../checks'
import type { Generated } from '../generate'
import { python } from '../python'
import { sideBySide } from '../sideBySide'

const run = promisify(execFile)
const script = path.resolve('scripts/dev-tools/verify/recompute/recompute.py')

interface Answer {
  readonly compared: number
  /** Differences that are meant; the script says why. */
  readonly explained: number
  readonly differences: readonly string[]
}

/**
 * Lets a program in another language, which shares no code with ours, recompute workbooks from their cells, and compare
 * with what was printed of them and stands on their pages.
 * @param all - cases with what was printed of them
 * @param folder - where what was printed is put on the way
 * @returns one check a workbook of which the program knows the columns, or must know them; none, and a line that names what is left out, without
 *   Python and openpyxl
 */
export async function checkRecomputed(all: readonly Generated[], folder: string): Promise<readonly Check[]> {
  const done = all.filter(({ printed, of }) => printed !== null && of.others === undefined)
  const program = python()
  if (program === null) {
    process.stderr.write(
      'verify: recomputation is left out, Python with openpyxl is not here (pip install openpyxl).\n',
    )
    return []
  }
  mkdirSync(folder, { recursive: true })
  const answers = await sideBySide(done, async ({ of, output, printed }) => {
    const told = path.join(folder, `${of.name}.json`)
    writeFileSync(told, JSON.stringify(printed))
    const { stdout } = await run(program, ['-B', script, of.name, of.input, output, told], {
      maxBuffer: 64 * 1024 * 1024,
    })
    return { of, answer: JSON.parse(stdout) as Answer }
  })
  return answers.flatMap(({ of: { name, recomputed }, answer: { compared, explained, differences } }) => {
    if (compared === 0) {
      return recomputed === true
        ? [checked(name, 'recomputed', '', ['its columns are not in workbooks.py'])]
        : []
    }
    const meant = explained > 0 ? `, ${explained} explained` : ''
    return [checked(name, 'recomputed', `${compared} figures${meant}`, differences)]
  })
}
