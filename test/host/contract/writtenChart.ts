/** What a host wrote of a chart, in words that fit both hosts. Alternative texts are known to files only. */
export interface WrittenChart {
  readonly name: string
  readonly kind: string
  readonly place: string
  readonly title: string | null
  readonly titleLetters: string | null
  readonly letters: string
  readonly fill: string
  readonly legend: string
  readonly drawsHidden: boolean
  readonly joinsGaps: boolean
  readonly series: readonly WrittenSeries[]
  /** The axis with the names of the points; null where there is none to Excel. */
  readonly names: string | null
  readonly y: WrittenAxis
}

export interface WrittenSeries {
  /** As it is seen: Excel's client lets it follow no cell. */
  readonly name: string
  readonly values: string | null
  readonly points: string | null
  readonly line: string | null
  readonly marker: string | null
  readonly labels: string | null
}

export interface WrittenAxis {
  readonly min: number | null
  readonly max: number | null
  readonly unit: number | null
  readonly format: string
  /** Lines across the chart. */
  readonly across: string | null
  readonly line: string | null
  readonly isVisible: boolean
}
