import type { NotComputable } from '../../../../src/core/rules/types'
import type { Ratio, Result } from '../../../../src/core/units'
import type { CellContent, Sheet } from '../support/formulaEngine'
import { recalculate } from '../support/formulaEngine'

/**
 * What a rule gives, and what its formula does over the same cells: both a ratio, or a reason and nothing.
 * @param result - of the rule
 * @param formula - over cells A1, B1 and so on
 * @param cells - in that order; null = blank
 * @param names - settings that the formula reads
 * @returns the ratio to twelve decimals, or the reason, where both say so; else what either says
 */
export function both(
  result: Result<Ratio, NotComputable>,
  formula: string,
  cells: readonly CellContent[],
  names: Sheet['names'] = {},
): number | string | { readonly rule: unknown; readonly formula: unknown } {
  const held = Object.fromEntries(cells.map((value, i) => [`${'ABCD'.charAt(i)}1`, value]))
  const computed = recalculate(formula, { cells: held, names })
  if (!result.ok) return computed === '' ? result.reason : { rule: result.reason, formula: computed }
  const same = typeof computed === 'number' && Math.abs(computed - result.value) < 1e-12
  return same ? Number(result.value.toFixed(12)) : { rule: result.value, formula: computed }
}
