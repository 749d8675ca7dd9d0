import type { RangeRef } from './cell'

/** What a cell shows when its formula failed: #DIV/0!, #N/A, … */
export interface CellError {
  readonly error: string
}

/** What a cell holds, formulas by their last computed value; dates stay serial numbers. */
export type CellValue = string | number | boolean | CellError | null

/**
 * @param value - what a cell holds
 * @returns whether it is a formula's failure
 */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null
}

/** One row as a host delivers it; the arrays are indexed by column number (index 0 unused) and may be sparse. */
export interface GridRow {
  readonly values: (CellValue | undefined)[]
  /** Number format codes where they are not General: '0.00%', '#,##0', 'd mmm yyyy', '@'. */
  formats?: (string | undefined)[]
  /** Formula texts without '='. A shared formula's followers hold the text of its first cell. */
  formulas?: (string | undefined)[]
  hidden?: boolean
  /** Outline (grouping) level, 0 = none. */
  outline?: number
}

/** An Excel table (ListObject). */
export interface TableObject {
  readonly name: string
  readonly range: RangeRef
  readonly headerRows: number
  readonly totalsRows: number
}

/** A name of the workbook that refers to one block of cells. */
export interface NamedRange {
  readonly name: string
  readonly sheet: string
  readonly range: RangeRef
}

/** What a sheet holds, read once and never changed. */
export class SheetGrid {
  readonly lastRow: number
  readonly lastCol: number

  /**
   * @param name - as on the tab
   * @param visibility - hidden sheets are read too; what is done with them is for intake to say
   * @param rows - indexed by row number (index 0 unused), sparse
   * @param merges - merged blocks; the value is in the first cell
   * @param hiddenColumns - numbers of hidden columns
   * @param tables - Excel tables on this sheet
   */
  constructor(
    readonly name: string,
    readonly visibility: 'visible' | 'hidden' | 'veryHidden',
    readonly rows: readonly (GridRow | undefined)[],
    readonly merges: readonly RangeRef[] = [],
    readonly hiddenColumns: ReadonlySet<number> = new Set(),
    readonly tables: readonly TableObject[] = [],
  ) {
    this.lastRow = Math.max(0, rows.length - 1)
    this.lastCol = rows.reduce((most, row) => Math.max(most, row ? row.values.length - 1 : 0), 0)
  }

  /** What the cell holds; null where it is empty or outside. */
  value(row: number, col: number): CellValue {
    return this.rows[row]?.values[col] ?? null
  }

  /** The cell's number format code. */
  format(row: number, col: number): string {
    return this.rows[row]?.formats?.[col] ?? 'General'
  }

  /** The cell's formula without '=', or null. */
  formula(row: number, col: number): string | null {
    return this.rows[row]?.formulas?.[col] ?? null
  }
}

/** The ids of the sheets that we write, in their order. */
export const OWN_SHEETS = [
  'dashboard',
  'scorecard',
  'strategy',
  'factors',
  'vfm',
  'checks',
  'trend',
  'units',
  'actions',
  'pay',
  'readiness',
  'vfmSteps',
  'history',
  'settings',
  'notes',
] as const
export type OwnSheetId = (typeof OWN_SHEETS)[number]

const ALWAYS = ['scorecard', 'settings', 'notes'] as const satisfies readonly OwnSheetId[]
export type OptionalSheetId = Exclude<OwnSheetId, (typeof ALWAYS)[number]>

/** Sheets that a person may ask for or do without; the others always come. */
export const OPTIONAL_SHEETS = OWN_SHEETS.filter(
  (id): id is OptionalSheetId => !ALWAYS.some((one) => one === id),
)

/** Our sheets that hold what people wrote or what is kept from run to run; of the others only the name is needed. */
export const KEPT_SHEETS = [
  'scorecard',
  'factors',
  'trend',
  'units',
  'actions',
  'pay',
  'readiness',
  'vfmSteps',
  'history',
  'settings',
  'notes',
] as const satisfies readonly OwnSheetId[]

/** The hidden name, of one sheet's scope, by which we know our sheets again, however their tab was moved or renamed. */
export const OWN_MARKER = '_Kinerja_Sheet'

/** Names that we give to cells of our sheets begin so. */
export const OWN_NAME = /^_?kinerja_/i

/** Why a sheet is not read though the rest of its workbook is. */
type SetAsideReason = 'wide' | 'deep' | 'part-missing'

/** A sheet that is no table and would cost the officer the whole workbook. It stays in the workbook as it is. */
export interface SheetSetAside {
  readonly sheet: string
  readonly why: SetAsideReason
  /** Number of the last column or row that holds a value; 0 where that is not known. */
  readonly last: number
}

/** A workbook as a host reads it. */
export interface WorkbookContent {
  /** The officer's sheets, in tab order, without ours. */
  readonly sheets: readonly SheetGrid[]
  /** Names of tabs that hold no cells to read (chart sheets) or that are copies of ours: taken all the same. */
  readonly otherTabs?: readonly string[]
  /** The officer's sheets that were not read, named in otherTabs too. */
  readonly setAside?: readonly SheetSetAside[]
  /** Our sheets from an earlier run, with the names that we gave to cells on them. */
  readonly own: readonly { readonly id: OwnSheetId; readonly grid: SheetGrid }[]
  /** Names that refer to one block of cells, ours included. */
  readonly names: readonly NamedRange[]
  readonly date1904: boolean
  /** Whether formulas are calculated only where somebody asks for it, and may stand as they were. Absent: no. */
  readonly isManual?: boolean
  /** What the file really is, where these are copies of its cells as values in a workbook of our own. Absent: it is itself. */
  readonly copiedFrom?: string
  /** Hidden sheets of that file, of which there is no copy. */
  readonly leftOut?: readonly string[]
  /** Name of the file, for the notes sheet and for a period in it; '' where there is none. */
  readonly fileName: string
  /** SHA-256 of the file as read, lower-case hex; '' where the host has no bytes. */
  readonly sha256: string
}
