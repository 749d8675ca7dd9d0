import { columnWidths } from '../columnWidths'

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

export const ACTIONS_WIDTHS = columnWidths(
  [
    [ACOL.no, 5],
    [ACOL.indicator, 38],
    [ACOL.target, 11],
    [ACOL.actual, 11],
    [ACOL.attainment, 10],
    [ACOL.status, 19],
    [ACOL.fact, 27],
    [ACOL.cause, 27],
    [ACOL.action, 27],
    [ACOL.owner, 19],
    [ACOL.due, 13],
    [ACOL.progress, 13],
    [ACOL.situation, 21],
  ],
  { first: ACOL.key, last: ACOL.nth },
)

/** Rows of the front block; the table's header is the last row that stays in view. */
export const AROW = { title: 2, subtitle: 3, tileLabel: 4, tileFigure: 5, header: 7, first: 8 } as const

/** Names of the cells that the rows are held against. */
export const ACTION_NAMES = { limit: 'Kinerja_ActionsLimit', asOf: 'Kinerja_ActionsAsOf' } as const
