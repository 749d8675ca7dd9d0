import { recalculate, type Sheet } from './formulaEngine'

/** 1e-9 relative. */
const RELATIVE = 1e-9

/**
 * The engine's value and the recalculated formula are the same: both missing, or equal to 1e-9 relative.
 * @param formula - without '='
 * @param sheet - what its references hold
 * @param value - what the engine computed; null = missing
 */
export function expectAgreement(formula: string, sheet: Sheet, value: number | null): void {
  const recalculated = recalculate(formula, sheet)
  if (value === null) {
    expect({ formula, sheet, recalculated }).toEqual({ formula, sheet, recalculated: '' })
    return
  }
  const near =
    typeof recalculated === 'number' &&
    Math.abs(recalculated - value) <= RELATIVE * Math.max(Math.abs(value), Number.MIN_VALUE)
  if (!near)
    throw new Error(
      `engine ${value}, formula ${String(recalculated)}: ${formula} over ${JSON.stringify(sheet)}`,
    )
}
