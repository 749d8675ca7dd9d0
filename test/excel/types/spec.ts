import type { RangeRef } from '../../../src/core/units'
import type { TestBook } from '../book/book'
import type { ChartBag, TestChart, TestChartSeries } from '../book/chart'
import type { TestConditionalFormat, TestName, TestSheet, TestTable } from '../book/sheet'
import type { Args } from '../wire/args'

/** A sheet, with the workbook that it belongs to. */
export interface SheetOf {
  readonly book: TestBook
  readonly sheet: TestSheet
}

/** Cells of one sheet: one block, or several as RangeAreas. */
export interface Cells extends SheetOf {
  readonly areas: readonly RangeRef[]
}

/** Names of the workbook, or of one sheet. */
export interface NamesOf {
  readonly book: TestBook
  readonly sheet: TestSheet | null
}

interface RuleOf extends SheetOf {
  readonly rule: TestConditionalFormat
}

export interface ChartOf extends SheetOf {
  readonly chart: TestChart
}

/** A part of a chart, or of one of its series: what holds its properties, and under which path. */
export interface ChartPart extends ChartOf {
  readonly bag: ChartBag
  readonly path: string
}

/** What stands behind each of Excel's objects. */
export interface Handles {
  Workbook: TestBook
  Application: TestBook
  WorkbookCreated: { readonly book: TestBook; readonly file: string }
  WorkbookProtection: TestBook
  WorksheetCollection: TestBook
  SettingCollection: TestBook
  Setting: { readonly book: TestBook; readonly key: string }
  NamedItemCollection: NamesOf
  NamedItem: NamesOf & { readonly item: TestName }
  TableCollection: { readonly book: TestBook; readonly sheet: TestSheet | null }
  Table: SheetOf & { readonly table: TestTable }
  Worksheet: SheetOf
  WorksheetProtection: SheetOf
  WorksheetFreezePanes: SheetOf
  PageLayout: SheetOf
  HeaderFooterGroup: SheetOf
  HeaderFooter: SheetOf
  PageBreakCollection: SheetOf & { readonly axis: 'rowBreaks' | 'columnBreaks' }
  PageBreak: SheetOf & { readonly axis: 'rowBreaks' | 'columnBreaks'; readonly at: number }
  AutoFilter: SheetOf
  Range: Cells
  RangeAreas: Cells
  RangeCollection: Cells
  RangeFormat: Cells
  RangeFill: Cells
  RangeFont: Cells
  FormatProtection: Cells
  RangeBorderCollection: Cells
  RangeBorder: Cells & { readonly edge: string }
  DataValidation: Cells
  ConditionalFormatCollection: Cells
  ConditionalFormat: RuleOf
  CustomConditionalFormat: RuleOf
  ConditionalFormatRule: RuleOf
  ConditionalRangeFormat: RuleOf
  ConditionalRangeFill: RuleOf
  ConditionalRangeFont: RuleOf
  ConditionalRangeBorderCollection: RuleOf
  ConditionalRangeBorder: RuleOf & { readonly edge: string }
  ChartCollection: SheetOf
  Chart: ChartOf
  ChartAxes: ChartOf
  ChartSeriesCollection: ChartOf
  ChartSeries: ChartOf & { readonly series: TestChartSeries }
  ChartTitle: ChartPart
  ChartTitleFormat: ChartPart
  ChartLegend: ChartPart
  ChartAxis: ChartPart
  ChartAxisFormat: ChartPart
  ChartGridlines: ChartPart
  ChartGridlinesFormat: ChartPart
  ChartAreaFormat: ChartPart
  ChartSeriesFormat: ChartPart
  ChartLineFormat: ChartPart
  ChartBorder: ChartPart
  ChartFill: ChartPart
  ChartFont: ChartPart
  ChartDataLabels: ChartPart
}

export type TypeName = keyof Handles

/** One of Excel's objects. */
export type Ref = { [Name in TypeName]: { readonly type: Name; readonly self: Handles[Name] } }[TypeName]

/** Says which of Excel's objects something is. */
export function ref<Name extends TypeName>(type: Name, self: Handles[Name]): Ref {
  return { type, self } as unknown as Ref
}

export function isRef(value: unknown): value is Ref {
  return typeof value === 'object' && value !== null && 'type' in value && 'self' in value
}

export interface Property<Self> {
  readonly get: (self: Self) => unknown
  readonly set?: (self: Self, value: unknown) => void
  /** What even a protected sheet lets be changed. */
  readonly isFree?: boolean
}

/** What a type of Excel's objects has; names as in @types/office-js. */
export interface TypeSpec<Self> {
  /** By which the client finds the object again. */
  readonly id?: (self: Self) => string
  readonly properties?: Readonly<Record<string, Property<Self>>>
  /** Names on the wire that differ from the documented ones. */
  readonly wireNames?: Readonly<Record<string, string>>
  /** Methods that the client calls on behalf of a documented function. */
  readonly onBehalfOf?: Readonly<Record<string, string>>
  /** Properties that are objects. */
  readonly links?: Readonly<Record<string, (self: Self) => Ref>>
  /** Answers a Ref for an object, null for none, anything else as a value. */
  readonly methods?: Readonly<Record<string, (self: Self, args: Args) => unknown>>
  readonly items?: (self: Self) => readonly Ref[]
  /** getItem, and getItemOrNullObject where the type has it. */
  readonly item?: (self: Self, key: unknown) => Ref | null
}
