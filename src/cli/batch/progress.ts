import type { Translate } from '../../core/units'
import { Presets, SingleBar } from 'cli-progress'
import pc from 'picocolors'
import { duration } from './durations'
import type { Tally } from './tally'

/** Where progress is shown. */
export interface ProgressStream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** Shows how far a run is. */
export interface Progress {
  /** After each workbook. */
  update(tally: Tally): void
  /** Clears the bar, if there is one, so that something else can be said. */
  stop(): void
}

/** The rate is that of the last minute: small and large workbooks come in folders. */
const WINDOW_MS = 60_000
const LINE_EVERY_MS = 30_000
/** In less time than this a rate says nothing. */
const LEAST_SPAN_MS = 3_000

/** Workbooks a second, and the time that is left, from when the last ones were finished. */
export class Rate {
  private readonly samples: { readonly at: number; readonly finished: number }[] = []

  /**
   * @param at - now, in milliseconds
   * @param finished - how many workbooks are
   * @param total - how many there are
   * @returns workbooks a second and seconds left; null while nothing can be said
   */
  at(at: number, finished: number, total: number): { rate: number; left: number } | null {
    this.samples.push({ at, finished })
    while (this.samples.length > 2 && at - (this.samples[0]?.at ?? at) > WINDOW_MS) this.samples.shift()
    const first = this.samples[0]
    if (!first || at - first.at < LEAST_SPAN_MS || finished <= first.finished) return null
    const rate = ((finished - first.finished) / (at - first.at)) * 1000
    return { rate, left: (total - finished) / rate }
  }
}

/**
 * @param total - how many workbooks there are
 * @param stream - a terminal gets a bar, anything else a line every half minute
 * @param t - translate
 * @param clock - milliseconds
 * @returns what shows the progress
 */
export function showProgress(
  total: number,
  stream: ProgressStream & NodeJS.WritableStream,
  t: Translate,
  clock: () => number,
): Progress {
  const rate = new Rate()
  const words = (tally: Tally) => {
    const now = rate.at(clock(), tally.finished, total)
    const pace = now ? t('batch.progress.pace', { rate: rounded(now.rate), left: duration(now.left, t) }) : ''
    return { failed: tally.failedCount, pace }
  }
  return stream.isTTY ? bar(total, stream, t, words) : lines(total, stream, t, words, clock)
}

const rounded = (rate: number) => (rate >= 10 ? Math.round(rate) : Math.round(rate * 10) / 10)

type Words = (tally: Tally) => { readonly failed: number; readonly pace: string }

function bar(total: number, stream: NodeJS.WritableStream, t: Translate, words: Words): Progress {
  const shown = new SingleBar(
    {
      stream,
      format: `  {bar} {percentage} %  {value}/{total}{trouble}  {pace}`,
      barsize: 28,
      hideCursor: true,
      clearOnComplete: true,
      stopOnComplete: false,
      // Signals are for the run.
      gracefulExit: false,
      formatBar: (progress, options) => {
        const size = options.barsize ?? 28
        const filled = Math.round(progress * size)
        return pc.green('█'.repeat(filled)) + pc.dim('░'.repeat(size - filled))
      },
    },
    Presets.shades_classic,
  )
  shown.start(total, 0, { trouble: '', pace: t('batch.progress.starting') })
  return {
    update: (tally) => {
      const { failed, pace } = words(tally)
      shown.update(tally.finished, {
        trouble: failed > 0 ? pc.red(`  ${t('batch.progress.failed', { failed })}`) : '',
        pace: pc.dim(pace),
      })
    },
    stop: () => shown.stop(),
  }
}

function lines(
  total: number,
  stream: ProgressStream,
  t: Translate,
  words: Words,
  clock: () => number,
): Progress {
  let last = clock()
  return {
    update: (tally) => {
      if (clock() - last < LINE_EVERY_MS) return
      last = clock()
      const { failed, pace } = words(tally)
      const line = t('batch.progress.line', { finished: tally.finished, total, failed })
      stream.write(`${[line, pace].filter((part) => part !== '').join(', ')}\n`)
    },
    stop: () => undefined,
  }
}

/** @returns what shows nothing */
export function noProgress(): Progress {
  return { update: () => undefined, stop: () => undefined }
}
