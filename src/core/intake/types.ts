import type { Amount, NumberMarks, Reading, TextCell } from './values/reading'
import type { Aspect } from './lexicon/headerMeans'
import type { BudgetAccount, BudgetLevel, FinancingSide } from './lexicon/rows'
import type { CellRef, Issue, RangeRef } from '../units'
import type { TableProof } from './proof/proof'

/** What a column of a table of pay can be, beside a running number and the unit (owner). */
const PAY_FIELDS = [
  'person',
  'staffId',
  'position',
  'grade',
  'basePay',
  'productivity',
  'discipline',
  'deduction',
  'allowance',
  'facility',
] as const
export type PayField = (typeof PAY_FIELDS)[number]

/** What a column can be. One name a field, used in --map, in JSON and in the pane. */
export const FIELDS = [
  'no',
  'code',
  'perspective',
  'objective',
  'mission',
  'vision',
  'supports',
  'keySuccessFactor',
  'keywords',
  'indicator',
  'indicatorKind',
  'unit',
  'baseline',
  'target',
  'actual',
  'attainment',
  'program',
  'budget',
  'budgetToDate',
  'spent',
  'absorption',
  'weight',
  'validity',
  'controllability',
  'ownerWeight',
  'polarity',
  'owner',
  'period',
  'formula',
  'definition',
  'source',
  ...PAY_FIELDS,
] as const
export type Field = (typeof FIELDS)[number]

export interface ColumnReading {
  readonly field: Field
  /** Column numbers; more than one where the field is their sum. */
  readonly columns: readonly number[]
  /** Header words as read, rows joined by ' / '. */
  readonly header: string
  /** 0 to 1. */
  readonly confidence: number
  /** What else this column could have been, best first. */
  readonly alternatives: readonly { readonly field: Field; readonly confidence: number }[]
  readonly basis: 'header' | 'values' | 'user'
  readonly marks?: NumberMarks
}

/** What people know a column by. */
export interface ColumnHeading {
  readonly col: number
  /** Header words, rows joined by ' / '; '' where it has none. */
  readonly header: string
  /** The first thing that stands in it, as it is shown; '' where it is blank. */
  readonly example: string
}

/** Why a row of a table is not a KPI or a budget line. */
export type SetAsideReason =
  | 'blank'
  | 'column-numbers'
  | 'repeated-header'
  | 'group'
  | 'subtotal'
  | 'total'
  | 'note'
  | 'signature'
  | 'no-figures'
  | 'no-indicator'
  | 'duplicate'
  | 'restated'
  | 'vacant'
  | 'earlier-period'
  | 'hidden'

export interface SetAsideRow {
  readonly cell: CellRef
  readonly reason: SetAsideReason
  /** The row's first text, for people to recognise it. */
  readonly text: string
  /** How many rows it stands for, itself and those below: blank rows that follow each other are told of once. */
  readonly rows: number
}

export interface TableReading {
  readonly kind: 'kpi' | 'budget' | 'strategy' | 'factors' | 'pay' | 'units' | 'perspectives'
  readonly sheet: string
  /** Header and body, without title and notes. */
  readonly range: RangeRef
  readonly headerRows: readonly [first: number, last: number]
  /** Title texts above the header, top down. */
  readonly titles: readonly string[]
  /** Name of the Excel table or of the named range that it is, if any. */
  readonly name: string | null
  readonly columns: readonly ColumnReading[]
  /** Columns that became no field, with their headers. */
  readonly unmapped: readonly { readonly col: number; readonly header: string }[]
  /** All columns from left to right, so that a person can tell them apart. */
  readonly headings?: readonly ColumnHeading[]
  /** Body rows: rowsSeen = rowsRead + rowsAside. */
  readonly rowsSeen: number
  readonly rowsRead: number
  /** Sum of the rows that setAside tells of. */
  readonly rowsAside: number
  readonly setAside: readonly SetAsideRow[]
  /** Of a budget: the currencies that the number formats of its amounts show, each once; absent where they show none. */
  readonly formatCurrencies?: readonly string[]
  /** Where this table repeats figures that another one already gives: that other one. Its rows are then not counted. */
  readonly restates: { readonly sheet: string; readonly range: RangeRef; readonly share: number } | null
  /** What speaks for its figures; absent of tables that hold neither KPIs nor money. */
  readonly proof?: TableProof
}

/** A part of a year, or a year. */
export interface PeriodName {
  readonly unit: 'month' | 'quarter' | 'semester' | 'year'
  /** Number of the month, quarter or semester within its year; 0 for a year. */
  readonly index: number
  /** Null where neither header, row nor title names it. */
  readonly year: number | null
}

