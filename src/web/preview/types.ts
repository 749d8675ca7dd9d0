import type { CellRef, RangeRef } from '../../core/units'

/** A sheet that can be shown. */
export interface PreviewTab {
  readonly name: string
  /** False for the officer's own. */
  readonly isOurs: boolean
}

/** Looks of a cell, as a style sheet says them; colours are #RRGGBB. */
export interface PreviewLook {
  readonly color?: string
  readonly background?: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  /** Points. */
  readonly size?: number
  readonly align?: 'left' | 'center' | 'right'
  readonly vertical?: 'top' | 'middle' | 'bottom'
  readonly wrap?: boolean
  readonly indent?: number
  readonly top?: string
  readonly bottom?: string
}

export interface PreviewCell {
  readonly col: number
  /** As Excel would show it. */
  readonly text: string
  readonly look: PreviewLook
  /** Where a click on it leads. */
  readonly link: CellRef | null
}

export interface PreviewRow {
  readonly row: number
  /** Points; null for the standard height. */
  readonly height: number | null
  readonly cells: readonly PreviewCell[]
}

/** A chart with the figures that it draws. */
export interface PreviewChart {
  readonly id: string
  readonly kind: 'line' | 'radar'
  readonly title: string
  readonly altText: string
  readonly place: RangeRef
  readonly categories: readonly string[]
  readonly series: readonly {
    readonly name: string
    readonly values: readonly (number | null)[]
    readonly color: string
    readonly isDashed: boolean
    readonly labels: readonly string[] | null
  }[]
  /** Where the axis ends; null where the figures say. */
  readonly max: number | null
  readonly hasLegend: boolean
}

/** A whole sheet of ours as it is printed. */
export interface PrintPage extends PreviewPage {
  readonly landscape: boolean
  readonly paper: 'A4' | 'F4'
  /** All on one page; else one page wide. */
  readonly onePage: boolean
  /** First and last row that are printed on each page. */
  readonly repeatRows: readonly [first: number, last: number] | null
  /** Rows that begin a page. */
  readonly breaks: readonly number[]
  readonly header: string
  readonly footer: string
  /** 'Halaman {page} dari {pages}' */
  readonly pageText: string
}

/** Some rows of a sheet, ready to be drawn. */
export interface PreviewPage {
  readonly name: string
  /** Width of each column in characters, the first first; 0 = hidden. */
  readonly widths: readonly number[]
  readonly rows: readonly PreviewRow[]
  /** Last row of the sheet. */
  readonly lastRow: number
  /** Last column that is printed; those beside the page are not fitted into the view. */
  readonly lastPrinted: number
  readonly charts: readonly PreviewChart[]
  readonly merges: readonly RangeRef[]
}
