import { NAMES } from '../../regulations/names'
import type { CheckLimits } from '../../regulations/settings'
import { type Evidence, exceeds, type FactorRule, holds } from './finding'

/** Understandable. */
export type UnderstandableEvidence = {
  /** How many KPIs of the same owner, program and period bear this name, itself included. */
  readonly sameName: Evidence
  /** Words of its name. */
  readonly words: Evidence
  /** Abbreviations that no text of the workbook spells out. */
  readonly abbreviations: Evidence
  /** 1 where "dan", "and", "serta" or a slash joins two things, else 0. */
  readonly joined: Evidence
  /** 1 where a definition or formula explains it, 0 where its cell is empty, '' without such a column. */
  readonly definition: Evidence
}

/**
 * A definition; no unexplained abbreviation; one thing measured; not over-long; not another KPI's name.
 * @param limits - highest number of words
 * @returns the factor's tests
 * @source a rule of ours
 */
export function understandableRule(limits: Pick<CheckLimits, 'words'>): FactorRule<UnderstandableEvidence> {
  return {
    tests: [
      {
        code: 'duplicate-name',
        verdict: 'fail',
        against: ({ sameName }) => exceeds(sameName, 1),
        formula: ({ sameName }) => holds(sameName, '>1'),
      },
      {
        code: 'too-many-words',
        verdict: 'warn',
        against: ({ words }) => exceeds(words, limits.words),
        formula: ({ words }) => holds(words, `>${NAMES.words}`),
      },
      {
        code: 'abbreviation',
        verdict: 'warn',
        against: ({ abbreviations }) => exceeds(abbreviations, 0),
        formula: ({ abbreviations }) => holds(abbreviations, '>0'),
      },
      {
        code: 'two-in-one',
        verdict: 'warn',
        against: ({ joined }) => joined === 1,
        formula: ({ joined }) => holds(joined, '=1'),
      },
      {
        code: 'definition-missing',
        verdict: 'warn',
        against: ({ definition }) => definition === 0,
        formula: ({ definition }) => holds(definition, '=0'),
      },
    ],
    needs: { all: ['words', 'definition'] },
  }
}
