import type { CellRef } from '../../units'
import type { Measure } from '../lexicon/measures'

/** The marks that a column of numbers kept as text was found to use. */
export interface NumberMarks {
  readonly decimal: ',' | '.'
  readonly group: ',' | '.' | ' ' | ''
  /** False where nothing in the column tells the two apart and the kind of field decided. */
  readonly settled: boolean
  /** True where no figure of the column is kept as text: a formula need not convert any. */
  readonly clean?: boolean
  /** True where texts of the column carry Rp, IDR or a trailing ",-". */
  readonly currency?: boolean
  /** The dash that stands for 0 in this column of money; without it a dash is missing. */
  readonly dash?: '-' | '\u2013' | '\u2014'
}

/** What a cell of a figure column was read as, with all that a live formula over it needs. */
export type Reading =
  /** Nothing there, or a word for nothing (-, n/a). `cell` is null where the table has no such column. */
  | {
      readonly kind: 'missing'
      readonly cell: CellRef | null
      /** How a figure would be read that the officer puts there later. */
      readonly marks?: NumberMarks
      readonly scale?: number
      /** The words, where they may be an answer too: "Tidak ada" is one against a target "Ada". */
      readonly answer?: string
    }
  /**
   * A number. value = stored figure * scale; scale is 100 where a cell under a % format holds a share
   * and the column counts in per cent, a thousand or more where a header counts money so, else 1.
   * stored: 'number' a true number; 'text' a text that NUMBERVALUE can read after our marks are removed;
   * 'leading' the same before the first blank ("8 hari"); 'constant' what no formula expresses.
   * measure: what the cell itself says that it is measured in, by its words or its % format.
   */
  | {
      readonly kind: 'number'
      readonly cell: CellRef
      readonly value: number
      readonly stored: 'number' | 'text' | 'leading' | 'constant'
      readonly marks: NumberMarks
      readonly scale: number
      /** "maks. 14 hari" promises at most that much, "min. 80" at least. */
      readonly bound?: 'most' | 'least'
      readonly measure?: Measure
    }
  /** "80 - 90 %": low < high, in the column's own scale. Never live; written as figures. */
  | {
      readonly kind: 'range'
      readonly cell: CellRef
      readonly low: number
      readonly high: number
      readonly text: string
      readonly measure?: Measure
    }
  /** A grade or word on a scale: WTP, BB, Ya, Tidak, ada. */
  | { readonly kind: 'grade'; readonly cell: CellRef; readonly text: string }
  /** A day, as a serial number in the workbook's date system. */
  | {
      readonly kind: 'date'
      readonly cell: CellRef
      readonly serial: number
      /** 'constant' where the day was written out as text; absent where the cell holds a true date. */
      readonly stored?: 'constant'
      /** The words of a day that was written out. */
      readonly text?: string
    }
  /**
   * A text that is none of these, several figures on several lines, or a formula's failure. An issue says so.
   */
  | {
      readonly kind: 'unreadable'
      readonly cell: CellRef
      readonly text: string
      /** Given where the cell holds several figures. */
      readonly why?: 'several'
    }

/** An amount from one cell or, where the field stands in several columns, the sum of several. */
export interface Amount {
  /** One reading per column of the field; never empty for a mapped field. */
  readonly parts: readonly Reading[]
  /** Sum of what was read; null where nothing was (missing is not zero). */
  readonly value: number | null
}

/** A text with the cell it stands in; text is exactly what the cell holds. */
export interface TextCell {
  readonly text: string
  readonly cell: CellRef
  /**
   * Given where the text was put together: the cells whose texts, joined by points, are this text; empty where
   * no plain joining of cells gives it.
   */
  readonly parts?: readonly TextCell[]
}
