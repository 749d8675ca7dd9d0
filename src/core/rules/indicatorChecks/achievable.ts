import { NAMES } from '../../regulations/names'
import type { CheckLimits } from '../../regulations/settings'
import { type Evidence, exceeds, type FactorRule, holds, isFigure, NEVER_HOLDS, UNKNOWN } from './finding'

/** Binary dust of 100 % is no more than all. */
const DUST = 1e-9

/** Achievable. */
export type AchievableEvidence = {
  readonly target: Evidence
  readonly baseline: Evidence
  /** 1 more is better, -1 less is better, '' neither (to keep, grades, days). */
  readonly direction: Evidence
  /** Raw attainment as a ratio. */
  readonly attainment: Evidence
  /** 100 where the target is a part of a whole in per cent, '' where nothing limits it. */
  readonly most: Evidence
}

type Refs = Readonly<Record<keyof AchievableEvidence, string>>

/** Whether target and baseline are known and point somewhere. */
function comparable({ target, baseline, direction }: AchievableEvidence): boolean {
  return target !== '' && baseline !== '' && direction !== ''
}

/** Whether all are numbers; a figure is one. */
function numbers(refs: readonly string[]): string {
  const open = refs.filter((ref) => !isFigure(ref)).map((ref) => `ISNUMBER(${ref})`)
  if (open.length === 0) return 'TRUE'
  return open.length === 1 ? String(open[0]) : `AND(${open.join(',')})`
}

/** What was promised beyond the baseline, in the better direction; an empty cell never comes here. */
function promised({ target, baseline, direction }: AchievableEvidence): number {
  return (Number(target) - Number(baseline)) * Number(direction)
}

function leaps(evidence: AchievableEvidence, leap: number): boolean {
  const { target, baseline, direction } = evidence
  if (!comparable(evidence) || Number(baseline) <= 0) return false
  return direction === 1 ? Number(target) > Number(baseline) * leap : Number(target) * leap < Number(baseline)
}

/**
 * Not beyond what can be; target against baseline: not weaker, not already met, no leap beyond a set multiple; and an
 * attainment that is neither so high nor so low that the target itself must be wrong.
 * @param limits - leap, highest and lowest plausible attainment
 * @returns the factor's tests
 * @source a rule of ours
 */
export function achievableRule(
  limits: Pick<CheckLimits, 'leap' | 'attainmentHigh' | 'attainmentLow'>,
): FactorRule<AchievableEvidence> {
  return {
    tests: [
      {
        code: 'target-beyond-whole',
        verdict: 'fail',
        against: ({ target, most }) => most !== '' && exceeds(target, most + DUST),
        formula: ({ target, most }) =>
          most === UNKNOWN ? NEVER_HOLDS : `IF(${numbers([target, most])},${target}>${most}+1E-9,FALSE)`,
      },
      {
        code: 'target-below-baseline',
        verdict: 'fail',
        against: (evidence) => comparable(evidence) && promised(evidence) < 0,
        formula: (refs) => whenComparable(refs, `(${refs.target}-${refs.baseline})*${refs.direction}<0`),
      },
      {
        code: 'already-met',
        verdict: 'warn',
        against: (evidence) => comparable(evidence) && promised(evidence) === 0,
        formula: (refs) => whenComparable(refs, `${refs.target}=${refs.baseline}`),
      },
      {
        code: 'leap',
        verdict: 'warn',
        against: (evidence) => leaps(evidence, limits.leap),
        formula: (refs) => whenComparable(refs, leapFormula(refs)),
      },
      {
        code: 'attainment-high',
        verdict: 'warn',
        against: ({ attainment }) => exceeds(attainment, limits.attainmentHigh),
        formula: ({ attainment }) => holds(attainment, `>${NAMES.attainmentHigh}`),
      },
      {
        code: 'attainment-low',
        verdict: 'warn',
        against: ({ attainment }) => attainment !== '' && attainment < limits.attainmentLow,
        formula: ({ attainment }) => holds(attainment, `<${NAMES.attainmentLow}`),
      },
    ],
    // One year's attainment says nothing of what was within reach: that takes where one started, and where to.
    needs: { all: ['target', 'baseline', 'direction'] },
  }
}

function leapFormula({ target, baseline, direction }: Refs): string {
  const up = `${target}>${baseline}*${NAMES.leap}`
  const down = `${target}*${NAMES.leap}<${baseline}`
  if (isFigure(direction)) return `AND(${baseline}>0,${Number(direction) > 0 ? up : down})`
  return `AND(${baseline}>0,OR(AND(${direction}=1,${up}),AND(${direction}=-1,${down})))`
}

/** Lazily, because figures that are no numbers must not be multiplied. */
function whenComparable(refs: Refs, condition: string): string {
  const { target, baseline, direction } = refs
  const needed = [target, baseline, direction]
  return needed.includes(UNKNOWN) ? NEVER_HOLDS : `IF(${numbers(needed)},${condition},FALSE)`
}
