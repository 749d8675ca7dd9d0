import { columnWidths } from '../columnWidths'

/** Columns of the scorecard; those from `name` on are hidden and serve formulas. */
export const COL = {
  no: 2,
  perspective: 3,
  objective: 4,
  indicator: 5,
  unit: 6,
  polarity: 7,
  weight: 8,
  target: 9,
  actual: 10,
  attainment: 11,
  score: 12,
  status: 13,
  owner: 14,
  note: 15,
  name: 17,
  guard: 18,
  level: 19,
  measuredWeight: 20,
  weightedScore: 21,
  perspectiveId: 22,
  objectiveId: 23,
  ownerId: 24,
  programId: 25,
  role: 26,
  baseline: 27,
  polarityText: 28,
  rankKey: 29,
  periodText: 30,
  qualityText: 31,
  perspectiveText: 32,
  programText: 33,
  codeText: 34,
} as const

/** Last column that people see. */
export const LAST_VISIBLE = COL.note

export const WIDTHS = columnWidths(
  [
    [COL.no, 5],
    [COL.perspective, 17],
    [COL.objective, 26],
    [COL.indicator, 42],
    [COL.unit, 10],
    [COL.polarity, 10],
    [COL.weight, 10],
    [COL.target, 13],
    [COL.actual, 13],
    [COL.attainment, 10],
    [COL.score, 10],
    [COL.status, 19],
    [COL.owner, 19],
    [COL.note, 26],
  ],
  { first: COL.name, last: COL.codeText },
)

/** Rows of the front block; the table's header is the last row that stays in view. */
export const ROW = {
  title: 2,
  subtitle: 3,
  tileLabel: 4,
  tileFigure: 5,
  tileStatus: 6,
  header: 8,
  first: 9,
} as const
