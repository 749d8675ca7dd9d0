import { guarded, live, type Plain } from '../../units'
import type { Shown } from '../sheetBuilder'

/**
 * A figure of the officer's cell, for as long as the row's source is what it was.
 * @param guard - reference of the row's guard
 * @param formula - over the cell; null where it can only be written as it was read
 * @param value - as read
 * @returns formula and value; nothing shows as nothing
 */
export function fromSource(guard: string, formula: string | null, value: Plain): Shown {
  return formula === null ? { value } : guarded(guard, live(formula, value))
}
