import type { RangeRef } from '../../../src/core/units'
import { CellStore } from './cells'
import type { TestChart } from './chart'

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden'

/** A name of the workbook or of one sheet; the formula begins with '='. */
export interface TestName {
  name: string
  formula: string
  visible: boolean
  comment: string
}

export interface TestTable {
  readonly id: string
  name: string
  range: RangeRef
  showHeaders: boolean
  showTotals: boolean
}

/** A rule with a formula; only what was set is there. */
export interface TestConditionalFormat {
  readonly id: string
  readonly areas: readonly RangeRef[]
  formula: string
  stopIfTrue: boolean
  numberFormat?: string
  fill?: string
  fontColor?: string
  bold?: boolean
  italic?: boolean
  underline?: string
  strikethrough?: boolean
  borders: Record<string, { style: string; color: string }>
}

/** What may be typed into some cells; rule, alert and prompt as Excel's client gives them. */
export interface TestValidation {
  areas: RangeRef[]
  rule: Readonly<Record<string, unknown>>
  errorAlert: Readonly<Record<string, unknown>>
  prompt: Readonly<Record<string, unknown>>
  ignoreBlanks: boolean
}

/** How a sheet is printed; only what was set is there. */
export interface TestPageLayout {
  settings: Record<string, unknown>
  headersFooters: Record<string, string>
  printArea: string | null
  titleRows: string | null
  titleColumns: string | null
}

/** @returns a print set-up as on a new sheet */
function newPageLayout(): TestPageLayout {
  return { settings: {}, headersFooters: {}, printArea: null, titleRows: null, titleColumns: null }
}

/** A sheet of the workbook in memory; everything may be read and changed by tests. */
export class TestSheet {
  visibility: Visibility = 'Visible'
  tabColor = ''
  showGridlines = true
  showHeadings = true
  /** Characters. */
  standardWidth = 8.43
  isProtected = false
  cells = new CellStore()
  merges: RangeRef[] = []
  names: TestName[] = []
  tables: TestTable[] = []
  /** The first has the highest priority. */
  conditionalFormats: TestConditionalFormat[] = []
  validations: TestValidation[] = []
  /** Rows and columns that stay in view. */
  frozen: { rows: number; cols: number } | null = null
  autoFilter: RangeRef | null = null
  pageLayout = newPageLayout()
  /** Row numbers before which a page ends, and column numbers. */
  rowBreaks: number[] = []
  columnBreaks: number[] = []
  /** The last lies over all others. */
  charts: TestChart[] = []

  constructor(
    readonly id: string,
    public name: string,
  ) {}
}

/** What a workbook consists of. */
export interface BookState {
  readonly sheets: readonly TestSheet[]
  readonly names: readonly TestName[]
  readonly settings: ReadonlyMap<string, unknown>
  readonly active: TestSheet
}