/** What one period promised and brought. */
export interface PeriodFigures {
  readonly period: PeriodName
  /** Words that declare figures from the beginning of the year up to there: s.d., kumulatif. */
  readonly toDate: boolean
  /** Missing, with no cell, where the period has no target of its own. */
  readonly target: Reading
  readonly actual: Reading
  /** Given where another row says it: what that row is known by, so that it is noticed when it moves. */
  readonly origin?: { readonly indicator: TextCell; readonly period: TextCell | null }
}

/** Money of one period: what was planned for it, where the table says so, and what was spent. */
export interface PeriodMoney {
  readonly period: PeriodName
  readonly toDate: boolean
  readonly planned: Reading
  readonly spent: Reading
}

/** Which results are good: higher ones, lower ones, or those near the target or within its range. */
export const DIRECTIONS = ['higher', 'lower', 'range'] as const

/** What figures of periods are: counted from the beginning of the year, each of its period alone, or the latest state. */
export const FIGURE_NATURES = ['to-date', 'period', 'latest'] as const

/** What a person chose of one KPI; it goes before all that the workbook says. */
export interface KpiChosen {
  readonly direction?: (typeof DIRECTIONS)[number]
  /** Name of a perspective. */
  readonly perspective?: string
  /** Relative weight >= 0, beside those of its table. */
  readonly weight?: number
  readonly figures?: (typeof FIGURE_NATURES)[number]
}

/** A KPI as the officer wrote it. */
export interface KpiRow {
  /** Index into tables. */
  readonly table: number
  readonly sheet: string
  readonly row: number
  readonly indicator: TextCell
  readonly no: TextCell | null
  readonly code: TextCell | null
  readonly perspective: TextCell | null
  /** The weight in the row of the perspective's heading. */
  readonly perspectiveWeight?: Reading
  readonly objective: TextCell | null
  readonly keySuccessFactor: TextCell | null
  readonly indicatorKind: TextCell | null
  readonly unit: TextCell | null
  readonly polarity: TextCell | null
  /** True where only its cells say that the column is about direction: to be believed where figures prove it. */
  readonly polarityGuessed?: boolean
  readonly owner: TextCell | null
  readonly period: TextCell | null
  readonly program: TextCell | null
  readonly formula: TextCell | null
  readonly definition: TextCell | null
  readonly source: TextCell | null
  readonly baseline: Reading
  readonly target: Reading
  readonly actual: Reading
  readonly weight: Reading
  /** Exact, proxy, activity; and how far the owner can bring the result about; where the table has such columns. */
  readonly validity?: TextCell | null
  readonly controllability?: TextCell | null
  /** Weight of the unit that owns it, where the table has such a column. */
  readonly ownerWeight?: Reading
  /** The officer's own attainment column, as a ratio's reading: 95 under "%" has value 95, scale as read. */
  readonly attainment: Reading
  /** Number format of the actual cell (or the target's), for showing the KPI in its own decimals. */
  readonly format: string
  /** True where the row is hidden in the source. */
  readonly hidden: boolean
  /** Whether its headers call it an output, an outcome or physical progress; absent where they do not. */
  readonly aspect?: Aspect
  /** Every period that the workbook tells of, in order of time; absent where there is one only. */
  readonly periods?: readonly PeriodFigures[]
  /** Where its sheets show that each result is of its period alone; absent where they do not. */
  readonly resultsOf?: 'period'
  /** Absent where nobody chose anything of it. */
  readonly chosen?: KpiChosen
}

/** What a line of a budget says itself of an output, an outcome or its physical progress. */
export interface LineResult {
  readonly aspect: Aspect
  /** Null where the actual figure is a share in itself, in per cent: "Realisasi Fisik (%)". */
  readonly target: Reading | null
  readonly actual: Reading
}

/** A line of a budget table: one node of its hierarchy. */
export interface BudgetRow {
  readonly table: number
  readonly sheet: string
  readonly row: number
  /** The deepest dotted code of the row, or null. */
  readonly code: TextCell | null
  readonly level: BudgetLevel
  /** Depth in the hierarchy, 0 = root. */
  readonly depth: number
  readonly name: TextCell
  readonly budget: Amount
  readonly budgetToDate: Amount
  readonly spent: Amount
  /** The officer's own absorption column. */
  readonly absorption: Reading
  /** Index into budget rows of the same result, or null for a root. */
  readonly parent: number | null
  /** True where no listed row stands below it. */
  readonly leaf: boolean
  /** pendapatan (4), belanja (5), pembiayaan (6); null where the table does not say. */
  readonly account: BudgetAccount | null
  /** Financing that comes in (6.1) or goes out (6.2), where the line is of one of the two: they are never added. */
  readonly side?: FinancingSide
  /** The unit whose money it is: from a column, the organisation above it in the hierarchy, or the table's titles. */
  readonly owner?: TextCell | null
  readonly hidden: boolean
  /** Absent where the table has no such columns beside its money. */
  readonly results?: readonly LineResult[]
  /** Money by period, in order of time; absent where the table does not tell periods apart. */
  readonly periods?: readonly PeriodMoney[]
}

