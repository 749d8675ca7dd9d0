import type { Words } from './ruleSet'

/**
 * Steps of effectiveness, best first; exactly 100 % is effective, only above it very effective.
 * @source Kepmendagri 690.900-327/1996, as cited by theses; where copies differ the lower bound belongs to the step
 */
export const effectivenessSteps: readonly {
  readonly from: number
  readonly inclusive: boolean
  readonly word: Words
}[] = [
  { from: 1, inclusive: false, word: { id: 'Sangat efektif', en: 'Very effective' } },
  { from: 0.9, inclusive: true, word: { id: 'Efektif', en: 'Effective' } },
  { from: 0.8, inclusive: true, word: { id: 'Cukup efektif', en: 'Fairly effective' } },
  { from: 0.6, inclusive: true, word: { id: 'Kurang efektif', en: 'Less effective' } },
  { from: 0, inclusive: true, word: { id: 'Tidak efektif', en: 'Not effective' } },
]
