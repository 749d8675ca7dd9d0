import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** What one program took. */
export interface Measure {
  readonly seconds: number
  /** Processor time in user mode, all threads of the process together, seconds. */
  readonly cpu: number
  /** Most memory that the process held, MB. */
  readonly megabytes: number
  /** Size of what it wrote, MB; null where it writes nothing. */
  readonly written: number | null
}

/** What is run, or why it gave nothing. */
export type Outcome = Measure | 'out of memory' | 'took too long' | 'failed'

export interface Program {
  readonly command: string
  readonly args: readonly string[]
}

const PROBE = path.resolve('scripts/dev-tools/bench/probe.js')

/**
 * @param args - what node is given
 * @returns a program that tells its processor time and memory when it ends
 */
export function onNode(...args: readonly string[]): Program {
  return onNodeOf(process.execPath, ...args)
}

/**
 * @param command - a Node.js other than the one that this runs on
 * @param args - what it is given
 * @returns the same on that one
 */
export function onNodeOf(command: string, ...args: readonly string[]): Program {
  return { command, args: ['--require', PROBE, ...args] }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2
}

function runOnce({ command, args }: Program, output: string, limit: number): Outcome {
  const folder = mkdtempSync(path.join(tmpdir(), 'kinerja-bench-'))
  const probe = path.join(folder, 'probe.json')
  rmSync(output, { force: true })
  const started = performance.now()
  const { status, error, stderr } = spawnSync(command, args, {
    env: { ...process.env, KINERJA_PROBE: probe },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: limit * 1000,
    killSignal: 'SIGKILL',
  })
  const seconds = (performance.now() - started) / 1000
  try {
    if (error && 'code' in error && error.code === 'ETIMEDOUT') return 'took too long'
    if (status === 0) {
      const { cpu, peak } = JSON.parse(readFileSync(probe, 'utf8')) as { cpu: number; peak: number }
      const written = existsSync(output) ? statSync(output).size / 1e6 : null
      return { seconds, cpu, megabytes: peak / 1024, written }
    }
    if (/heap out of memory|Invalid string length|MemoryError|ERR_STRING_TOO_LONG/.test(stderr))
      return 'out of memory'
    process.stderr.write(`${args.slice(-3).join(' ')}: ${stderr.slice(0, 300)}\n`)
    return 'failed'
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * Runs programs in turn, round after round, so that a busy minute of the machine meets all of them; each run
 * is a process of its own. A program that gave nothing is not run again.
 * @param programs - by name
 * @param rounds - how often each is run; the medians are kept
 * @param output - file that programs write; it is not there when one starts, for replacing one takes longer
 * @param limit - seconds after which a run is ended
 * @returns what each took, by name
 */
export function measure<Name extends string>(
  programs: Readonly<Record<Name, Program>>,
  rounds: number,
  output: string,
  limit: number,
): Readonly<Record<Name, Outcome>> {
  const entries = Object.entries<Program>(programs)
  const runs = new Map<string, Outcome[]>(entries.map(([name]) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, program] of entries) {
      const own = runs.get(name) ?? []
      if (typeof own.at(-1) === 'string') continue
      process.stderr.write(`  round ${round + 1}: ${name}\n`)
      own.push(runOnce(program, output, limit))
    }
  }
  return Object.fromEntries([...runs].map(([name, own]) => [name, middle(own)])) as Record<Name, Outcome>
}

function middle(runs: readonly Outcome[]): Outcome {
  const failed = runs.find((run) => typeof run === 'string')
  if (failed !== undefined) return failed
  const measured = runs.flatMap((run) => (typeof run === 'string' ? [] : [run]))
  const of = (pick: (run: Measure) => number): number => median(measured.map(pick))
  const written = measured[0]?.written ?? null
  return {
    seconds: of(({ seconds }) => seconds),
    cpu: of(({ cpu }) => cpu),
    megabytes: of(({ megabytes }) => megabytes),
    written,
  }
}
