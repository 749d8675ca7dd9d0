/** Columns of the actions sheet; those from `name` on are hidden and serve formulas. */
export const ACOL = {
  no: 2,
  indicator: 3,
  target: 4,
  actual: 5,
  attainment: 6,
  status: 7,
  fact: 8,
  cause: 9,
  action: 10,
  owner: 11,
  due: 12,
  progress: 13,
  situation: 14,
  key: 16,
  name: 17,
  position: 18,
  level: 19,
  code: 20,
  proposed: 21,
  nth: 22,
} as const

export const ACTIONS_LAST_VISIBLE = ACOL.situation

export const ACTIONS_WIDTHS: readonly {
  readonly col: number
  readonly width: number
  readonly hidden?: boolean
}[] = [
  { col: 1, width: 2 },
  { col: ACOL.no, width: 5 },
  { col: ACOL.indicator, width: 38 },
  { col: ACOL.target, width: 11 },
  { col: ACOL.actual, width: 11 },
  { col: ACOL.attainment, width: 10 },
  { col: ACOL.status, width: 19 },
  { col: ACOL.fact, width: 27 },
  { col: ACOL.cause, width: 27 },
  { col: ACOL.action, width: 27 },
  { col: ACOL.owner, width: 19 },
  { col: ACOL.due, width: 13 },
  { col: ACOL.progress, width: 13 },
  { col: ACOL.situation, width: 21 },
  { col: 15, width: 2, hidden: true },
  ...Array.from({ length: ACOL.nth - ACOL.key + 1 }, (_, i) => ({
    col: ACOL.key + i,
    width: 10,
    hidden: true,
  })),
]

/** Rows of the front block; the table's header is the last row that stays in view. */
export const AROW = { title: 2, subtitle: 3, tileLabel: 4, tileFigure: 5, header: 7, first: 8 } as const

/** Names of the cells that the rows are held against. */
export const ACTION_NAMES = { limit: 'Kinerja_ActionsLimit', asOf: 'Kinerja_ActionsAsOf' } as const
