/** Columns of the sheet of units; those from `id` on are hidden and serve formulas. Its tables share them. */
export const UCOL = {
  rank: 2,
  unit: 3,
  weight: 4,
  typed: 5,
  kpis: 6,
  measured: 7,
  coverage: 8,
  score: 9,
  status: 10,
  bar: 11,
  budget: 12,
  spent: 13,
  absorption: 14,
  id: 16,
  name: 17,
  level: 18,
  measuredWeight: 19,
  weightedScore: 20,
  ranked: 21,
  given: 22,
  key: 23,
  position: 24,
  statedName: 25,
  guard: 26,
  leads: 27,
  /** Keys of all units: they are not sorted with the rows. */
  keys: 28,
} as const

/** The same columns as the table of shared KPIs names them. */
export const SHARED = {
  name: UCOL.unit,
  unit: UCOL.weight,
  target: UCOL.typed,
  actual: UCOL.kpis,
  attainment: UCOL.measured,
  gap: UCOL.coverage,
  rank: UCOL.score,
  status: UCOL.status,
} as const

/**
 * @param withMoney - whether the columns of money are used: then those of bars are not
 * @returns the column in which a shared KPI has its bars, and the one that is worst
 */
export function sharedBar(withMoney: boolean): number {
  return withMoney ? UCOL.budget : UCOL.bar
}

/** Perspectives stand from here on; more than fit are left to the scorecard. */
export const MATRIX = { first: UCOL.weight, most: UCOL.absorption - UCOL.weight + 1 } as const

export const UROW = { title: 2, subtitle: 3, tileLabel: 4, tileFigure: 5, header: 8, first: 9 } as const

/** Characters of a unit's name: money in millions leaves room for more of it than bars do. */
const NAME = { money: 34, bars: 30 } as const

/**
 * @param withMoney - whether the columns of money are used
 * @returns characters of a unit's name
 */
export function nameWidth(withMoney: boolean): number {
  return withMoney ? NAME.money : NAME.bars
}

/**
 * @param withMoney - whether the columns of money are used: they take the place of the bars, or letters would be too small
 * @returns widths in characters
 */
export function unitWidths(
  withMoney: boolean,
): readonly { readonly col: number; readonly width: number; readonly hidden?: boolean }[] {
  return [
    { col: 1, width: 2 },
    { col: UCOL.rank, width: 9 },
    { col: UCOL.unit, width: nameWidth(withMoney) },
    ...[UCOL.weight, UCOL.typed, UCOL.kpis, UCOL.measured, UCOL.coverage, UCOL.score].map((col) => ({
      col,
      // The longest word of a usual perspective.
      width: 12,
    })),
    { col: UCOL.status, width: withMoney ? 16 : 18 },
    { col: UCOL.bar, width: 26, ...(withMoney ? { hidden: true } : {}) },
    ...[UCOL.budget, UCOL.spent].map((col) => ({ col, width: 12 })),
    { col: UCOL.absorption, width: 9 },
    { col: UCOL.id - 1, width: 2, hidden: true },
    ...Array.from({ length: UCOL.keys - UCOL.id + 1 }, (_, i) => ({
      col: UCOL.id + i,
      width: 10,
      hidden: true,
    })),
  ]
}
