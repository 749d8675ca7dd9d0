import type { KpiChoice } from '../../core/intake/proof/kpiChoices'
import type { Answer } from '../../core/intake/proof/proof'
import type { MapOverride } from '../../core/intake/types'
import type { SettingsChoice } from '../../core/regulations/settings'

/** What is the same for every workbook of a run. */
export interface Terms {
  readonly overrides: readonly MapOverride[]
  readonly answers: readonly Answer[]
  readonly kpis?: readonly KpiChoice[]
  readonly choice: SettingsChoice
  /** Language of messages. */
  readonly lang: 'id' | 'en'
  readonly version: string
  /** Tells these options from others: what was done under others is done again. */
  readonly options: string
  /** Whether what earlier runs did counts for nothing. */
  readonly fresh: boolean
  readonly moment: { readonly serial: number; readonly year: number; readonly stamp: string }
}

/** One workbook for a worker. All paths are absolute, but for `path` and `outputPath`. */
export interface Task {
  readonly terms: Terms
  readonly file: string
  /** Below the root, with / between folders. */
  readonly path: string
  /** The workbook to be made, and its path below the folder of results; null where only facts are wanted. */
  readonly output: string | null
  readonly outputPath: string | null
  /** Where its facts are kept. */
  readonly facts: string
  /** SHA-256 under which the journal says that it was done, with these options; null where it says nothing. */
  readonly journaled: string | null
}

/** Why a workbook has no result. */
export interface FailedOutcome {
  readonly outcome: 'failed'
  /** A refusal's code, or one of a file, a worker or a bug. */
  readonly code: string
  readonly sentence: string
  readonly size: number | null
  readonly sha256: string | null
}

export interface DoneOutcome {
  /** kept: the result of an earlier run still holds. */
  readonly outcome: 'done' | 'kept'
  readonly size: number
  readonly sha256: string
  readonly kpis: number
  readonly programs: number
  /** Questions that wait for an answer. */
  readonly open: number
  /** Path of the copy of what stood in the result's place and is not ours. */
  readonly copy: string | null
}

export type Outcome = DoneOutcome | FailedOutcome
