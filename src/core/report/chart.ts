import { parseRange, rangeAddress, type RangeRef } from '../units'

/**
 * A native chart over cells of the same sheet. Notation: actual solid, target an outline or a line, earlier values light,
 * values at the bars, no gridlines, axis from zero.
 *
 * Cells in hidden columns and rows are drawn too. A formula that gives '' is drawn as zero: behind bars a label format with
 * an empty third part hides its label; in lines the cell is empty or its formula gives NOT_AVAILABLE, and the line goes on
 * from the point before to the point after, so that markers tell what was measured.
 */
export interface ChartModel {
  /** Tells the charts of a sheet apart, from run to run; letters and digits. */
  readonly id: string
  /** bar lies, column stands. Radar and line draw every look as a line; lying bars cannot hold lines, standing ones can. */
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
  /** RRGGBB, drawn as it is: CHART_COLORS. */
  readonly color: string
  /** solid: filled; outline: a line around nothing; light: filled, of a color that is pale; line: drawn through; dashed: the same, broken. */
  readonly look: 'solid' | 'outline' | 'light' | 'line' | 'dashed'
  readonly markers?: boolean
  /** Something written at the points. */
  readonly labels: boolean
  /** What is written there; absent: the value. The series' name tells apart points of a scatter that are series each. */
  readonly labelText?: 'value' | 'name'
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
  /**
   * A thin line straight across at this value, such as 1 for 100 %, and every so much further, counted from min, which is
   * why that is 0 or the value itself; more than half of max, where only one is wanted. On both axes of a scatter it makes the four quadrants.
   */
  readonly line?: number
}

/** Colors of the notation. */
export const CHART_COLORS = { actual: '1F3A5F', target: '7F7F7F', earlier: 'BFBFBF' } as const

/** Value of a formula, NA(), at which a line has no point. */
export const NOT_AVAILABLE = '#N/A'

const NAME = /^Kinerja ([A-Za-z0-9]+) ([A-Z]{1,3}[0-9]{1,7}(?::[A-Z]{1,3}[0-9]{1,7})?)$/

/**
 * Name by which a chart of ours is known again, however people moved it. It holds the place that we gave it: where the
 * chart stands elsewhere, a person put it there.
 * @param chart - id and place
 * @returns such as Kinerja trend B4:H20
 */
export function chartName({ id, place }: Pick<ChartModel, 'id' | 'place'>): string {
  return `Kinerja ${id} ${rangeAddress(place)}`
}

/**
 * @param name - name of a drawing on one of our sheets
 * @returns what chartName was given, or null where it is none of ours
 */
export function readChartName(name: string): Pick<ChartModel, 'id' | 'place'> | null {
  const match = NAME.exec(name)
  const place = parseRange(match?.[2] ?? '')
  return match && place ? { id: match[1] as string, place } : null
}
