import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Case } from './cases'
import { checked, type Check } from './checks'
import type { Printed } from './printed'

/** A case after the command line has been run on it. */
export interface Generated {
  readonly of: Case
  readonly output: string
  readonly printed: Printed | null
  readonly check: Check
}

const run = promisify(execFile)
const cli = path.resolve('dist/cli.js')

/** Runs the command line as an officer would. */
export async function generate(one: Case, outDir: string): Promise<Generated> {
  const output = path.join(outDir, one.name)
  const started = performance.now()
  const inputs = one.others ? [one.input, ...one.others, '--combine'] : [one.input]
  const args = [cli, 'generate', ...inputs, '-o', output, '--lang', one.lang, '--json', ...one.options]
  const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`
  try {
    const { stdout } = await run(process.execPath, args, { maxBuffer: 256 * 1024 * 1024 })
    const printed = JSON.parse(stdout) as Printed
    const detail = `${seconds()}, ${printed.kpis.length} KPIs`
    return { of: one, output, printed, check: checked(one.name, 'generate', detail, []) }
  } catch (error) {
    const { code, stderr } = error as { code?: number; stderr?: string }
    const problem = `exit code ${String(code)}: ${(stderr ?? String(error)).trim().slice(0, 600)}`
    return { of: one, output, printed: null, check: checked(one.name, 'generate', seconds(), [problem]) }
  }
}
