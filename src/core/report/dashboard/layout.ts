import type { RangeRef } from '../../units'

/** Columns of the dashboard: two halves, a gap between them, and hidden ones that charts and rankings are computed in. */
export const DCOL = {
  leftNo: 2,
  leftName: 3,
  leftFigure: 4,
  leftWord: 5,
  gap: 6,
  rightNo: 7,
  rightName: 8,
  rightFigure: 9,
  rightWord: 10,
  /** Hidden from here on. */
  perspective: 12,
  score: 13,
  program: 14,
  absorption: 15,
  result: 16,
  quadrant: 17,
  bestRow: 18,
  worstRow: 19,
} as const

export const DASHBOARD_LAST_VISIBLE = DCOL.rightWord

export const DASHBOARD_WIDTHS = [
  { col: 1, width: 2 },
  { col: DCOL.leftNo, width: 4 },
  { col: DCOL.leftName, width: 36 },
  { col: DCOL.leftFigure, width: 11 },
  { col: DCOL.leftWord, width: 19 },
  { col: DCOL.gap, width: 3 },
  { col: DCOL.rightNo, width: 4 },
  { col: DCOL.rightName, width: 36 },
  { col: DCOL.rightFigure, width: 11 },
  { col: DCOL.rightWord, width: 19 },
  { col: 11, width: 2 },
  ...Array.from({ length: DCOL.worstRow - DCOL.perspective + 1 }, (_, i) => ({
    col: DCOL.perspective + i,
    width: 10,
    hidden: true,
  })),
] as const

const CHART_ROWS = 15
const TOP = 5
/** Rows that the lists of best and worst have. */
export const RANKED = TOP

export const DROW = {
  title: 2,
  subtitle: 3,
  tileLabel: 5,
  tileFigure: 6,
  tileStatus: 7,
  chartHeading: 9,
  chart: 10,
  quadrants: 10 + CHART_ROWS,
  rankHeading: 12 + CHART_ROWS,
  rank: 13 + CHART_ROWS,
  lowerHeading: 14 + CHART_ROWS + TOP,
  lower: 15 + CHART_ROWS + TOP,
  missingHeading: 19 + CHART_ROWS + TOP,
  missing: 20 + CHART_ROWS + TOP,
  wordsHeading: 23 + CHART_ROWS + TOP,
  words: 24 + CHART_ROWS + TOP,
  /** Why the figures can be trusted. */
  trust: 28 + CHART_ROWS + TOP,
  signature: 29 + CHART_ROWS + TOP,
  end: 34 + CHART_ROWS + TOP,
  /** First row of the hidden figures. */
  hidden: 10,
} as const

const LAST_CHART_ROW = DROW.chart + CHART_ROWS - 1

export const CHART_PLACES = {
  left: {
    firstRow: DROW.chart,
    firstCol: DCOL.leftNo,
    lastRow: LAST_CHART_ROW,
    lastCol: DCOL.leftWord,
  },
  right: {
    firstRow: DROW.chart,
    firstCol: DCOL.rightNo,
    lastRow: LAST_CHART_ROW,
    lastCol: DCOL.rightWord,
  },
  both: {
    firstRow: DROW.chart,
    firstCol: DCOL.leftNo,
    lastRow: LAST_CHART_ROW,
    lastCol: DCOL.rightWord,
  },
} as const satisfies Record<string, RangeRef>
