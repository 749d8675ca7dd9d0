import { type Numbered, numbered } from '../table/columns'
import { TOP } from '../table/top'

const HIDDEN = { hidden: true } as const

/** Columns of the trend sheet, which its tables share; those of periods and what is worked out of each repeat. */
const SHAPES = {
  no: { width: 5 },
  name: { width: 44 },
  unit: { width: 11 },
  target: { width: 14 },
  periods: { width: 11 },
  bars: { width: 15 },
  attainment: { width: 11 },
  points: { width: 11 },
  change: { width: 11 },
  direction: { width: 21 },
  projection: { width: 14 },
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

/** Rows of the top; the first table's header is the last row that stays in view. */
export const TROW = { title: TOP.title, subtitle: TOP.subtitle, first: TOP.note + 2 } as const
