import type { Translate } from '../../core/units'
import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { momentOf } from '../../app/moment'
import { EXIT, type ExitCode } from '../exitCodes'
import { problem } from '../files'
import { printJson } from '../json'
import { choiceOf, partedOf } from '../options'
import { plain } from '../plain'
import { type FactFiles, factFiles, formatOf, otherDivision } from './factFiles'
import { writeFailures } from './failures'
import { findWorkbooks, type Found, type Inputs } from './findWorkbooks'
import { gatherFacts } from './gatherFacts'
import { Journal, readJournal } from './journal'
import { inLanes } from './lanes'
import { replacingBy } from './listings'
import { takeLock } from './lock'
import { type BatchOptions, defaultJobs, defaultMemory } from './options'
import { outputPaths } from './outputNames'
import { type Places, placesIn } from './places'
import { INTERRUPTED, WorkbookPool } from './pool'
import { noProgress, showProgress } from './progress'
import { type Finished, reportJson, reportText } from './report'
import { shardName, shardOf, WHOLE } from './shard'
import { listenForStop } from './stopping'
import { Tally } from './tally'
import type { Task, Terms } from './task'

/** What a batch needs from outside. */
export interface BatchSurroundings {
  readonly version: string
  readonly now: () => Date
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** What a worker process runs. */
  readonly workerScript: string
  /** Where progress is shown. */
  readonly terminal: NodeJS.WritableStream & { readonly isTTY?: boolean }
}

/** A run that was cut off goes on with its own date for so long; later, a day of its own is more honest. */
const SAME_RUN_MS = 86_400_000

/** Everything that is settled before the first workbook. */
interface Plan {
  readonly options: BatchOptions
  readonly inputs: Inputs
  /** Of this shard, in order. */
  readonly workbooks: readonly Found[]
  readonly outputs: ReadonlyMap<string, string>
  readonly places: Places
  readonly facts: FactFiles | null
}

/** One run of a batch. */
class BatchRun {
  constructor(
    private readonly around: BatchSurroundings,
    private readonly t: Translate,
  ) {}

  /** Says one sentence about what stands in the way. */
  private say(code: ExitCode, sentence: string): ExitCode {
    // Names of files and folders in it may steer a terminal.
    this.around.err(`${plain(sentence)}\n`)
    return code
  }

  private sayFile(error: unknown, file: string): ExitCode {
    const { code } = problem(error, file)
    return this.say(EXIT.unreadable, this.t(`cli.file.${code}`, { file }))
  }

  async start(patterns: readonly string[], options: BatchOptions): Promise<ExitCode> {
    const shard = options.shard ?? WHOLE
    const found = await findWorkbooks(patterns, options.out)
    if (!found.ok) {
      const { code, ...values } = found.reason
      const usage = code === 'output-holds-inputs'
      return this.say(usage ? EXIT.usage : EXIT.unreadable, this.t(`batch.wrong.${code}`, values))
    }
    const { workbooks } = found.value
    const paths = workbooks.map(({ path: below }) => below)
    const format = options.facts === undefined ? null : formatOf(options.facts)
    const facts = options.facts !== undefined && format ? factFiles(options.facts, format, shard) : null
    const other = facts && (await otherDivision(facts, shard))
    if (other) return this.say(EXIT.usage, this.t('batch.wrong.other-shards', { file: other }))
    const plan: Plan = {
      options,
      inputs: found.value,
      workbooks:
        shard.count === 1
          ? workbooks
          : workbooks.filter(({ path: below }) => shardOf(below, shard.count) === shard.index),
      outputs: outputPaths(paths, options.lang ?? 'id'),
      places: placesIn(options.out, shard),
      facts,
    }
    try {
      await mkdir(options.out, { recursive: true })
      const release = await takeLock(plan.places.lock)
      if (!release) return this.say(EXIT.unreadable, this.t('batch.wrong.locked', { folder: options.out }))
      try {
        return await this.underLock(plan)
      } finally {
        await release()
      }
    } catch (error) {
      // What the folder of results refuses; a bug has no code of a file system.
      if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
      return this.sayFile(error, (error as NodeJS.ErrnoException).path ?? options.out)
    }
  }

