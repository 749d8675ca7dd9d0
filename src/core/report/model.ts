import type { OwnSheetId, RangeRef } from '../units'
import type { ChartModel } from './chart'

/** How a cell looks. Shared objects: the same look is the same object, so that hosts can keep them by identity. */
export interface CellStyle {
  readonly font?: {
    readonly size?: number
    readonly bold?: boolean
    readonly italic?: boolean
    readonly color?: string
    readonly underline?: boolean
  }
  /** RRGGBB. */
  readonly fill?: string
  readonly numberFormat?: string
  readonly horizontal?: 'left' | 'center' | 'right' | 'general'
  readonly vertical?: 'top' | 'center' | 'bottom'
  readonly wrap?: boolean
  readonly indent?: number
  readonly border?: {
    readonly top?: BorderLine
    readonly bottom?: BorderLine
    readonly left?: BorderLine
    readonly right?: BorderLine
  }
  /** False where people may write when the sheet is protected. */
  readonly locked?: boolean
}

export interface BorderLine {
  readonly style: 'hair' | 'thin' | 'medium'
  /** RRGGBB. */
  readonly color: string
}

export interface ModelCell {
  readonly col: number
  /** The value; for a formula, what it computes to. A text is always text, whatever it starts with. */
  readonly value: string | number | boolean | null
  /** Without '='; English names, commas; functions newer than 2007 with _xlfn. */
  readonly formula?: string
  /** Of a constant: cells of the sheet that it was written from, and is as sure as. */
  readonly follows?: RangeRef
  /** Of a text with figures in it: what stands there without them, while they wait for an answer. */
  readonly waiting?: string
  readonly style: CellStyle
}

export interface ModelRow {
  readonly row: number
  /** Points. */
  readonly height?: number
  /** In rising order of column. */
  readonly cells: readonly ModelCell[]
  readonly pageBreakBefore?: boolean
  /** Level of the outline, from 1, below a row of a lower one; absent: none. */
  readonly outline?: number
  /** Not shown nor printed until somebody opens its group. Of files only: Excel itself shows all rows. */
  readonly folded?: boolean
}

export interface ConditionalFormat {
  readonly range: RangeRef
  /** First match wins; the formula is written for the range's first cell. */
  readonly rules: readonly {
    readonly formula: string
    readonly fill?: string
    readonly color?: string
    readonly bold?: boolean
    readonly topLine?: string
    readonly bottomLine?: string
    /** Number format while the rule holds. */
    readonly numberFormat?: string
  }[]
}

export interface DataValidation {
  readonly range: RangeRef
  readonly rule:
    | { readonly type: 'list'; readonly items: readonly string[] }
    /** Offers what other cells of the sheet hold; anything else may be typed as well. */
    | { readonly type: 'choice'; readonly from: RangeRef }
    | { readonly type: 'decimal'; readonly min: number; readonly max: number; readonly blank: boolean }
  readonly title: string
  readonly message: string
}

/** A name given to cells of the sheet, workbook-wide. */
export interface ModelName {
  readonly name: string
  readonly range: RangeRef
}

/** A sheet of ours, ready for any host. */
export interface SheetModel extends SheetBody {
  readonly id: OwnSheetId
  /** Where it goes on a first run; later runs leave it where the officer put it. */
  readonly place: 'front' | 'back'
}

/** All that stands on a sheet. */
export interface SheetBody {
  readonly name: string
  /** Widths in characters by column number from 1; hidden columns are for formulas. */
  readonly columns: readonly {
    readonly col: number
    readonly width: number
    readonly hidden?: boolean
    /** Of a hidden column that people may open: level of its group. Of files only: Excel itself just hides it. */
    readonly outline?: number
  }[]
  readonly rows: readonly ModelRow[]
  /** Only in title blocks, never in tables. */
  readonly merges: readonly RangeRef[]
  /** Rows and columns that stay in view: everything above row and left of col. */
  readonly freeze: { readonly row: number; readonly col: number } | null
  readonly filter: RangeRef | null
  readonly conditionalFormats: readonly ConditionalFormat[]
  readonly validations: readonly DataValidation[]
  /** Where people type into cells that are not there yet, and how that looks: one look a column. Absent: nowhere. */
  readonly typed?: readonly { readonly range: RangeRef; readonly look: CellStyle }[]
  readonly names: readonly ModelName[]
  /** Absent: none. */
  readonly charts?: readonly ChartModel[]
  /** Cells that name people: left out of a copy that goes around. Absent: none. */
  readonly personal?: readonly RangeRef[]
  /** Locked against changes, but for cells that are not `locked`. Of files only: an open workbook is not locked by us. */
  readonly isProtected?: boolean
  readonly print: {
    readonly landscape: boolean
    readonly paper: 'A4' | 'F4'
    /** All on one page; absent: one page wide, and as many as it takes. */
    readonly onePage?: boolean
    readonly area: RangeRef | null
    readonly repeatRows: readonly [first: number, last: number] | null
    readonly header: string
    /** Page x of y is put in by the host after it. */
    readonly footer: string
    /** Printed in the footer's right: 'Halaman {page} dari {pages}'. */
    readonly pageText: string
  }
  readonly tabColor: string | null
  readonly zoom: number
}
