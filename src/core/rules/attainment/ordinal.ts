import { fail, ok, ratio, type Ratio, type Result } from '../../units'
import type { Grade } from '../../regulations/settings'
import { gradeKey } from '../text'
import type { NotComputable } from '../types'

/**
 * @param scale - grades with their levels
 * @param text - a grade as written; case and stray blanks do not matter
 * @returns its level, or null where the scale does not have it
 */
export function levelOf(scale: readonly Grade[], text: string): number | null {
  const key = gradeKey(text)
  return scale.find(({ grade }) => gradeKey(grade) === key)?.level ?? null
}

/**
 * Attainment of a grade against a promised grade.
 * attainment = 1 where the promised level is met or exceeded, else level(actual) / level(target)
 * @param target - promised grade
 * @param actual - grade received
 * @param scale - one scale, levels above 0
 * @returns ratio from 0 to 1
 * @issue unknown-grade - the scale does not have one of the two
 * @source a rule of ours: no authority gives opinions and letters numbers
 * @example ordinal('WTP', 'WDP', bpk) // ok(0.6)
 */
export function ordinal(
  target: string,
  actual: string,
  scale: readonly Grade[],
): Result<Ratio, NotComputable> {
  const promised = levelOf(scale, target)
  const received = levelOf(scale, actual)
  if (promised === null || received === null) return fail('unknown-grade')
  if (received >= promised) return ok(ratio(1))
  return promised > 0 ? ok(ratio(Math.max(0, received / promised))) : fail('unknown-grade')
}

/**
 * The same as a formula.
 * @param target - reference
 * @param actual - reference
 * @param scale - name of a block of two columns: grade, level
 * @returns an expression: a number, or "" where it is not computable
 */
export function ordinalFormula(target: string, actual: string, scale: string): string {
  const promised = levelFormula(target, scale)
  const received = levelFormula(actual, scale)
  const below = `IF(${promised}>0,MAX(0,${received}/${promised}),"")`
  const level = `IFERROR(IF(${received}>=${promised},1,${below}),"")`
  return `IF(AND(ISTEXT(${target}),ISTEXT(${actual})),${level},"")`
}

/**
 * The same over cells that hold the levels.
 * @param promised - reference of a level or ""
 * @param received - the same
 * @returns an expression: a number, or "" where it is not computable
 */
export function ordinalByLevelsFormula(promised: string, received: string): string {
  const below = `IF(${promised}>0,MAX(0,${received}/${promised}),"")`
  return `IF(COUNT(${promised},${received})=2,IF(${received}>=${promised},1,${below}),"")`
}

/**
 * @param grade - reference to a grade
 * @param scale - name of a block of two columns: grade, level
 * @returns an expression: the level, or "" for what is no grade of the scale
 */
export function knownLevelFormula(grade: string, scale: string): string {
  return `IF(ISTEXT(${grade}),IFERROR(${levelFormula(grade, scale)},""),"")`
}

/**
 * @param grade - reference to a grade
 * @param scale - name of a block of two columns: grade, level
 * @returns an expression: the level, or an error where the scale does not have it
 */
export function levelFormula(grade: string, scale: string): string {
  // A lookup would take * and ? for any letters.
  const escaped = ['~', '*', '?'].reduce(
    (text, mark) => `SUBSTITUTE(${text},"${mark}","~${mark}")`,
    `TRIM(${grade})`,
  )
  return `VLOOKUP(${escaped},${scale},2,FALSE)`
}
