import type { Claim } from './claims'
import type { ColumnEvidence } from '../evidence/columnEvidence'
import type { ColumnHeader } from './headerPath'
import type { Pair } from './select'

/** The chosen pair of plan and result, the best pair that would give other figures, and those after it. */
export interface FigureChoice {
  readonly chosen: Pair
  readonly rival: Pair | null
  readonly others?: readonly Pair[]
}

/** A column of a table with all that is known of it. */
export interface TableColumn {
  readonly header: ColumnHeader
  readonly evidence: ColumnEvidence
  readonly claims: readonly Claim[]
  /** What it was read as, null where nothing. */
  readonly claim: Claim | null
}
