import { words } from '../../units'
import type { Reading } from '../../intake/values/reading'
import { GRADE_SCALES, type GradeScale } from '../../regulations/gradeScales'
import type { Grade } from '../../regulations/settings'
import type { AttainmentMethod, Polarity } from '../types'
import { levelOf } from './ordinal'

/** What the choice of a method depends on. */
export interface MethodQuestion {
  readonly polarity: Polarity
  /** True where the table asks for attainment from the baseline. */
  readonly asksBaseline: boolean
  readonly target: Reading
  readonly actual: Reading
  readonly baseline: Reading
  /** Name of the KPI, for letters that stand on two scales. */
  readonly indicator: string
}

export interface MethodChoice {
  readonly method: AttainmentMethod
  /** The scale for grades; null for other methods. */
  readonly scale: GradeScale | null
}

/**
 * Chooses how a KPI's attainment is computed, from its polarity and from what its cells hold.
 * From the baseline only where the table asks for it, or where the polarity's own ratio says nothing
 * (more is better with a target of 0 or less, less is better with one below 0) and there is a baseline.
 * @param question - polarity and readings
 * @param grades - every scale
 * @returns the method, and the scale where it is one of grades
 */
export function chooseMethod(question: MethodQuestion, grades: readonly Grade[]): MethodChoice {
  const { polarity, target, actual } = question
  if (target.kind === 'range') return { method: `range-${polarity}`, scale: null }
  if (target.kind === 'date' || actual.kind === 'date') return { method: 'milestone', scale: null }
  if (target.kind === 'grade' || actual.kind === 'grade') {
    const scale = chooseScale([target, actual].flatMap(gradeText), question.indicator, grades)
    return { method: scale === 'YESNO' ? 'yes-no' : 'ordinal', scale }
  }
  return { method: wantsBaseline(question) ? 'from-baseline' : polarity, scale: null }
}

function gradeText(reading: Reading): string[] {
  return reading.kind === 'grade' ? [reading.text] : []
}

function wantsBaseline({ polarity, asksBaseline, target, baseline }: MethodQuestion): boolean {
  if (asksBaseline) return true
  if (target.kind !== 'number' || baseline.kind !== 'number') return false
  return polarity === 'maximize' ? target.value <= 0 : polarity === 'minimize' && target.value < 0
}

const SCALE_WORDS: readonly (readonly [GradeScale, RegExp])[] = [
  ['IKM', /\b(ikm|kepuasan|survei|survey|pelayanan|satisfaction)\b/],
  ['SAKIP', /\b(sakip|akip|lkjip|akuntabilitas|reformasi|accountability)\b/],
  ['BPK', /\b(bpk|opini|opinion|audit)\b/],
]

/** The scale that knows every grade; where two do (A to D), the KPI's name decides, then the order of scales. */
function chooseScale(texts: readonly string[], indicator: string, grades: readonly Grade[]): GradeScale {
  const byScale = GRADE_SCALES.map((scale) => {
    const own = grades.filter((grade) => grade.scale === scale)
    return { scale, known: texts.filter((text) => levelOf(own, text) !== null).length }
  })
  const most = Math.max(...byScale.map(({ known }) => known))
  const fitting = byScale.filter(({ known }) => known === most).map(({ scale }) => scale)
  if (fitting.length === 1) return fitting[0] as GradeScale
  const spoken = words(indicator)
  const named = SCALE_WORDS.find(([scale, pattern]) => fitting.includes(scale) && pattern.test(spoken))
  return named?.[0] ?? fitting[0] ?? 'BPK'
}
