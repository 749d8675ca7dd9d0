import type { RangeRef } from '../../../src/core/units'
import type { CellStore } from './cells'

/** Properties by their path, such as title.visible; only what was set is there. */
export type ChartBag = Record<string, unknown>

export interface TestChartSeries {
  name: string
  /** References without '='; null where there is none. */
  values: string | null
  points: string | null
  readonly properties: ChartBag
}

/** Points. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** A chart on a sheet. */
export interface TestChart {
  readonly id: string
  name: string
  type: string
  /** Cells that it covers; it moves and grows with them. */
  place: RangeRef
  /** By how much it stands elsewhere, or is larger. */
  shift: Box
  readonly properties: ChartBag
  series: TestChartSeries[]
}

const ROW_HEIGHT = 15
const POINTS_A_PIXEL = 0.75

/** @returns a chart of its own with everything that the other has */
export function copyChart(chart: TestChart, id: string): TestChart {
  return {
    ...chart,
    id,
    shift: { ...chart.shift },
    properties: { ...chart.properties },
    series: chart.series.map((series) => ({ ...series, properties: { ...series.properties } })),
  }
}

/**
 * Rewrites everything by which a chart refers to cells.
 * @param chart - is changed
 * @param rewrite - of one reference, with or without '='
 */
export function rewriteChart(chart: TestChart, rewrite: (reference: string) => string): void {
  for (const [path, value] of Object.entries(chart.properties)) {
    if (path.endsWith('.formula') && typeof value === 'string') chart.properties[path] = rewrite(value)
  }
  for (const series of chart.series) {
    series.values = series.values && rewrite(series.values)
    series.points = series.points && rewrite(series.points)
  }
}

/**
 * @param cells - of a sheet
 * @param standardWidth - characters
 * @param area - a block
 * @returns where it stands, points
 */
export function boxOf(cells: CellStore, standardWidth: number, area: RangeRef): Box {
  const wide = Math.trunc(standardWidth * 7 + 5) * POINTS_A_PIXEL
  const width = (col: number): number => {
    const column = cells.columns.get(col)
    return column?.hidden ? 0 : (column?.width ?? wide)
  }
  const height = (row: number): number => {
    const found = cells.rows[row]
    return found?.hidden ? 0 : (found?.height ?? ROW_HEIGHT)
  }
  return {
    left: sum(1, area.firstCol - 1, width),
    top: sum(1, area.firstRow - 1, height),
    width: sum(area.firstCol, area.lastCol, width),
    height: sum(area.firstRow, area.lastRow, height),
  }
}

function sum(first: number, last: number, size: (at: number) => number): number {
  let total = 0
  for (let at = first; at <= last; at += 1) total += size(at)
  return total
}
