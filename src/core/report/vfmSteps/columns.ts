import { numbered } from '../table/columns'
import { TOP } from '../table/top'
import { MEMBER_SHAPES } from '../workbookEvidence'

const HIDDEN = { hidden: true } as const

/** Columns of the sheet of steps. */
const SHAPES = {
  no: { width: 4 },
  name: { width: 34 },
  verdict: { width: 18 },
  share: { width: 9 },
  evidence: { width: 37 },
  next: { width: 37 },
  note: { width: 28 },
  counts: HIDDEN,
  shares: HIDDEN,
  code: HIDDEN,
  weakest: HIDDEN,
  key: HIDDEN,
  ...MEMBER_SHAPES,
} as const

export type StepId = keyof typeof SHAPES
/** Counts of three parts, each beside what it is a count of, and three shares. */
export const STEP_PLACES = numbered(SHAPES, { counts: 6, shares: 3 })
export const SCOL = STEP_PLACES.col

const FIRST = TOP.note + 2
export const SROW = { header: FIRST - 1, first: FIRST, last: FIRST + 4 } as const
