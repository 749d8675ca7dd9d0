import type { Amount } from '../../intake/values/reading'
import type { BudgetRow, PayIntake, PayRow } from '../../intake/types'
import type { Missing, Ratio, Rupiah } from '../../units'
import type { PayFlag } from './flag'
import type { PayGap } from './why'

/** Whose score on the scorecard a row's unit has: an owner's, by its index, or the whole organisation's. */
export type UnitScore = { readonly of: 'owner'; readonly owner: number } | { readonly of: 'organisation' }

/** One person, or one unit, step by step. */
export interface PayResult {
  readonly row: PayRow
  readonly base: Rupiah | Missing
  /** From the table. */
  readonly ownProductivity: Ratio | Missing
  readonly unit: UnitScore | null
  readonly unitScore: Ratio | Missing
  /** What counts of the two, capped. */
  readonly productivity: Ratio | Missing
  readonly ownDiscipline: Ratio | Missing
  readonly deducted: Ratio | Missing
  readonly discipline: Ratio | Missing
  readonly score: Ratio | Missing
  readonly factor: Ratio | Missing
  readonly share: Ratio | Missing
  readonly pay: Rupiah | Missing
  /** After cutting pro rata. */
  readonly cut: Rupiah | Missing
  readonly why: Exclude<PayGap, 'moved'> | null
  readonly flag: PayFlag | Missing
  /** Whether an allowance or a facility is recorded; missing where the table has no column for any. */
  readonly welfare: boolean | Missing
}

/** A line of the year's budget that names this pay and has money. */
export interface PayLine extends BudgetRow {
  readonly budget: Amount & { readonly value: number }
}

/** Where the money for one payment comes from. */
export type PayBudget =
  | { readonly from: 'setting' }
  | ({ readonly from: 'cell' } & NonNullable<PayIntake['budget']>)
  | { readonly from: 'lines'; readonly lines: readonly [PayLine, ...PayLine[]] }

/** Performance pay of everybody in the workbook's tables of pay. */
export interface PayEvaluation {
  readonly rows: readonly PayResult[]
  readonly total: Rupiah
  /** What the workbook itself says, whatever the settings say; null where it says nothing. */
  readonly source: Exclude<PayBudget, { from: 'setting' }> | null
  /** What is in force: the settings' own amount goes before the workbook's. */
  readonly budget: Rupiah | Missing
  readonly budgetFrom: PayBudget['from'] | null
  readonly cutTotal: Rupiah | Missing
  readonly computed: number
  readonly rewarded: number
  readonly sanctioned: number
}
