import { numbered, type Numbered, renamed } from '../table/columns'
import { TOP } from '../table/top'

const HIDDEN = { hidden: true } as const
/** The longest word of a usual perspective: they stand in the same columns. */
const WORD = { width: 12 } as const

/** Columns of the units sheet. Money stands in the columns behind the bar, in its place: the bar is hidden then. */
const SHAPES = {
  rank: { width: 9 },
  unit: { width: 30 },
  weight: WORD,
  typed: WORD,
  kpis: WORD,
  measured: WORD,
  coverage: WORD,
  score: WORD,
  status: { width: 18 },
  bar: { width: 26 },
  budget: WORD,
  spent: WORD,
  absorption: { width: 9.5 },
  /** Group index of the unit. */
  id: HIDDEN,
  name: HIDDEN,
  level: HIDDEN,
  /** What the unit weighs in the total: less where little of it was measured, nothing where nothing was. */
  measuredWeight: HIDDEN,
  weightedScore: HIDDEN,
  ranked: HIDDEN,
  given: HIDDEN,
  /** Key of a unit that is gone: of the others one cell holds all, as what is sorted keeps its number. */
  key: HIDDEN,
  position: HIDDEN,
  /** Name of the unit in the officer's own table of weights, and whether it still stands in that row. */
  statedName: HIDDEN,
  guard: HIDDEN,
  /** Rank of a unit for which more than one indicator speaks. */
  leads: HIDDEN,
  /** Keys of all units: they are not sorted with the rows. */
  keys: HIDDEN,
} as const

export type UnitId = keyof typeof SHAPES
const UNITS = numbered(SHAPES)
export const UCOL = UNITS.col

/** Width of the column of names. */
const NAME = { money: 34, bars: SHAPES.unit.width } as const

/**
 * @param withMoney - whether money is shown
 * @returns the columns of the sheet
 */
export function unitPlaces(withMoney: boolean): Numbered<UnitId> {
  if (!withMoney) return { ...UNITS, lastShown: UCOL.bar }
  const own = {
    [UCOL.unit]: { width: NAME.money },
    [UCOL.status]: { width: 16.5 },
    [UCOL.bar]: { hidden: true },
  }
  return { ...UNITS, widths: UNITS.widths.map((column) => ({ ...column, ...own[column.col] })) }
}

/**
 * @param withMoney - whether money is shown
 * @returns characters of a line of a name
 */
export function nameWidth(withMoney: boolean): number {
  return withMoney ? NAME.money : NAME.bars
}

/** Columns of the table of KPIs that several units have, below the ranking. */
const SHARED_UNDER = {
  name: 'unit',
  unit: 'weight',
  target: 'typed',
  actual: 'kpis',
  attainment: 'measured',
  gap: 'coverage',
  rank: 'score',
  status: 'status',
  bar: 'bar',
  text: 'name',
  level: 'level',
  position: 'position',
} as const satisfies Readonly<Record<string, UnitId>>

export type SharedId = keyof typeof SHARED_UNDER
export const SHARED = renamed(UNITS, SHARED_UNDER).col

/**
 * @param withMoney - whether money is shown: the bar is hidden then, and another column holds the table's
 * @returns the columns of that table
 */
export function sharedPlaces(withMoney: boolean): Numbered<SharedId> {
  const bar = withMoney ? 'budget' : 'bar'
  return { ...renamed(UNITS, { ...SHARED_UNDER, bar }), lastShown: UCOL[bar] }
}

/** Columns of the table of units and perspectives: one for each of those that fit. */
export const MATRIX = { first: UCOL.weight, most: UCOL.absorption - UCOL.weight + 1 } as const

/**
 * @param perspectives - how many there are
 * @returns the columns of that table
 */
export function matrixPlaces(perspectives: number): Numbered<'ground' | 'unit' | 'score'> {
  const places = renamed(UNITS, { ground: 'rank', unit: 'unit', score: 'weight' })
  return {
    ...places,
    times: (id) => (id === 'score' ? perspectives : 1),
    lastShown: MATRIX.first + perspectives - 1,
  }
}

/** Rows above the ranking. */
export const UROW = { ...TOP, header: TOP.tileFigure + 3, first: TOP.tileFigure + 4 } as const
