import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface Measure {
  readonly seconds: number
  /** Most memory that the process held, in MB. */
  readonly megabytes: number
}

/** Runs inside the measured process: its own high-water mark, for the one that getrusage gives counts the parent's too. */
const PROBE = `data:text/javascript,${encodeURIComponent(`
import fs from 'node:fs'
process.on('exit', () => {
  const own = fs.existsSync('/proc/self/status') && /VmHWM:\\s+(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))
  fs.writeFileSync(process.env.KINERJA_PEAK, String(own ? own[1] : process.resourceUsage().maxRSS))
})`)}`

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

function runOnce(args: readonly string[], peak: string): Measure {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', PROBE, ...args], {
    env: { ...process.env, KINERJA_PEAK: peak },
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
  })
  const seconds = (performance.now() - started) / 1000
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}: ${stderr.slice(0, 400)}`)
  return { seconds, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 }
}

/**
 * Runs programs in turn, round after round, so that a busy minute of the machine meets all of them; each run
 * is a process of its own.
 * @param programs - what node is given, by name
 * @param rounds - how often each is run; the medians are kept
 * @param output - file that programs write; it is not there when one starts, for replacing one takes longer
 * @returns time and memory by name
 */
export function measure<Name extends string>(
  programs: Readonly<Record<Name, readonly string[]>>,
  rounds: number,
  output: string,
): Readonly<Record<Name, Measure>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kinerja-bench-'))
  const entries = Object.entries<readonly string[]>(programs)
  const runs = Array.from({ length: rounds }, () =>
    entries.map(([, args]) => {
      rmSync(output, { force: true })
      return runOnce(args, path.join(folder, 'peak'))
    }),
  )
  rmSync(folder, { recursive: true })
  const medians = entries.map(([name], i): [string, Measure] => [
    name,
    {
      seconds: median(runs.flatMap((round) => round[i]?.seconds ?? [])),
      megabytes: median(runs.flatMap((round) => round[i]?.megabytes ?? [])),
    },
  ])
  return Object.fromEntries(medians) as Record<Name, Measure>
}
