import type { ReportContext } from '../context'
import { columnOn } from '../formulaText'
import { VROW } from './columns'

/** A whole column of the lines of the budget, for formulas of other sheets. */
export type ProgramColumn = (col: number) => string

/**
 * @param context - for the name of the value-for-money sheet
 * @returns its columns; null where there is no such sheet
 */
export function programColumn({
  sheetNames,
  evaluation,
}: Pick<ReportContext, 'sheetNames' | 'evaluation'>): ProgramColumn | null {
  const { vfm } = sheetNames
  const last = VROW.first + evaluation.programs.length - 1
  return vfm === undefined ? null : (col) => columnOn(vfm, col, VROW.first, last)
}
