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
} as const

/** Last column that people see. */
export const LAST_VISIBLE = COL.note

export const WIDTHS: readonly { readonly col: number; readonly width: number; readonly hidden?: boolean }[] =
  [
    { col: 1, width: 2 },
    { col: COL.no, width: 5 },
    { col: COL.perspective, width: 17 },
    { col: COL.objective, width: 26 },
    { col: COL.indicator, width: 42 },
    { col: COL.unit, width: 10 },
    { col: COL.polarity, width: 10 },
    { col: COL.weight, width: 10 },
    { col: COL.target, width: 13 },
    { col: COL.actual, width: 13 },
    { col: COL.attainment, width: 10 },
    { col: COL.score, width: 10 },
    { col: COL.status, width: 19 },
    { col: COL.owner, width: 19 },
    { col: COL.note, width: 26 },
    { col: 16, width: 2, hidden: true },
    ...Array.from({ length: COL.qualityText - COL.name + 1 }, (_, i) => ({
      col: COL.name + i,
      width: 10,
      hidden: true,
    })),
  ]

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
