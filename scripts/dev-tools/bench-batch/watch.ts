import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface Watched {
  readonly code: number | null
  readonly out: string
  readonly seconds: number
  /** Of the program and all that it started. */
  readonly cpuSeconds: number
  /** Most memory of the program itself, and of the largest of its workers, in MB. */
  readonly megabytes: number
  readonly workerMegabytes: number
}

const SAMPLE_MS = 50
const TICKS = 100

/** A file of /proc, or nothing where the process is gone. */
function proc(name: string): string {
  try {
    return readFileSync(`/proc/${name}`, 'utf8')
  } catch {
    return ''
  }
}

const peakOf = (pid: number | string) => Number(/VmHWM:\s+(\d+)/.exec(proc(`${pid}/status`))?.[1] ?? 0) / 1024

/** CPU time of children that ended, in seconds. */
function childrenCpu(): number {
  const fields = proc('self/stat')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[13]) + Number(fields[14])) / TICKS
}

/**
 * Runs a program of Node and watches what it takes, on Linux.
 * @param args - of node
 * @returns its exit code, what it said, time and memory
 */
export async function watch(args: readonly string[]): Promise<Watched> {
  const before = childrenCpu()
  const began = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()))
  const peaks = { own: 0, worker: 0 }
  const timer = setInterval(() => {
    peaks.own = Math.max(peaks.own, peakOf(child.pid ?? 0))
    const workers = proc(`${child.pid}/task/${child.pid}/children`).split(' ')
    peaks.worker = Math.max(peaks.worker, ...workers.map(peakOf))
  }, SAMPLE_MS)
  const code = await new Promise<number | null>((done) => child.once('close', done))
  clearInterval(timer)
  return {
    code,
    out,
    seconds: (performance.now() - began) / 1000,
    cpuSeconds: childrenCpu() - before,
    megabytes: peaks.own,
    workerMegabytes: peaks.worker,
  }
}
