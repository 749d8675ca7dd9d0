import type { CellRef, RangeRef } from '../../units'
import type { Amount } from '../values/reading'

/** A place where the officer's own arithmetic agrees or disagrees with what was read. */
export interface Witness {
  /** Of the lines that were chosen, or of the columns. */
  readonly kind: 'rows' | 'columns' | 'book'
  /** total, subtotal: a printed sum of lines; ratio: a printed percentage; sum: a column that adds its parts up. */
  readonly what: 'total' | 'subtotal' | 'ratio' | 'sum'
  /** The cell of the printed figure; of columns the first of them. */
  readonly cell: CellRef
  readonly printed: number
  /** What was read makes of it. */
  readonly ours: number
  readonly agrees: boolean
  /** Of rows: the printed figure as it was read, for a sheet that goes on reading it. */
  readonly amount?: Amount
  /** Of columns: numbers of those that the printed one divides, first by second, or adds up. */
  readonly columns?: readonly number[]
}

/** How surely a table was read: proven by rows and columns, plain where nothing contradicts, open until answered. */
export type Standing = 'proven' | 'plain' | 'open'

/** Why somebody has to be asked. */
export const CAUSES = [
  'total-contradicts',
  'hidden-rows',
  'lines-or-sums',
  'accounts-together',
  'negative-total',
  'part-of-year',
  'money-units',
  'unit-of-title',
  'rival-columns',
  'money-role',
  'unknown-column',
  'figures-unnamed',
  'figures-absurd',
  'tables-added',
  'sheet-unread',
  'blank-totals',
  'not-calculated',
] as const
export type Cause = (typeof CAUSES)[number]

/** A part of a book whose headline waits as a whole: what was achieved, and what was spent. */
export type Part = 'kpis' | 'totals'

/** What an answer makes of the headline; what it does not touch is left out. */
export interface Effect {
  readonly budget?: number | null
  readonly spent?: number | null
  /** How many KPIs get a score. */
  readonly scored?: number
  /** The overall score, as a ratio, where the answers lead to different ones; null: there is none. */
  readonly score?: number | null
  /** The cell of a printed total that agrees with it. */
  readonly agrees?: CellRef
}

/** Fields whose columns an answer may choose. */
export type ChosenField = 'budget' | 'spent' | 'target' | 'actual'

export interface Choice {
  /** Named in --answer and kept with the answer. */
  readonly choice: string
  /** Which of the cause's sentences names it, and what that sentence tells; absent: the one called as the choice. */
  readonly says?: { readonly key: string; readonly values: Readonly<Record<string, string | number>> }
  readonly effect: Effect
  /** Columns that the answer chooses, by field; none means that no column is this field. */
  readonly columns?: Readonly<Partial<Record<ChosenField, readonly number[]>>>
  /** What one of a field's money is worth, where the answer says so. */
  readonly factors?: Readonly<Partial<Record<ChosenField, number>>>
}

/** Where a question belongs: the fingerprint of the header paths tells whether the table is still the same. */
export interface QuestionTable {
  readonly sheet: string
  readonly range: RangeRef
  readonly fingerprint: string
}

/** What only the officer can tell. */
export interface Question {
  readonly code: Cause
  readonly table: QuestionTable
  /** The part of the book whose figures wait for it. */
  readonly part: Part
  readonly cell: CellRef | null
  /** What the sentence names: figures, texts. */
  readonly values: Readonly<Record<string, string | number>>
  /** The first is what the figures shown rest on. */
  readonly choices: readonly Choice[]
  /** What was answered when the table's header was another one. */
  readonly suggested?: string
  /** Sheets of other tables of this form, which the answer holds for too. */
  readonly also?: readonly string[]
  /** Whether another table of this form asks it. */
  readonly isAlike?: true
}

/** What was said to a question, kept with the settings or given on the command line. */
export interface Answer {
  readonly code: Cause
  readonly sheet: string
  /** Any part of the table that is meant; null for every table of the sheet. */
  readonly range: RangeRef | null
  /** Of the table when it was answered; null where nobody noted it. */
  readonly fingerprint: string | null
  /** Null takes back what was said earlier. */
  readonly choice: string | null
  /** Whether it was said of another table of this form. */
  readonly isAlike?: true
}

/** What speaks for the reading of one table. */
export interface TableProof {
  readonly standing: Standing
  readonly witnesses: readonly Witness[]
  readonly questions: readonly Question[]
  /** Questions that an answer settled, with the choice. */
  readonly answered: readonly {
    readonly question: Question
    readonly choice: Choice
    /** Whether it was said of another table of this form. */
    readonly isAlike?: true
  }[]
}
