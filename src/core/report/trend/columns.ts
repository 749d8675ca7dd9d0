/** Columns of the trend sheet; how many periods stand beside each other moves those behind them. */
export interface TrendColumns {
  readonly no: number
  readonly name: number
  readonly unit: number
  readonly target: number
  /** First of the periods. */
  readonly periods: number
  readonly count: number
  readonly bars: number
  readonly attainment: number
  readonly points: number
  readonly change: number
  readonly direction: number
  readonly projection: number
  readonly typed: number
  readonly nature: number
  readonly lastVisible: number
  /** Hidden, for formulas. */
  readonly nameText: number
  readonly unitText: number
  readonly owner: number
  readonly objective: number
  readonly polarityText: number
  readonly periodText: number
  readonly guard: number
  readonly key: number
  readonly baseline: number
  readonly known: number
  readonly compare: number
  readonly natureCode: number
  readonly evaluated: number
  readonly latest: number
  readonly previous: number
  readonly last: number
  readonly before: number
  readonly lastAttainment: number
  readonly beforeAttainment: number
  readonly lastShare: number
  readonly beforeShare: number
  readonly directionCode: number
  readonly perspectiveId: number
  readonly progressId: number
  /** First of a hidden block with a column for every period. */
  readonly origins: number
  readonly targets: number
  readonly measured: number
  readonly attainments: number
  readonly scores: number
  readonly toDate: number
  readonly end: number
}

const VISIBLE = [
  'bars',
  'attainment',
  'points',
  'change',
  'direction',
  'projection',
  'typed',
  'nature',
] as const
const HELPERS = [
  'nameText',
  'unitText',
  'owner',
  'objective',
  'polarityText',
  'periodText',
  'guard',
  'key',
  'baseline',
  'known',
  'compare',
  'natureCode',
  'evaluated',
  'latest',
  'previous',
  'last',
  'before',
  'lastAttainment',
  'beforeAttainment',
  'lastShare',
  'beforeShare',
  'directionCode',
  'perspectiveId',
  'progressId',
] as const
const BLOCKS = ['origins', 'targets', 'measured', 'attainments', 'scores', 'toDate'] as const

/**
 * @param count - most periods that one table of the sheet shows
 * @returns where everything stands
 */
export function trendColumns(count: number): TrendColumns {
  const first = { no: 2, name: 3, unit: 4, target: 5, periods: 6, count }
  let next = first.periods + count
  const take = <Key extends string>(keys: readonly Key[], width: number): Record<Key, number> => {
    const taken = keys.map((key, i) => [key, next + i * width] as const)
    next += keys.length * width
    return Object.fromEntries(taken) as Record<Key, number>
  }
  const visible = take(VISIBLE, 1)
  const lastVisible = next - 1
  next += 1
  const helpers = take(HELPERS, 1)
  const blocks = take(BLOCKS, count)
  return { ...first, ...visible, lastVisible, ...helpers, ...blocks, end: next - 1 }
}

const SHOWN_WIDTHS: Readonly<Record<(typeof VISIBLE)[number], number>> = {
  bars: 15,
  attainment: 11,
  points: 11,
  change: 11,
  direction: 21,
  projection: 14,
  typed: 14,
  nature: 18,
}

/**
 * @param columns - where everything stands
 * @returns widths in characters; what serves formulas is hidden
 */
export function trendWidths(
  columns: TrendColumns,
): readonly { readonly col: number; readonly width: number; readonly hidden?: boolean }[] {
  const { count, periods } = columns
  const period = count > 6 ? 9 : 11
  return [
    { col: 1, width: 2 },
    { col: columns.no, width: 5 },
    { col: columns.name, width: 44 },
    { col: columns.unit, width: 11 },
    { col: columns.target, width: 14 },
    ...Array.from({ length: count }, (_, i) => ({ col: periods + i, width: period })),
    ...VISIBLE.map((key) => ({ col: columns[key], width: SHOWN_WIDTHS[key] })),
    { col: columns.lastVisible + 1, width: 2, hidden: true },
    ...Array.from({ length: columns.end - columns.nameText + 1 }, (_, i) => ({
      col: columns.nameText + i,
      width: 10,
      hidden: true,
    })),
  ]
}

/** Rows of the top; the first table's header is the last row that stays in view. */
export const TROW = { title: 2, subtitle: 3, note: 4, first: 6 } as const
