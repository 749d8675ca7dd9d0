import { numbered } from '../table/columns'
import { TOP } from '../table/top'
import { MEMBER_SHAPES } from '../workbookEvidence'

const HIDDEN = { hidden: true } as const

/** Columns of the readiness sheet, which its tables share. */
const SHAPES = {
  no: { width: 4 },
  name: { width: 26 },
  text: { width: 40 },
  score: { width: 8 },
  word: { width: 16 },
  share: { width: 8 },
  evidence: { width: 38 },
  note: { width: 26 },
  clean: HIDDEN,
  rankKey: HIDDEN,
  counts: HIDDEN,
  shares: HIDDEN,
  advice: HIDDEN,
  key: HIDDEN,
  ...MEMBER_SHAPES,
} as const

export type ReadinessId = keyof typeof SHAPES
/** Two counts and what they are counts of, for each part of the evidence. */
export const READINESS = numbered(SHAPES, { counts: 4, shares: 2 })
export const RCOL = READINESS.col

const FIRST = TOP.note + 2
const COUNT = 5
const RANKING = FIRST + COUNT + 2

/** Rows of the top and the statements, and where the weakest stand, or one sentence while nothing is scored. */
export const RROW = {
  title: TOP.title,
  header: FIRST - 1,
  first: FIRST,
  last: FIRST + COUNT - 1,
  mean: FIRST + COUNT,
  ranking: RANKING,
  firstRank: RANKING + 2,
  lastRank: RANKING + COUNT + 1,
} as const

/**
 * @param isScored - whether anything is scored
 * @returns rows of the prospects
 */
export function prospectRows(isScored: boolean): {
  readonly heading: number
  readonly first: number
  readonly last: number
} {
  const heading = isScored ? RROW.lastRank + 2 : RROW.ranking + 2
  return { heading, first: heading + 2, last: heading + COUNT + 1 }
}

/** The mean of what was scored, 1 to 5, or "". */
export const READINESS_SCORE = 'Kinerja_ReadinessScore'
