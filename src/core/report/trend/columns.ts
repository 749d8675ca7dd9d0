import { type Numbered, numbered } from '../table/columns'
import { TOP } from '../table/top'

const HIDDEN = { hidden: true } as const

/** Characters of a name, so that a page with four periods is printed in eight points. */
export const NAME = 31

/** Columns of the trend sheet, which its tables share; those of periods and what is worked out of each repeat. */
const SHAPES = {
  no: { width: 4 },
  name: { width: NAME },
  unit: { width: 10 },
  target: { width: 11 },
  periods: { width: 10 },
  bars: { width: 10 },
  attainment: { width: 9 },
  points: { width: 9 },
  change: { width: 9 },
  direction: { width: 19 },
  projection: { width: 11 },
  /** Beside the page: what people may type, and what follows from it. */
  typed: { width: 14 },
  nature: { width: 18 },
  nameText: HIDDEN,
  unitText: HIDDEN,
  owner: HIDDEN,
  read: HIDDEN,
  guard: HIDDEN,
  key: HIDDEN,
  baseline: HIDDEN,
  known: HIDDEN,
  compare: HIDDEN,
  natureCode: HIDDEN,
  evaluated: HIDDEN,
  latest: HIDDEN,
  previous: HIDDEN,
  last: HIDDEN,
  before: HIDDEN,
  lastAttainment: HIDDEN,
  beforeAttainment: HIDDEN,
  lastShare: HIDDEN,
  beforeShare: HIDDEN,
  directionCode: HIDDEN,
  perspectiveId: HIDDEN,
  progressId: HIDDEN,
  origins: HIDDEN,
  targets: HIDDEN,
  measured: HIDDEN,
  attainments: HIDDEN,
  scores: HIDDEN,
  toDate: HIDDEN,
} as const

export type TrendId = keyof typeof SHAPES
export type TrendColumns = Numbered<TrendId>

const REPEATED = [
  'periods',
  'origins',
  'targets',
  'measured',
  'attainments',
  'scores',
  'toDate',
] as const satisfies readonly TrendId[]

/** More periods than these stand closer. */
const MOST_WIDE = 6
const NARROW = 9

/**
 * @param count - most periods that one table of the sheet shows
 * @returns where everything stands
 */
export function trendColumns(count: number): TrendColumns {
  const shapes = count > MOST_WIDE ? { ...SHAPES, periods: { width: NARROW } } : SHAPES
  return numbered<TrendId>(shapes, Object.fromEntries(REPEATED.map((id) => [id, count])))
}

/**
 * @param columns - of the trend sheet
 * @returns the last one that is printed
 */
export function lastPrinted({ col }: TrendColumns): number {
  return col.projection
}

/** Rows of the top; the first table's header is the last row that stays in view. */
export const TROW = { title: TOP.title, subtitle: TOP.subtitle, first: TOP.note + 2 } as const
