import type { Decisions } from '../intake/decisions'
import type { Intake } from '../intake/types'
import type { Settings } from '../regulations/settings'
import type { Evaluation } from '../rules/types'
import type { OwnSheetId, Translate } from '../units'
import type { KeptInputs } from './inputs'

/** Which file was read, by what, and when. */
export interface Provenance {
  readonly fileName: string
  readonly sha256: string
  readonly version: string
  /** Local time as a serial number of the 1900 date system. */
  readonly generatedAt: number
  /** Files that a combined workbook was made of, with the sheets that hold their copies; absent for any other. */
  readonly sources?: readonly {
    readonly fileName: string
    readonly sha256: string
    readonly sheets: readonly string[]
  }[]
}

/** What people wrote on an earlier scorecard. */
export interface PriorNotes {
  /** By the KPI's identity; one text for each row that had it, in their order, '' where nothing was written. */
  readonly kpis: ReadonlyMap<string, readonly string[]>
  /** The lines of the signature block, where somebody filled them in. */
  readonly signature: readonly string[]
}

/** Everything that the sheets are made from. */
export interface ReportContext {
  readonly intake: Intake
  readonly evaluation: Evaluation
  readonly settings: Settings
  /** What would hold if nobody had changed anything: kept beside each value, so that an edit shows. */
  readonly defaults: Settings
  /** Names of the sheets that are written, in their order. */
  readonly sheetNames: Readonly<Partial<Record<OwnSheetId, string>>>
  readonly provenance: Provenance
  readonly notes: PriorNotes
  /** What people filled into our sheets, and what is kept there from run to run. */
  readonly inputs: KeptInputs
  /** What a person decided of the tables; absent where nobody could. */
  readonly decisions?: Decisions
  readonly t: Translate
}
