/** What a cell holds; a formula stands beside its last computed value. */
export type Value = string | number | null

export type Lang = 'id' | 'en'

export interface Cell {
  readonly value: Value
  /** Without '='. */
  readonly formula?: string
  /** Number format code, where it is not General. */
  readonly format?: string
  readonly bold?: boolean
  /** Steps of the cell's own indentation, as Excel's button makes them. */
  readonly indent?: number
}

export interface Sheet {
  readonly name: string
  /** Row 1 of the sheet is rows[0], column A is the first cell. */
  readonly rows: readonly (readonly (Cell | null)[])[]
  /** Such as A1:C1; the value is in the first cell. */
  readonly merges: readonly string[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  /** Outline level by row number. */
  readonly outline: Readonly<Record<number, number>>
}

export interface KpiTruth {
  readonly indicator: string
  readonly target?: number | null
  readonly actual?: number | null
  /** 1 = 100 %. */
  readonly attainment?: number | null
  readonly polarity?: 'maximize' | 'minimize'
  readonly scored?: boolean
  readonly optional?: boolean
}

export interface ProgramTruth {
  readonly name: string
  readonly budget?: number | null
  readonly spent?: number | null
  readonly absorption?: number | null
  readonly efficiency?: number | null
  readonly effectiveness?: number | null
  readonly outputAttainment?: number | null
}

export interface Money {
  readonly budget?: number | null
  readonly spent?: number | null
}

/** What a careful person reads from the sheets alone, in the shape of the corpus' expected.json. */
export interface Truth {
  readonly lang?: Lang
  readonly kind?: string
  readonly about?: string
  readonly kpis?: readonly KpiTruth[]
  readonly kpiCount?: number
  readonly score?: number | null
  readonly totals?: Money
  readonly income?: Money
  readonly programs?: readonly ProgramTruth[]
  readonly programCount?: number
  /** Field to column letters; null = no such column. */
  readonly columns?: Readonly<Record<string, string | readonly string[] | null>>
  /** Finding codes that would be false. */
  readonly notFound?: readonly string[]
  /** How many printed percentages were made wrong; told, not judged. */
  readonly auditFinds?: number
  /** Nothing on the sheets can be scored. */
  readonly refuse?: boolean
  readonly orRefuse?: boolean
  /** Nobody could know: to ask is right, and so are the values stated. */
  readonly ask?: boolean
  /** A header phrase that no word list need know, where no arithmetic proves the column: asking, or leaving the figure blank, is an open answer; another figure is wrong. */
  readonly orAsk?: boolean
}

export interface Form {
  readonly seed: number
  readonly kind: string
  readonly lang: Lang
  /** What each dimension chose, where it had an effect. */
  readonly choices: Readonly<Record<string, string>>
  /** Header phrases used that are kept out of the program's word list on purpose. */
  readonly heldOut: readonly string[]
  readonly sheets: readonly Sheet[]
  readonly truth: Truth
}
