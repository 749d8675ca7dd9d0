import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A command line that notes each of its calls. */
export interface Counted {
  /** For --kinerja. */
  readonly command: string
  /** @returns who called, one process id a call */
  readonly callers: () => readonly number[]
}

/**
 * @param folder - for its files
 * @param cli - the command line
 * @returns the same, which notes by whom it is called
 */
export function counted(folder: string, cli: string): Counted {
  const [script, calls] = ['kinerja.sh', 'calls.txt'].map((name) => path.join(folder, name)) as [
    string,
    string,
  ]
  const text = `#!/bin/sh\necho "$PPID" >> '${calls}'\nexec '${process.execPath}' '${cli}' "$@"\n`
  writeFileSync(script, text, { mode: 0o755 })
  writeFileSync(calls, '')
  return {
    command: `'${script}'`,
    callers: () => readFileSync(calls, 'utf8').split('\n').filter(Boolean).map(Number),
  }
}

const EXECUTOR = 'CoarseGrainedExecutorBackend'

function proc(pid: number, name: string): string {
  const file = `/proc/${pid}/${name}`
  try {
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  } catch {
    return ''
  }
}

const parentOf = (pid: number) => Number(/^PPid:\s+(\d+)/m.exec(proc(pid, 'status'))?.[1] ?? 0)

/**
 * @param pid - a process
 * @param of - the program that started all of them
 * @returns the executor of Spark that it belongs to, where that is below the program; else null
 */
function executorAbove(pid: number, of: number): number | null {
  let executor: number | null = null
  for (let at = pid; at > 1; at = parentOf(at)) {
    if (executor === null && proc(at, 'cmdline').includes(EXECUTOR)) executor = at
    if (at === of) return executor
  }
  return null
}

/**
 * Waits until so many workbooks were begun, and kills an executor that has one in its hands.
 * @param of - process that runs Spark
 * @param callers - who has called the command line
 * @param after - how many calls
 * @returns how many calls there were when an executor died; null where none was found before the end
 */
export async function killExecutor(
  of: number,
  callers: () => readonly number[],
  after: number,
): Promise<number | null> {
  for (;;) {
    if (proc(of, 'status') === '' || /^State:\s+Z/m.test(proc(of, 'status'))) return null
    const called = callers()
    const last = called.at(-1)
    const executor = called.length >= after && last !== undefined ? executorAbove(last, of) : null
    if (executor !== null) {
      process.kill(executor, 'SIGKILL')
      return called.length
    }
    await pause(20)
  }
}
