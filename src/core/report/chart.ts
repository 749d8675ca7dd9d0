import { parseRange, rangeAddress, type RangeRef } from '../units'

/**
 * A native chart over cells of the same sheet. Notation: actual solid, target broken, values at the points, no gridlines but
 * the rings of a radar, axis from zero and not seen.
 *
 * Cells in hidden columns and rows are drawn too. A formula that gives '' is drawn as zero; an empty cell leaves the line
 * from the point before to the point after, so that markers tell what was measured.
 */
export interface ChartModel {
  /** Tells the charts of a sheet apart, from run to run; letters and digits. */
  readonly id: string
  readonly kind: 'line' | 'radar'
  /** A cell of the sheet whose text is the title; null for none. */
  readonly title: RangeRef | null
  /** What it shows, for those who do not see it. */
  readonly altText: string
  /** Cells that it covers. */
  readonly place: RangeRef
  /** Names of the points. */
  readonly categories: RangeRef
  readonly series: readonly ChartSeries[]
  readonly valueAxis: {
    readonly max: number | null
    readonly numberFormat: string
  }
  /** Where labels at the points do not tell the series apart. */
  readonly legend: 'none' | 'bottom'
}

export interface ChartSeries {
  /** The cell that holds its name. */
  readonly name: RangeRef
  readonly values: RangeRef
  /** RRGGBB, drawn as it is. */
  readonly color: string
  readonly isDashed?: boolean
  /** Whether its points are marked, and their values written at them. */
  readonly labels: boolean
  /** Number format of the labels. */
  readonly labelFormat?: string
}

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
