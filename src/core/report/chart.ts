import type { RangeRef } from '../units'

/**
 * A native chart over cells of the same sheet. Notation: actual solid, target an outline or a line, earlier values light,
 * values at the bars, no gridlines, axis from zero.
 */
export interface ChartModel {
  /** Tells the charts of a sheet apart, from run to run; letters and digits. */
  readonly id: string
  /** bar lies, column stands. */
  readonly kind: 'bar' | 'column' | 'line' | 'radar' | 'scatter'
  /** A cell of the sheet whose text is the title; null for none. */
  readonly title: RangeRef | null
  /** What it shows, for those who do not see it. */
  readonly altText: string
  /** Cells that it covers. */
  readonly place: RangeRef
  /** Names of the points; null for a scatter. */
  readonly categories: RangeRef | null
  readonly series: readonly ChartSeries[]
  readonly valueAxis: ChartAxis
  /** Of a scatter only. */
  readonly xAxis?: ChartAxis
  /** Where labels at the points do not tell the series apart. */
  readonly legend: 'none' | 'top' | 'bottom' | 'right'
  /** True where the first category stands at the top of lying bars, as people read them. */
  readonly reversed?: boolean
}

export interface ChartSeries {
  /** The cell that holds its name. */
  readonly name: RangeRef
  readonly values: RangeRef
  /** Of a scatter only. */
  readonly x?: RangeRef
  /** RRGGBB. */
  readonly color: string
  /** solid: filled; outline: a line around nothing; light: filled pale; line: drawn through; dashed: the same, broken. */
  readonly look: 'solid' | 'outline' | 'light' | 'line' | 'dashed'
  readonly markers?: boolean
  /** Values written at the points. */
  readonly labels: boolean
  /** Number format of the labels. */
  readonly labelFormat?: string
}

export interface ChartAxis {
  /** A cell of the sheet whose text names it; null for none. */
  readonly title: RangeRef | null
  readonly min: number | null
  readonly max: number | null
  readonly numberFormat: string
  /** False: neither line nor figures, where values stand at the points. */
  readonly visible: boolean
}