/** What a unit weighs beside others, as a table or column of the officer's says. */
export interface UnitWeight {
  readonly unit: TextCell
  readonly weight: Reading
}

/** What a perspective weighs beside others, as a table of the officer's says. */
export interface PerspectiveWeight {
  readonly perspective: TextCell
  readonly weight: Reading
}

/** A line of a vision-mission-objective table. */
export interface StrategyRow {
  readonly table: number
  readonly vision: TextCell | null
  readonly mission: TextCell | null
  readonly objective: TextCell | null
  /** The perspective that the table itself puts the objective into. */
  readonly perspective: TextCell | null
  /** The objectives that this one brings about, by name, as the cell lists them. */
  readonly supports: TextCell | null
}

/** A line of a table of key success factors: a factor with what speaks to it. */
export interface FactorRow {
  readonly table: number
  readonly factor: TextCell
  /** Names of KPIs, as the cell lists them. */
  readonly indicators: TextCell | null
  /** Words by which KPIs are known to speak to the factor, as the cell lists them. */
  readonly keywords: TextCell | null
}

/** A person, or a unit, in a table of performance pay (TPP). */
export interface PayRow {
  /** Index into tables. */
  readonly table: number
  readonly sheet: string
  readonly row: number
  /** Of the person, or of the unit where the table is of units. */
  readonly name: TextCell
  /** NIP. */
  readonly staffId: TextCell | null
  readonly position: TextCell | null
  /** Kelas jabatan. */
  readonly grade: TextCell | null
  /** From its column, else from the banner above the row; of a table of units the name itself. */
  readonly unit: TextCell | null
  /** TPP before performance counts, rupiah. */
  readonly base: Reading
  /** The row's own score, in per cent. */
  readonly productivity: Reading
  /** The row's own discipline or attendance, in per cent. */
  readonly discipline: Reading
  /** How often each kind of deduction was counted; kind is an index into PayIntake.deductions. */
  readonly deductions: readonly { readonly kind: number; readonly count: Reading }[]
  /** Cells in which allowances or facilities may be recorded. */
  readonly welfare: readonly CellRef[]
  /** Whether one of them holds something; a dash is nothing. */
  readonly welfareRecorded: boolean
  readonly hidden: boolean
}

/** What the tables of performance pay hold. */
export interface PayIntake {
  readonly rows: readonly PayRow[]
  /** Names of the kinds of deductions that the tables count, as their headers state them. */
  readonly deductions: readonly string[]
  /** Money for this pay, where a cell near a table says so. */
  readonly budget: {
    readonly label: TextCell
    readonly amount: Extract<Reading, { readonly kind: 'number' }>
  } | null
}

export interface Intake {
  readonly tables: readonly TableReading[]
  readonly kpis: readonly KpiRow[]
  /** In source order, parents before children; only tables that restate no other. */
  readonly budget: readonly BudgetRow[]
  readonly strategy: readonly StrategyRow[]
  /** Absent: no table or column gives units weights. A unit may stand here more than once. */
  readonly unitWeights?: readonly UnitWeight[]
  /** Absent: no table of its own gives perspectives weights. */
  readonly perspectiveWeights?: readonly PerspectiveWeight[]
  readonly factors: readonly FactorRow[]
  /** Absent: the workbook has no table of performance pay. */
  readonly pay?: PayIntake
  readonly organisation: string | null
  /** As titles, sheet names or the file's name state it: "Tahun Anggaran 2026", "s.d. Februari 2026". */
  readonly period: {
    readonly text: string
    readonly year: number | null
    readonly monthsElapsed: number | null
  } | null
  readonly issues: readonly Issue[]
}

/** --map 'Sheet!target=N', --map 'Sheet!budget=F+H+J+L'; columns empty means: not this field. */
export interface MapOverride {
  readonly sheet: string
  readonly field: Field
  readonly columns: readonly number[]
  /** The table that is meant; absent: every table of the sheet that has these columns. */
  readonly range?: RangeRef
  /** What one of the columns' money is worth, where the person said so. */
  readonly factor?: number
}
