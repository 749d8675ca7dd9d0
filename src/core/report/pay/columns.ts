import { numbered } from '../table/columns'
import { TOP } from '../table/top'

const HIDDEN = { hidden: true } as const
/** Of each step of the computation. */
const STEP = { width: 11 } as const

/** Columns of the pay sheet, in the order of the computation; counts of deductions follow, then hidden helpers. */
const SHAPES = {
  no: { width: 5 },
  name: { width: 27 },
  staffId: { width: 20 },
  position: { width: 27 },
  grade: { width: 7 },
  unit: { width: 25 },
  base: { width: 13 },
  own: STEP,
  unitScore: STEP,
  productivity: STEP,
  ownDiscipline: STEP,
  deducted: STEP,
  discipline: STEP,
  score: STEP,
  factor: STEP,
  share: STEP,
  pay: { width: 13 },
  cut: { width: 13 },
  flag: { width: 17 },
  reason: { width: 38 },
  space: { width: 2 },
  /** One for each kind of deduction; beside the printed part, for whoever wants to see them. */
  counts: { width: 12 },
  nameText: HIDDEN,
  guard: HIDDEN,
  running: HIDDEN,
  gap: HIDDEN,
  flagCode: HIDDEN,
  welfare: HIDDEN,
} as const

export type PayId = keyof typeof SHAPES

/**
 * @param kinds - how many kinds of deductions are counted
 * @returns numbers and widths
 */
export function payColumns(kinds: number) {
  return numbered<PayId>(SHAPES, { counts: kinds })
}

/** Numbers of those that people see, which the kinds of deductions do not move. */
export const PCOL: Readonly<Record<PayId, number>> = payColumns(0).col

export const PAY_LAST_PRINTED = PCOL.reason

const HEADER = TOP.tileFigure + 5
/** Rows of the front block. */
export const PROW = {
  title: TOP.title,
  subtitle: TOP.subtitle,
  tileLabel: TOP.tileLabel,
  tileFigure: TOP.tileFigure,
  parameterLabel: HEADER - 3,
  parameter: HEADER - 2,
  header: HEADER,
  formula: HEADER + 1,
  first: HEADER + 2,
} as const

/** Where the blocks below the table stand. */
export interface PayPlaces {
  readonly first: number
  readonly last: number
  readonly total: number
  /** Header of the six conditions. */
  readonly conditions: number
  /** Header of where the money comes from. */
  readonly source: number
  /** The workbook's own money for one payment. */
  readonly workbookBudget: number
  readonly end: number
}

/**
 * @param rows - people or units
 * @param lines - cells that the money comes from
 * @returns the rows of everything below the front block
 */
export function payPlaces(rows: number, lines: number): PayPlaces {
  const last = PROW.first + rows - 1
  const total = last + 1
  const conditions = total + 3
  const source = conditions + 6 + 3
  const workbookBudget = source + Math.max(1, lines) + 1
  return { first: PROW.first, last, total, conditions, source, workbookBudget, end: workbookBudget + 2 }
}
