import { numbered } from '../table/columns'
import { TOP } from '../table/top'

const HIDDEN = { hidden: true } as const

/** Columns of the sheet of key success factors, shared by its two tables. */
const SHAPES = {
  no: { width: 4 },
  factor: { width: 24 },
  /** Name of the KPI; in the table of factors a bar. */
  indicator: { width: 36 },
  /** How many KPIs speak to a factor. */
  unit: { width: 9 },
  /** Attainment of the KPI; in the table of factors the coverage. */
  attainment: { width: 9 },
  score: { width: 9 },
  status: { width: 17 },
  weight: { width: 9 },
  basis: { width: 22 },
  choice: { width: 22 },
  name: HIDDEN,
  found: HIDDEN,
  position: HIDDEN,
  level: HIDDEN,
  id: HIDDEN,
  key: HIDDEN,
  source: HIDDEN,
} as const

export type FactorId = keyof typeof SHAPES
export const FACTOR_COLUMNS = numbered(SHAPES)
export const FCOL = FACTOR_COLUMNS.col

/** Rows above the table of factors. */
export const FROW = { open: TOP.note, header: TOP.note + 2, first: TOP.note + 3 } as const

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
