import { spawnSync } from 'node:child_process'
import path from 'node:path'
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

const cli = path.resolve('dist/cli.js')

/** Runs the command line as an officer would. */
export function generate(one: Case, outDir: string): Generated {
  const output = path.join(outDir, one.name)
  const started = performance.now()
  const inputs = one.others ? [one.input, ...one.others, '--combine'] : [one.input]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, 'generate', ...inputs, '-o', output, '--lang', one.lang, '--json', ...one.options],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  )
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (status !== 0) {
    const problem = `exit code ${String(status)}: ${stderr.trim().slice(0, 600)}`
    return { of: one, output, printed: null, check: checked(one.name, 'generate', `${seconds} s`, [problem]) }
  }
  const printed = JSON.parse(stdout) as Printed
  const detail = `${seconds} s, ${printed.kpis.length} KPIs`
  return { of: one, output, printed, check: checked(one.name, 'generate', detail, []) }
}
