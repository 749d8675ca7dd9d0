import type { Translate } from '../../core/units'
import { pool, type Pool } from 'workerpool'
import type { FailedOutcome, Outcome, Task } from './task'

export interface PoolLimits {
  readonly jobs: number
  /** Longest that one workbook may take. */
  readonly seconds: number
  /** Most memory that the JavaScript of one worker may take, in MB. */
  readonly megabytes: number
}

/** Ended with the run, by a signal from outside: nothing is known of the workbook. */
export const INTERRUPTED = 'interrupted'

/** How a process ended, as the library's message says it. */
interface End {
  readonly code: string
  readonly signal: string
}

function endOf(error: unknown): End | null {
  const message = error instanceof Error ? error.message : ''
  const code = /exitCode: `(\w{1,20})`/.exec(message)?.[1]
  const signal = /signalCode: `(\w{1,20})`/.exec(message)?.[1]
  return code !== undefined && signal !== undefined ? { code, signal } : null
}

/** Somebody told it to end: a scheduler that stops a job signals all of its processes. */
const TOLD_TO_END = ['SIGTERM', 'SIGINT', 'SIGHUP']
/** What V8 without memory, and a system without memory, end a process with. */
const OUT_OF_MEMORY = ['SIGABRT', 'SIGKILL', '134', '137']

/**
 * Processes that do workbooks. Whatever one workbook does to its process (no memory, a crash, no end) ends that
 * process alone; a new one takes its place.
 */
export class WorkbookPool {
  private readonly pool: Pool
  private isEnding = false

  /**
   * @param script - what a worker runs
   * @param limits - how many, how long, how much
   * @param t - sentences of failures
   */
  constructor(
    script: string,
    private readonly limits: PoolLimits,
    private readonly t: Translate,
  ) {
    this.pool = pool(script, {
      workerType: 'process',
      maxWorkers: limits.jobs,
      // Each lane waits for its workbook before it brings the next one.
      maxQueueSize: limits.jobs,
      // What a dying process prints is for nobody.
      emitStdStreams: true,
      workerTerminateTimeout: 500,
      forkOpts: {
        execArgv: [`--max-old-space-size=${limits.megabytes}`],
        // Ctrl-C in a terminal is for the program, which lets its workers finish.
        detached: process.platform !== 'win32',
      },
    })
  }

  /**
   * @param task - a workbook
   * @returns what became of it, or that the run was ended meanwhile
   */
  async run(task: Task): Promise<Outcome | typeof INTERRUPTED> {
    const first = await this.attempt(task)
    // A system that is short of memory may have picked a worker that had done nothing: once more decides.
    return first === 'again' ? this.attempt(task, true) : first
  }

  private attempt(task: Task): Promise<Outcome | typeof INTERRUPTED | 'again'>
  private attempt(task: Task, isLast: true): Promise<Outcome | typeof INTERRUPTED>
  private async attempt(task: Task, isLast = false): Promise<Outcome | typeof INTERRUPTED | 'again'> {
    try {
      return (await this.pool.exec('workbook', [task]).timeout(this.limits.seconds * 1000)) as Outcome
    } catch (error) {
      if (this.isEnding) return INTERRUPTED
      if (error instanceof Error && error.name === 'TimeoutError') return this.failed('time-limit')
      const end = endOf(error)
      if (end && TOLD_TO_END.includes(end.signal)) return INTERRUPTED
      if (!isLast) return 'again'
      const isMemory = end && (OUT_OF_MEMORY.includes(end.signal) || OUT_OF_MEMORY.includes(end.code))
      return this.failed(isMemory ? 'out-of-memory' : 'worker-crashed')
    }
  }

  private failed(code: 'time-limit' | 'out-of-memory' | 'worker-crashed'): FailedOutcome {
    const { seconds, megabytes } = this.limits
    const sentence = this.t(`batch.failure.${code}`, { seconds, megabytes })
    return { outcome: 'failed', code, sentence, size: null, sha256: null }
  }

  /**
   * Ends all processes.
   * @param force - also those that are at work
   */
  async end(force: boolean): Promise<void> {
    this.isEnding ||= force
    // A process that has just died of itself cannot be ended, and need not be.
    await Promise.resolve(this.pool.terminate(force)).catch(() => undefined)
  }
}
