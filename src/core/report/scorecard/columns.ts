import { numbered, renamed } from '../table/columns'
import { TOP } from '../table/top'

/** Columns of the scorecard: what is printed, what people write, and what serves formulas. */
const SHAPES = {
  no: { width: 4 },
  met: { width: 3 },
  indicator: { width: 40 },
  unit: { width: 8 },
  polarity: { width: 7.5 },
  weight: { width: 6 },
  target: { width: 11 },
  actual: { width: 11 },
  gap: { width: 10 },
  attainment: { width: 9.5 },
  /** Only where there are periods. */
  trend: { width: 12 },
  bar: { width: 13.2 },
  score: { width: 8 },
  status: { width: 16.6 },
  owner: { width: 17.8 },
  /** Beside the page: notes and links are not printed. */
  note: { width: 34 },
  name: { hidden: true },
  guard: { hidden: true },
  level: { hidden: true },
  /** Scores of KPIs alone: the rows of perspectives between them show theirs in the column of scores. */
  counted: { hidden: true },
  perspectiveId: { hidden: true },
  objectiveId: { hidden: true },
  ownerId: { hidden: true },
  programLink: { hidden: true },
  baseline: { hidden: true },
  targetLevel: { hidden: true },
  actualLevel: { hidden: true },
  rankKey: { hidden: true },
  read: { hidden: true },
  perspective: { hidden: true },
} as const

export const SCORECARD = numbered(SHAPES)
export type ScorecardId = keyof typeof SHAPES
export const COL = SCORECARD.col

/** Blocks that 100 % fills in the column of bars, so that those of 120 % with their mark fit. */
export const BLOCKS = 6

/** Last column that is printed. */
export const LAST_PRINTED = COL.owner

/** The tables below the KPIs stand in their columns. */
export const GROUPS = renamed(SCORECARD, {
  group: 'indicator',
  weight: 'weight',
  kpis: 'target',
  measured: 'actual',
  coverage: 'attainment',
  bar: 'bar',
  score: 'score',
  status: 'status',
  level: 'level',
})

const HEADER = TOP.note + 1
/** Rows of the top; the table's header is the last row that stays in view. */
export const ROW = { ...TOP, since: TOP.note, header: HEADER, first: HEADER + 1 } as const
