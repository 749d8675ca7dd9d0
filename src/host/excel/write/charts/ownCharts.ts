import { readChartName } from '../../../../core/report/chart'
import type { RangeRef } from '../../../../core/units'
import { rangeOf } from '../../addresses'

/** Put before the name of a new chart until the sheet as a whole stands; the one that it replaces is there that long too. */
const PASSING = '~'
/** Excel rounds places to pixels; nobody moves a chart by less, points. */
const TOLERANCE = 3

/** A chart of ours on a sheet. */
export interface OwnChart {
  readonly id: string
  readonly name: string
  /** Cells that we gave it. */
  readonly place: RangeRef
}

/** Where a person put a chart; points. */
export interface Frame {
  readonly name: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/**
 * @param name - of a chart
 * @returns the name that it bears until the sheet stands
 */
export function passingChartName(name: string): string {
  return PASSING + name
}

/**
 * @param names - of all charts on one of our sheets
 * @returns the charts of ours that stand, and those that were being put there; the first of each name, since what people
 *   copied is theirs
 */
export function ownCharts(names: readonly string[]): {
  readonly standing: readonly OwnChart[]
  readonly passing: readonly OwnChart[]
} {
  const standing = new Map<string, OwnChart>()
  const passing = new Map<string, OwnChart>()
  for (const name of names) {
    const isPassing = name.startsWith(PASSING)
    const own = readChartName(isPassing ? name.slice(PASSING.length) : name)
    const known = isPassing ? passing : standing
    if (own && !known.has(own.id)) known.set(own.id, { ...own, name })
  }
  return { standing: [...standing.values()], passing: [...passing.values()] }
}

const EDGES = ['left', 'top', 'width', 'height'] as const

/**
 * Asks where charts stand, before the cells under them change.
 * @param sheet - one of ours
 * @param charts - of an earlier run
 * @returns what tells after the next request which of them a person moved or resized, by id
 */
export function askFrames(
  sheet: Excel.Worksheet,
  charts: readonly OwnChart[],
): () => ReadonlyMap<string, Frame> {
  const asked = charts.map(({ id, name, place }) => {
    const chart = sheet.charts.getItemOrNullObject(name)
    const cells = rangeOf(sheet, place)
    chart.load('left,top,width,height')
    cells.load('left,top,width,height')
    return { id, name, chart, cells }
  })
  return () =>
    new Map(
      asked.flatMap(({ id, name, chart, cells }): [string, Frame][] => {
        if (chart.isNullObject || EDGES.every((edge) => Math.abs(chart[edge] - cells[edge]) <= TOLERANCE))
          return []
        const { left, top, width, height } = chart
        return [[id, { name, left, top, width, height }]]
      }),
    )
}

/**
 * Lets the new charts of a sheet take the place of the old ones. May be done again where it was cut off.
 * @param sheet - one of ours
 * @param names - of all charts on it
 * @param wanted - ids of the charts that it is to have
 */
export function exchangeCharts(
  sheet: Excel.Worksheet,
  names: readonly string[],
  wanted: ReadonlySet<string>,
): void {
  const { standing, passing } = ownCharts(names)
  const coming = new Set(passing.map(({ id }) => id))
  for (const { id, name } of standing) {
    if (!wanted.has(id) || coming.has(id)) sheet.charts.getItem(name).delete()
  }
  for (const { name } of passing) sheet.charts.getItem(name).name = name.slice(PASSING.length)
}

/**
 * Takes charts away that were being put on a sheet.
 * @param sheet - one of ours
 * @param names - of all charts on it
 */
export function dropPassing(sheet: Excel.Worksheet, names: readonly string[]): void {
  for (const { name } of ownCharts(names).passing) sheet.charts.getItem(name).delete()
}

/**
 * Takes the chart away that was begun when Excel failed, before it had its name.
 * @param sheet - one of ours
 * @param names - of all charts on it
 * @param before - of those that were there before we wrote
 */
export function dropUnnamed(
  sheet: Excel.Worksheet,
  names: readonly string[],
  before: readonly string[],
): void {
  const { standing, passing } = ownCharts(names)
  const known = new Set([...before, ...[...standing, ...passing].map(({ name }) => name)])
  for (const name of names) if (!known.has(name)) sheet.charts.getItem(name).delete()
}
