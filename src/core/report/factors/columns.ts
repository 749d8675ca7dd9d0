import { numbered } from '../table/columns'
import { TOP } from '../table/top'

const HIDDEN = { hidden: true } as const

/** Columns of the sheet of key success factors, shared by its two tables. */
const SHAPES = {
  no: { width: 4 },
  factor: { width: 22 },
  /** Name of the KPI; in the table of factors a bar. */
  indicator: { width: 38 },
  /** How many KPIs speak to a factor. */
  unit: { width: 8.5 },
  /** Attainment of the KPI; in the table of factors the coverage. */
  attainment: { width: 9.5 },
  score: { width: 8 },
  status: { width: 18 },
  weight: { width: 6 },
  /** Beside the page: why a KPI speaks to a factor, and where people tie it to another. */
  basis: { width: 22 },
  choice: { width: 22 },
  name: HIDDEN,
  found: HIDDEN,
  position: HIDDEN,
  level: HIDDEN,
  id: HIDDEN,
  key: HIDDEN,
  source: HIDDEN,
  /** Keys of all KPIs: they are not sorted with the rows. */
  keys: HIDDEN,
} as const

export type FactorId = keyof typeof SHAPES
export const FACTOR_COLUMNS = numbered(SHAPES)
export const FCOL = FACTOR_COLUMNS.col
/** Last column that is printed. */
export const LAST_PRINTED = FCOL.weight

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