  private async underLock(plan: Plan): Promise<ExitCode> {
    const { options, places, workbooks } = plan
    const { version } = this.around
    const startedAt = this.around.now().getTime()
    const under = { version, options: fingerprintOf(options) }
    const past = await readJournal(places.journal, under)
    const isSameRun =
      past.cutOff !== null && startedAt - past.cutOff.getTime() < SAME_RUN_MS && !options.fresh
    const began = isSameRun && past.cutOff ? past.cutOff : new Date(startedAt)
    const terms: Terms = {
      overrides: options.map,
      ...partedOf(options.answer ?? []),
      choice: choiceOf(options),
      lang: options.lang ?? 'id',
      moment: momentOf(began),
      fresh: options.fresh ?? false,
      ...under,
    }
    const journal = await Journal.open(places.journal)
    const tally = new Tally()
    try {
      const { isStopped } = await this.work(plan, terms, past.done, journal, tally, began)
      if (isStopped) {
        const left = workbooks.length - tally.finished
        this.around.err(`${this.t('batch.stopped', { finished: tally.finished, left })}\n`)
        return EXIT.stopped
      }
      const { stamp } = terms.moment
      const replaced = replacingBy(past.written, stamp, journal, () => (tally.copies += 1))
      const rows =
        plan.facts && (await gatherFacts(plan.facts, { workbooks, tally, factsOf: places.factsOf, replaced }))
      await replaced(places.failures, async () => {
        const listed = await writeFailures(places.failures, tally.failed, this.t)
        if (!listed.ok) this.say(EXIT.unreadable, this.t(`cli.file.${listed.reason.code}`, listed.reason))
      })
      const { done, kept, failedCount: failed } = tally
      await journal.write({ kind: 'end', done, kept, failed })
      this.report(
        {
          tally,
          total: workbooks.length,
          leftOut: plan.inputs.leftOut,
          output: options.out,
          seconds: (this.around.now().getTime() - startedAt) / 1000,
          facts: plan.facts && rows && { to: plan.facts, rows },
          failuresFile: places.failures,
        },
        options,
      )
      if (failed > 0) return EXIT.someFailed
      return options.strict && tally.open > 0 ? EXIT.open : EXIT.done
    } finally {
      await journal.close()
    }
  }

  private report(finished: Finished, options: BatchOptions): void {
    this.around.out(options.json ? printJson(reportJson(finished)) : reportText(finished, this.t))
  }

  private async work(
    plan: Plan,
    terms: Terms,
    done: ReadonlyMap<string, string>,
    journal: Journal,
    tally: Tally,
    began: Date,
  ): Promise<{ readonly isStopped: boolean }> {
    const { options, workbooks } = plan
    const jobs = Math.max(1, Math.min(options.jobs ?? defaultJobs(), workbooks.length))
    const megabytes = options.memory ?? defaultMemory(jobs)
    const pool = new WorkbookPool(
      this.around.workerScript,
      { jobs, seconds: options.limit, megabytes },
      this.t,
    )
    const clock = () => this.around.now().getTime()
    const progress = options.quiet
      ? noProgress()
      : showProgress(workbooks.length, this.around.terminal, this.t, clock)
    const stopping = listenForStop(
      () => {
        progress.stop()
        this.around.err(`${this.t('batch.stopping')}\n`)
      },
      () => void pool.end(true),
    )
    let trouble: unknown = null
    let isInterrupted = false
    const { version, options: under } = terms
    try {
      const shard = shardName(options.shard ?? WHOLE)
      const count = workbooks.length
      await journal.write({
        kind: 'run',
        began: began.toISOString(),
        version,
        options: under,
        shard,
        workbooks: count,
      })
      await inLanes(
        workbooks,
        jobs,
        async (workbook) => {
          const startedAt = clock()
          const task = this.taskFor(workbook, plan, terms, done)
          const outcome = await pool.run(task)
          if (outcome === INTERRUPTED) {
            isInterrupted = true
            return
          }
          tally.add(workbook.path, outcome)
          const milliseconds = clock() - startedAt
          const line = {
            kind: 'workbook',
            path: workbook.path,
            version,
            options: under,
            milliseconds,
          } as const
          try {
            await journal.write({ ...line, ...outcome })
          } catch (error) {
            trouble ??= error
          }
          if (!stopping.isAsked) progress.update(tally)
        },
        () => !stopping.isAsked && !isInterrupted && trouble === null,
      )
    } finally {
      progress.stop()
      await pool.end(stopping.isAsked)
      stopping.end()
    }
    if (trouble !== null) throw trouble
    return { isStopped: (stopping.isAsked || isInterrupted) && tally.finished < workbooks.length }
  }

  private taskFor(
    { file, path: below }: Found,
    { options, outputs, places }: Plan,
    terms: Terms,
    done: ReadonlyMap<string, string>,
  ): Task {
    const outputPath = options.workbooks ? (outputs.get(below) ?? null) : null
    return {
      terms,
      file,
      path: below,
      output: outputPath === null ? null : path.join(path.resolve(options.out), ...outputPath.split('/')),
      outputPath,
      facts: path.resolve(places.factsOf(below)),
      journaled: done.get(below) ?? null,
    }
  }
}

/** Tells what decides the results: the choices, not the pace. */
function fingerprintOf(options: BatchOptions): string {
  const text = JSON.stringify([choiceOf(options), options.map, options.answer ?? []])
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/**
 * Makes scorecards and facts of many workbooks.
 * @param patterns - of files
 * @param options - what was asked for
 * @param around - clock, output, workers
 * @param t - translate
 * @returns the exit code
 */
export function runBatch(
  patterns: readonly string[],
  options: BatchOptions,
  around: BatchSurroundings,
  t: Translate,
): Promise<ExitCode> {
  return new BatchRun(around, t).start(patterns, options)
}
