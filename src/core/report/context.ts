import type { PriorNotes } from '../earlier/notes'
import type { Decisions } from '../intake/decisions'
import type { Settings } from '../regulations/settings'
import type { EvaluatedWorkbook } from '../rules/types'
import type { OwnSheetId, Translate } from '../units'

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

/** Everything that the sheets are made from. */
export interface ReportContext extends EvaluatedWorkbook {
  /** What would hold if nobody had changed anything: kept beside each value, so that an edit shows. */
  readonly defaults: Settings
  /** Names of the sheets that are written, in their order. */
  readonly sheetNames: Readonly<Partial<Record<OwnSheetId, string>>>
  readonly provenance: Provenance
  readonly notes: PriorNotes
  /** What a person decided of the tables; absent where nobody could. */
  readonly decisions?: Decisions
  readonly t: Translate
}
