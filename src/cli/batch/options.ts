import type { Translate } from '../../core/units'
import { InvalidArgumentError } from 'commander'
import { availableParallelism, totalmem } from 'node:os'
import type { Options } from '../options'
import { formatOf } from './factFiles'
import { parseShard, type Shard } from './shard'

/** What a batch can be asked for. */
export interface BatchOptions extends Options {
  readonly out: string
  readonly facts?: string
  readonly shard?: Shard
  readonly jobs?: number
  readonly limit: number
  readonly memory?: number
  /** False: facts only. */
  readonly workbooks: boolean
  readonly fresh?: boolean
  readonly quiet?: boolean
}

/** Seconds that one workbook may take: a hundred thousand KPIs take less. */
export const DEFAULT_LIMIT = 300
const MOST_SECONDS = 86_400
const MOST_JOBS = 1024
const LEAST_MEMORY = 64
const MOST_MEMORY = 65_536
const DEFAULT_MEMORY = 2048

/** @returns as many workers as there are cores, less one for the program itself */
export function defaultJobs(): number {
  return Math.max(1, availableParallelism() - 1)
}

/**
 * @param jobs - how many workers there are
 * @returns memory of each in MB: what any workbook needs, but no more than the computer has for all
 */
export function defaultMemory(jobs: number): number {
  const share = Math.floor((totalmem() * 0.75) / jobs / 1024 / 1024)
  return Math.max(256, Math.min(DEFAULT_MEMORY, share))
}

/** Readers of the options' values; each throws a sentence. */
export function readers(t: Translate) {
  const whole = (least: number, most: number) => (text: string) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN
    if (!(value >= least && value <= most))
      throw new InvalidArgumentError(t('batch.wrong.number', { least, most }))
    return value
  }
  return {
    shard: (text: string): Shard => {
      const shard = parseShard(text)
      if (!shard) throw new InvalidArgumentError(t('batch.wrong.shard'))
      return shard
    },
    jobs: whole(1, MOST_JOBS),
    limit: whole(1, MOST_SECONDS),
    memory: whole(LEAST_MEMORY, MOST_MEMORY),
    facts: (text: string): string => {
      if (formatOf(text) === null) throw new InvalidArgumentError(t('batch.wrong.facts'))
      return text
    },
  }
}
