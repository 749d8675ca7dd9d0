import { fail, MISSING, type Missing, ok, type Result } from '../../units'
import type { Grade } from '../../regulations/settings'
import type { NotComputable } from '../types'

/** What a cell of our own sheet holds for a formula: a number (days as serial numbers), a grade, or nothing. */
export type CellInput = number | string | Missing

/** The figures of one KPI. Bounds are given where the target was typed as a range. */
export interface AttainmentInputs {
  readonly target: CellInput
  readonly actual: CellInput
  readonly baseline?: CellInput
  readonly targetLow?: number | Missing
  readonly targetHigh?: number | Missing
  /** The scale that grades are looked up in. */
  readonly scale?: readonly Grade[]
}

/**
 * The same figures as the formulas see them: references to our own cells, each a number, a grade or "",
 * or numbers as literals. What is left out counts as missing.
 */
export interface AttainmentRefs {
  readonly target: string
  readonly actual: string
  readonly baseline?: string
  readonly targetLow?: string
  readonly targetHigh?: string
  /** Name of a block of two columns: grade, level. */
  readonly gradeScale?: string
  /** Cells that hold the levels of both grades, or "". */
  readonly levels?: { readonly target: string; readonly actual: string }
}

/** What a formula reads where there is no cell. */
export const NO_CELL = '""'

/**
 * @param value - what the cell holds
 * @param missing - the reason where it holds nothing
 * @returns the number, or why it is none
 */
export function numberIn(
  value: CellInput | undefined,
  missing: NotComputable,
): Result<number, NotComputable> {
  if (value === undefined || value === MISSING) return fail(missing)
  return typeof value === 'number' ? ok(value) : fail('kinds-differ')
}

/**
 * @param value - what the cell holds
 * @param missing - the reason where it holds nothing
 * @returns the text, or why it is none
 */
export function textIn(value: CellInput | undefined, missing: NotComputable): Result<string, NotComputable> {
  if (value === undefined || value === MISSING || value === '') return fail(missing)
  return typeof value === 'string' ? ok(value) : fail('kinds-differ')
}
