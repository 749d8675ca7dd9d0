import type { ChartModel } from './chart'

/** Looks of letters and lines that are no data; sizes in points, colors RRGGBB. */
export const CHART_LETTERS = {
  title: { points: 11, bold: true, color: '1F3A5F' },
  body: { points: 9, color: '404040' },
} as const
export const CHART_LINES = { axis: 'BFBFBF', web: 'D9D9D9', points: 0.75 } as const
export const CHART_FILL = 'FFFFFF'
/** Of a series: its line, and the markers at its points; in its own color. */
export const SERIES_POINTS = { line: 1.5, marker: 6 } as const

/** Rings of a radar, where its greatest value is known. */
const RINGS = 5

/** From one figure to the next; null where it is left to Excel. */
export function axisUnit({
  kind,
  valueAxis: { max },
}: Pick<ChartModel, 'kind' | 'valueAxis'>): number | null {
  return kind === 'radar' && max !== null ? max / RINGS : null
}

/** Whether lines go on over points that are not there: LibreOffice draws zero otherwise. */
export function joinsOverGaps({ kind }: Pick<ChartModel, 'kind'>): boolean {
  return kind === 'line'
}
