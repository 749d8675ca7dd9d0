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

export const FACTORS_WIDTHS: readonly {
  readonly col: number
  readonly width: number
  readonly hidden?: boolean
}[] = [
  { col: 1, width: 2 },
  { col: FCOL.no, width: 5 },
  { col: FCOL.factor, width: 32 },
  { col: FCOL.indicator, width: 44 },
  { col: FCOL.unit, width: 11 },
  { col: FCOL.attainment, width: 11 },
  { col: FCOL.score, width: 11 },
  { col: FCOL.status, width: 21 },
  { col: FCOL.weight, width: 11 },
  { col: FCOL.basis, width: 28 },
  { col: FCOL.choice, width: 30 },
  { col: 12, width: 2, hidden: true },
  ...Array.from({ length: FCOL.source - FCOL.name + 1 }, (_, i) => ({
    col: FCOL.name + i,
    width: 10,
    hidden: true,
  })),
]

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
