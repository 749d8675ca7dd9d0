/** Columns of the value-for-money sheet; those from `nameText` on are hidden and serve formulas. */
export const VCOL = {
  code: 2,
  name: 3,
  level: 4,
  budget: 5,
  spent: 6,
  absorption: 7,
  economy: 8,
  economyVerdict: 9,
  output: 10,
  efficiency: 11,
  efficiencyVerdict: 12,
  effectiveness: 13,
  effectivenessVerdict: 14,
  kpis: 15,
  nameText: 17,
  guard: 18,
  counted: 19,
  id: 20,
  budgetToDate: 21,
  economyCode: 22,
  efficiencyCode: 23,
  effectivenessCode: 24,
  outcome: 25,
  /** Number of the unit whose money is added up from this row, or -1. */
  unit: 26,
} as const

export const VFM_LAST_VISIBLE = VCOL.kpis

export const VFM_WIDTHS: readonly {
  readonly col: number
  readonly width: number
  readonly hidden?: boolean
}[] = [
  { col: 1, width: 2 },
  { col: VCOL.code, width: 22 },
  { col: VCOL.name, width: 52 },
  { col: VCOL.level, width: 14 },
  { col: VCOL.budget, width: 19 },
  { col: VCOL.spent, width: 19 },
  { col: VCOL.absorption, width: 12 },
  { col: VCOL.economy, width: 12 },
  { col: VCOL.economyVerdict, width: 34 },
  { col: VCOL.output, width: 11 },
  { col: VCOL.efficiency, width: 10 },
  { col: VCOL.efficiencyVerdict, width: 25 },
  { col: VCOL.effectiveness, width: 11 },
  { col: VCOL.effectivenessVerdict, width: 31 },
  { col: VCOL.kpis, width: 10 },
  { col: 16, width: 2, hidden: true },
  ...Array.from({ length: VCOL.unit - VCOL.nameText + 1 }, (_, i) => ({
    col: VCOL.nameText + i,
    width: 10,
    hidden: true,
  })),
]

export const VROW = {
  title: 2,
  subtitle: 3,
  tileLabel: 4,
  tileFigure: 5,
  header: 7,
  formula: 8,
  first: 9,
} as const
