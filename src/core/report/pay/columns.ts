/** Width of each step of the computation. */
const STEP = 11

/** Columns of the pay sheet, in the order of the computation; counts of deductions follow, then hidden helpers. */
export const PCOL = {
  no: 2,
  name: 3,
  staffId: 4,
  position: 5,
  grade: 6,
  unit: 7,
  base: 8,
  own: 9,
  unitScore: 10,
  productivity: 11,
  ownDiscipline: 12,
  deducted: 13,
  discipline: 14,
  score: 15,
  factor: 16,
  share: 17,
  pay: 18,
  cut: 19,
  flag: 20,
  reason: 21,
  /** First column of counts, one for each kind of deduction; beside the printed part, for whoever wants to see them. */
  counts: 23,
} as const

export const PAY_LAST_PRINTED = PCOL.reason

/** Hidden columns, behind the counts. */
export interface PayHelpers {
  readonly nameText: number
  readonly guard: number
  readonly running: number
  readonly gap: number
  readonly flag: number
  readonly welfare: number
  readonly last: number
}

/**
 * @param kinds - how many kinds of deductions are counted
 * @returns where the helpers stand
 */
export function payHelpers(kinds: number): PayHelpers {
  const first = PCOL.counts + kinds + 1
  return {
    nameText: first,
    guard: first + 1,
    running: first + 2,
    gap: first + 3,
    flag: first + 4,
    welfare: first + 5,
    last: first + 5,
  }
}

/**
 * @param kinds - how many kinds of deductions are counted
 * @returns widths in characters
 */
export function payWidths(
  kinds: number,
): readonly { readonly col: number; readonly width: number; readonly hidden?: boolean }[] {
  const helpers = payHelpers(kinds)
  return [
    { col: 1, width: 2 },
    { col: PCOL.no, width: 5 },
    { col: PCOL.name, width: 27 },
    { col: PCOL.staffId, width: 20 },
    { col: PCOL.position, width: 27 },
    { col: PCOL.grade, width: 7 },
    { col: PCOL.unit, width: 25 },
    { col: PCOL.base, width: 13 },
    { col: PCOL.own, width: STEP },
    { col: PCOL.unitScore, width: STEP },
    { col: PCOL.productivity, width: STEP },
    { col: PCOL.ownDiscipline, width: STEP },
    { col: PCOL.deducted, width: STEP },
    { col: PCOL.discipline, width: STEP },
    { col: PCOL.score, width: STEP },
    { col: PCOL.factor, width: STEP },
    { col: PCOL.share, width: STEP },
    { col: PCOL.pay, width: 13 },
    { col: PCOL.cut, width: 13 },
    { col: PCOL.flag, width: 17 },
    { col: PCOL.reason, width: 38 },
    { col: PCOL.reason + 1, width: 2 },
    ...Array.from({ length: kinds }, (_, i) => ({ col: PCOL.counts + i, width: 12 })),
    ...Array.from({ length: helpers.last - PCOL.counts - kinds + 1 }, (_, i) => ({
      col: PCOL.counts + kinds + i,
      width: 10,
      hidden: true,
    })),
  ]
}

/** Rows of the front block. */
export const PROW = {
  title: 2,
  subtitle: 3,
  tileLabel: 4,
  tileFigure: 5,
  parameterLabel: 7,
  parameter: 8,
  header: 10,
  formula: 11,
  first: 12,
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
