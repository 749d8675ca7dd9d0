import type { Draft } from './draft'
import type { Concept } from './words/phrases'

/** Columns whose words must be understood for the figures to be right, unless arithmetic tells them. */
const NEEDED: readonly Concept[] = [
  'indicator',
  'target',
  'actual',
  'attainment',
  'direction',
  'baseline',
  'program',
  'activity',
  'tree',
  'account',
  'office',
  'budget',
  'spent',
  'physical',
  'physicalTarget',
  'payment',
  'absorption',
  'code',
  'objective',
  'volume',
  'price',
  'forecast',
]

/** A percentage or a difference beside a pair tells which columns it was made of. */
const PROVES: readonly (readonly [Concept, readonly Concept[]])[] = [
  ['budget', ['absorption', 'remaining', 'difference']],
  ['spent', ['absorption', 'remaining', 'difference']],
  ['target', ['attainment']],
  ['actual', ['attainment']],
]

/**
 * @param draft - a form that is complete
 * @returns whether a phrase that no word list need know stands where nothing else on the sheets tells what the column is
 */
export function isOpen(draft: Draft): boolean {
  return draft.held.some(({ concept }) => NEEDED.includes(concept) && !isProven(draft, concept))
}

function isProven(draft: Draft, concept: Concept): boolean {
  const proofs = PROVES.find(([proven]) => proven === concept)?.[1] ?? []
  const others = draft.held.filter((entry) => NEEDED.includes(entry.concept))
  // With two unknown columns one equation proves neither.
  return others.length === 1 && proofs.some((proof) => draft.proofs.has(proof) && !draft.isHeld(proof))
}
