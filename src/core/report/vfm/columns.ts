import { columnWidths } from '../columnWidths'

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
  /** The line's own figures of an output and of an outcome. */
  outputTarget: 27,
  outputActual: 28,
  outcomeTarget: 29,
  outcomeActual: 30,
} as const

export const VFM_LAST_VISIBLE = VCOL.kpis
export const VFM_LAST = VCOL.outcomeActual

export const VFM_WIDTHS = columnWidths(
  [
    [VCOL.code, 22],
    [VCOL.name, 52],
    [VCOL.level, 14],
    [VCOL.budget, 19],
    [VCOL.spent, 19],
    [VCOL.absorption, 12],
    [VCOL.economy, 12],
    [VCOL.economyVerdict, 34],
    [VCOL.output, 11],
    [VCOL.efficiency, 10],
    [VCOL.efficiencyVerdict, 25],
    [VCOL.effectiveness, 11],
    [VCOL.effectivenessVerdict, 31],
    [VCOL.kpis, 10],
  ],
  { first: VCOL.nameText, last: VFM_LAST },
)

export const VROW = {
  title: 2,
  subtitle: 3,
  tileLabel: 4,
  tileFigure: 5,
  header: 7,
  formula: 8,
  first: 9,
} as const
