import { fail, ok, ratio, type Ratio, type Result } from '../../units'
import type { Grade } from '../../regulations/settings'
import type { NotComputable } from '../types'
import { levelFormula, levelOf } from './ordinal'

/**
 * Attainment of something that is either so or not: met 1, not met 0.
 * Met means the same level as promised, so that a promised "tidak" is met by "tidak" alone.
 * @param target - promised word
 * @param actual - word reported
 * @param scale - words with level 1 (yes) or 0 (no)
 * @returns ratio, 1 or 0
 * @issue unknown-grade - the scale does not have one of the two
 * @source a rule of ours
 * @example yesNo('Ya', 'Belum', yesNoScale) // ok(0)
 */
export function yesNo(target: string, actual: string, scale: readonly Grade[]): Result<Ratio, NotComputable> {
  const promised = levelOf(scale, target)
  const reported = levelOf(scale, actual)
  if (promised === null || reported === null) return fail('unknown-grade')
  return ok(ratio(promised === reported ? 1 : 0))
}

/**
 * The same as a formula.
 * @param target - reference
 * @param actual - reference
 * @param scale - name of a block of two columns: word, level
 * @returns an expression: 1, 0, or "" where it is not computable
 */
export function yesNoFormula(target: string, actual: string, scale: string): string {
  const met = `IF(${levelFormula(actual, scale)}=${levelFormula(target, scale)},1,0)`
  return `IF(AND(ISTEXT(${target}),ISTEXT(${actual})),IFERROR(${met},""),"")`
}
