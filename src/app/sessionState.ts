import { UNDECIDED } from '../core/intake/decisions'
import type { KpiChoice } from '../core/intake/proof/kpiChoices'
import type { Answer } from '../core/intake/proof/proof'
import type { MapOverride } from '../core/intake/types'
import type { SettingsChoice } from '../core/regulations/settings'
import type { RangeRef } from '../core/units'
import type { Generated } from './generate'
import type { Inspection } from './inspect'
import type { AddedSheets, Progress, Refusal } from './ports'
import type { Question } from './questions'

export type Job = 'looking' | 'generating' | 'removing' | 'inserting' | 'copying'

/** Where the session stands. */
type Stage =
  /** Nothing was read yet, or what was tried failed: the notice says why. */
  | { readonly kind: 'unread' }
  /** Read, and there is something to make a scorecard of. */
  | { readonly kind: 'found'; readonly inspection: Inspection }
  /** Read, and there is not: a template helps. */
  | { readonly kind: 'empty'; readonly inspection: Inspection }
  /** Our sheets were written. What was chosen since then makes another reading, and the sheets are out of date. */
  | { readonly kind: 'done'; readonly generated: Generated; readonly since: Inspection | null }

/**
 * @param stage - where the session stands
 * @returns what is known of the workbook now, with all that was chosen; null while nothing was read
 */
export function inspectionOf(stage: Stage): Inspection | null {
  switch (stage.kind) {
    case 'unread':
      return null
    case 'found':
    case 'empty':
      return stage.inspection
    case 'done':
      return stage.since ?? stage.generated
  }
}

/** What just happened, for people to read. */
export type Notice =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'removed'; readonly sheets: readonly string[] }
  | ({ readonly kind: 'inserted' } & AddedSheets)
  | { readonly kind: 'copied' }

export interface SessionState {
  readonly stage: Stage
  /** What is going on now, over the stage that it started from; null = nothing. */
  readonly work: {
    readonly job: Job
    readonly progress: Progress | null
    readonly cancelling: boolean
  } | null
  readonly notice: Notice | null
  /** Whether removing was asked for and waits for a yes. */
  readonly asksToRemove: boolean
  /** What a person should decide before the figures can be relied on. */
  readonly questions: readonly Question[]
  /** Decided here since our sheets were last written; the inspection tells all that holds. */
  readonly overrides: readonly MapOverride[]
  readonly answers: readonly Answer[]
  readonly kpis: readonly KpiChoice[]
  readonly forgotten: readonly string[]
  readonly choice: SettingsChoice
  /** True where the officer's cells changed after they were read. */
  readonly stale: boolean
  /** Where the person is in the workbook: the sheet, and what is selected on it as far as it is known. */
  readonly active: { readonly sheet: string; readonly range: RangeRef | null } | null
}

/** Before anything was read. */
export const START: SessionState = {
  stage: { kind: 'unread' },
  work: null,
  notice: null,
  asksToRemove: false,
  questions: [],
  ...UNDECIDED,
  choice: {},
  stale: false,
  active: null,
}
