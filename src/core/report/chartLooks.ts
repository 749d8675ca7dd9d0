import type { ChartAxis, ChartModel, ChartSeries } from './chart'

/** How a series is drawn, in words that fit every host; colors are RRGGBB, null is nothing. */
export interface SeriesLook {
  /** Of bars. */
  readonly fill: string | null
  /** Around bars, or from point to point. */
  readonly line: { readonly color: string; readonly points: number; readonly isDashed: boolean } | null
  readonly marker: { readonly color: string; readonly fill: string | null; readonly size: number } | null
}

/** Looks of letters and lines that are no data; sizes in points, colors RRGGBB. */
export const CHART_LETTERS = {
  title: { points: 11, bold: true, color: '1F3A5F' },
  body: { points: 9, color: '404040' },
} as const
export const CHART_LINES = { axis: 'BFBFBF', web: 'D9D9D9', across: '7F7F7F', points: 0.75 } as const
/** Within the outline of a point: not white, because LibreOffice draws no outline. */
const HOLLOW = 'D9D9D9'
export const CHART_FILL = 'FFFFFF'

/** Between bars of one point, and between points, per cent of a bar: a target's outline stands half behind the actual. */
export const BAR_GAP = 60
const BAR_OVERLAP = { outlined: 50, filled: 0 } as const

/** Rings of a radar, where its greatest value is known. */
const RINGS = 5

/** From one figure, and line across, to the next; null where it is left to Excel. */
export function axisUnit({ kind }: Pick<ChartModel, 'kind'>, { line, max }: ChartAxis): number | null {
  return line ?? (kind === 'radar' && max !== null ? max / RINGS : null)
}

/** Whether lines go on over points that are not there: Excel does so at #N/A anyway, and LibreOffice draws zero otherwise. */
export function joinsOverGaps({ kind }: Pick<ChartModel, 'kind'>): boolean {
  return kind === 'line'
}

/** Whether a series is a line in a chart of standing bars. */
export function isLineAmongBars({ kind }: Pick<ChartModel, 'kind'>, { look }: ChartSeries): boolean {
  return kind === 'column' && (look === 'line' || look === 'dashed')
}

/** How far bars of one point overlap, per cent. */
export function barOverlap({ series }: Pick<ChartModel, 'series'>): number {
  return series.some(({ look }) => look === 'outline') ? BAR_OVERLAP.outlined : BAR_OVERLAP.filled
}

/**
 * @param chart - the chart
 * @param series - one of its series
 * @returns how it is drawn
 */
export function seriesLook(chart: Pick<ChartModel, 'kind'>, series: ChartSeries): SeriesLook {
  const { kind } = chart
  if (kind === 'scatter') return pointsLook(series)
  const isBars = (kind === 'bar' || kind === 'column') && !isLineAmongBars(chart, series)
  return isBars ? barsLook(series) : linesLook(series)
}

function barsLook({ look, color }: ChartSeries): SeriesLook {
  switch (look) {
    case 'solid':
    case 'light':
      return { fill: color, line: null, marker: null }
    case 'outline':
    case 'line':
      return { fill: null, line: { color, points: 1.25, isDashed: false }, marker: null }
    case 'dashed':
      return { fill: null, line: { color, points: 1.25, isDashed: true }, marker: null }
  }
}

function linesLook({ look, color, markers = false }: ChartSeries): SeriesLook {
  const drawn = { color, points: look === 'solid' ? 2.25 : 1.5, isDashed: look === 'dashed' }
  const marker = { color, fill: look === 'outline' ? HOLLOW : color, size: 6 }
  return { fill: null, line: drawn, marker: markers ? marker : null }
}

function pointsLook({ look, color, markers }: ChartSeries): SeriesLook {
  const isLine = look === 'line' || look === 'dashed'
  const marker = { color, fill: look === 'outline' ? HOLLOW : color, size: 7 }
  return {
    fill: null,
    line: isLine ? { color, points: 1.25, isDashed: look === 'dashed' } : null,
    marker: (markers ?? !isLine) ? marker : null,
  }
}

/** Where labels stand at the points; a radar leaves no choice. */
export function labelPlace(
  chart: Pick<ChartModel, 'kind'>,
  series: ChartSeries,
): 'end' | 'above' | 'right' | null {
  switch (chart.kind) {
    case 'bar':
    case 'column':
      return isLineAmongBars(chart, series) ? 'above' : 'end'
    case 'line':
      return 'above'
    case 'scatter':
      return 'right'
    case 'radar':
      return null
  }
}

/** Whether labels at bars hide the line across behind them, which would run through the figures; then on the chart's own color. */
export function hidesLineBehindLabels({ series, valueAxis, kind }: ChartModel): boolean {
  const isBars = kind === 'bar' || kind === 'column'
  return isBars && valueAxis.line !== undefined && series.length === 1
}
