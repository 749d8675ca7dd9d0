import { type Evidence, type FactorRule, holds } from './finding'

/** Relevant. */
export type RelevantEvidence = {
  /** 1 where the KPI meets a row of the budget, 0 where it names one that is not there, '' where nothing links them. */
  readonly program: Evidence
  /** That row's budget. */
  readonly budget: Evidence
  /** 1 where it counts activities (meetings, documents) although it stands for a strategic objective, else 0. */
  readonly activity: Evidence
  /** 1 where its validity and controllability may stand together, 0 where they may not, '' where nothing says them. */
  readonly quality: Evidence
}

/**
 * Linked to a program or kegiatan that stands in the budget and has money; an outcome, not a mere activity count.
 * @source Buku Pintar Pengelolaan Kinerja KPPN Denpasar: an objective may not be measured by activities alone, and an
 *   indicator may not be activity-low or exact-high
 */
export const relevantRule: FactorRule<RelevantEvidence> = {
  tests: [
    {
      code: 'program-not-in-budget',
      verdict: 'fail',
      against: ({ program }) => program === 0,
      formula: ({ program }) => holds(program, '=0'),
    },
    {
      code: 'no-money',
      verdict: 'fail',
      against: ({ budget }) => budget !== '' && budget <= 0,
      formula: ({ budget }) => holds(budget, '<=0'),
    },
    {
      code: 'activity-count',
      verdict: 'warn',
      against: ({ activity }) => activity === 1,
      formula: ({ activity }) => holds(activity, '=1'),
    },
    {
      code: 'quality-not-allowed',
      verdict: 'warn',
      against: ({ quality }) => quality === 0,
      formula: ({ quality }) => holds(quality, '=0'),
    },
  ],
  needs: { all: ['program', 'budget'] },
}
