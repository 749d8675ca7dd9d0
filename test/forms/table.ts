import type { Value } from './form'
import type { Concept } from './words/phrases'

/** What the cells of a column are, which says how they may be written. */
export type ColumnKind = 'text' | 'order' | 'code' | 'money' | 'figure' | 'percent' | 'share' | 'id'

/** Address of a cell within the sheet, for formulas. */
export type At = (row: Row, column: Column) => string

export interface Entry {
  value: Value
  formula?: (at: At) => string
  format?: string
  indent?: number
  /** The cell's text, where it is not the number itself. */
  shown?: string | ((scaled: number) => string)
}

export interface Column {
  /** From the top row of the header down: groups first, its own words last. */
  header: string[]
  readonly kind: ColumnKind
  /** Whole units a cell's 1 stands for: 1,000,000 where the column is in millions. */
  scale: number
  hidden: boolean
  /** Set where every cell of the column is written as text. */
  writing?: (value: number) => string
  format?: string
  /** Equal cells below each other are merged. */
  merged: boolean
}

export type RowRole = 'line' | 'group' | 'total' | 'heading' | 'mean' | 'blank'

export interface Row {
  role: RowRole
  /** Level in a tree, 0 at the top. */
  depth: number
  outline: number
  hidden: boolean
  readonly entries: Map<Column, Entry>
}

/** Columns one of which is measured against the other: budget and spent, target and actual. */
interface Pair {
  readonly planned: Column
  readonly done: Column
  readonly concepts: readonly [Concept, Concept]
}

export interface Table {
  readonly columns: Column[]
  readonly rows: Row[]
  readonly name: Column
  pair?: Pair
  /** Its lines may be added up in a row of totals. */
  adds?: boolean
  /** Rows under the header that number the columns. */
  numbers: 'none' | 'below' | 'between' | 'brackets' | 'letters' | 'sums'
  /** How group headers stand over several columns, and on which row a column stands that has no group. */
  headers: 'merged' | 'first' | 'repeated' | 'flat' | 'bottom'
  /** Lines above this table only. */
  caption: string[]
}
