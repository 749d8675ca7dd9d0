import { columnWidths } from '../columnWidths'

/** Columns of the sheet of key success factors, shared by its two tables; those from `name` on are hidden. */
export const FCOL = {
  no: 2,
  factor: 3,
  /** Name of the KPI; in the table of factors a bar. */
  indicator: 4,
  /** Unit of the KPI; in the table of factors how many KPIs speak to it. */
  unit: 5,
  /** Attainment of the KPI; in the table of factors the coverage. */
  attainment: 6,
  score: 7,
  status: 8,
  weight: 9,
  basis: 10,
  choice: 11,
  name: 13,
  found: 14,
  foundBasis: 15,
  position: 16,
  guard: 17,
  level: 18,
  id: 19,
  measuredWeight: 20,
  weightedScore: 21,
  key: 22,
  source: 23,
} as const

/** Last column that people see. */
export const FACTORS_LAST_VISIBLE = FCOL.choice

export const FACTORS_WIDTHS = columnWidths(
  [
    [FCOL.no, 5],
    [FCOL.factor, 32],
    [FCOL.indicator, 44],
    [FCOL.unit, 11],
    [FCOL.attainment, 11],
    [FCOL.score, 11],
    [FCOL.status, 21],
    [FCOL.weight, 11],
    [FCOL.basis, 28],
    [FCOL.choice, 30],
  ],
  { first: FCOL.name, last: FCOL.source },
)

/** Rows above the table of factors. */
export const FROW = { title: 2, subtitle: 3, open: 4, header: 6, first: 7 } as const

/** Where the two tables stand. */
export interface FactorsLayout {
  readonly lastFactor: number
  readonly heading: number
  readonly header: number
  readonly firstKpi: number
  readonly lastKpi: number
}

/**
 * @param factors - how many there are, at least one
 * @param links - lines of the map, at least one
 * @returns the rows of the tables
 */
export function factorsLayout(factors: number, links: number): FactorsLayout {
  const lastFactor = FROW.first + factors - 1
  const heading = lastFactor + 2
  const header = heading + 2
  return { lastFactor, heading, header, firstKpi: header + 1, lastKpi: header + links }
}
