import { countBeside } from '../paper'
import { type Numbered, numbered } from '../table/columns'
import { TOP } from '../table/top'

const HIDDEN = { hidden: true } as const

/** Characters of a name, so that a page with five periods, or four of twelve, is printed in eight points. */
export const NAME = 29

/** Columns of the trend sheet, which its tables share; those of periods and what is worked out of each repeat. */
const SHAPES = {
  no: { width: 4 },
  name: { width: NAME },
  unit: { width: 9 },
  target: { width: 11 },
  periods: { width: 10 },
  bars: { width: 10 },
  attainment: { width: 9 },
  points: { width: 9 },
  change: { width: 9 },
  direction: { width: 17 },
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

/** Characters of a bar of characters, and of what stands before it; of the header's longest word. */
const BAR = { each: 1.38, before: 1.3, least: 8 } as const
/** Of a period: where all stand on the page, and where there are more. */
const PERIOD = { wide: 10, narrow: 9 } as const
/** Columns on the page besides periods and bars. */
const BESIDE = [
  'no',
  'name',
  'unit',
  'target',
  'attainment',
  'points',
  'change',
  'direction',
  'projection',
] as const
const MARGIN = 2

/** Where everything stands on the sheet, and how many of the first periods are folded away. */
export interface TrendPlaces extends TrendColumns {
  readonly folded: number
}

/**
 * Earlier periods than a page holds in letters of eight points are folded: they open with [+], and are not printed. The bars
 * show all of them.
 * @param count - most periods that one table of the sheet shows
 * @returns where everything stands
 */
export function trendColumns(count: number): TrendPlaces {
  const bars = Math.max(BAR.least, Math.ceil(count * BAR.each + BAR.before))
  const beside = [MARGIN, bars, ...BESIDE.map((id) => SHAPES[id].width)]
  const fits = (width: number) => countBeside(beside, width)
  const width = fits(PERIOD.wide) >= count ? PERIOD.wide : PERIOD.narrow
  const folded = Math.max(0, count - fits(width))
  const shapes = { ...SHAPES, bars: { width: bars }, periods: { width } }
  const made = numbered<TrendId>(shapes, Object.fromEntries(REPEATED.map((id) => [id, count])))
  const first = made.col.periods
  const widths = made.widths.map((column) =>
    column.col >= first && column.col < first + folded ? { ...column, hidden: true, outline: 1 } : column,
  )
  return { ...made, widths, folded }
}

/**
 * @param columns - of the trend sheet
 * @returns the last one that is printed
 */
export function lastPrinted({ col }: TrendColumns): number {
  return col.projection
}

/** Rows of the top; the first table's header is the last row that stays in view. */
export const TROW = {
  title: TOP.title,
  subtitle: TOP.subtitle,
  folded: TOP.note + 1,
  first: TOP.note + 2,
} as const
