import type { Column, Table } from './table'
import type { IndicatorName } from './words/indicators'

/** An indicator with its figures. */
export interface Kpi extends IndicatorName {
  readonly target: number
  readonly actual: number
  readonly isLower: boolean
}

/** A table in which each row is one indicator with one target and one result: what the dimensions of indicators change. */
export interface Measured {
  readonly table: Table
  readonly list: readonly Kpi[]
  readonly target: Column
  readonly actual: Column
}
