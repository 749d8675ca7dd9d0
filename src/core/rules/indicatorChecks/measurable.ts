import { type Evidence, type FactorRule, holds } from './finding'

/** Measurable. 1 there, 0 not there, '' without such a column. */
export type MeasurableEvidence = {
  /** Grades and days need no unit: 1. */
  readonly unit: Evidence
  /** 1 a figure, range, day or known grade; 0 a text that is none of these, or nothing. */
  readonly target: Evidence
  /** A formula or a definition. */
  readonly method: Evidence
  readonly source: Evidence
  /** Whether a direction is known: said by a person or a column, or told by the kind of value, the figures or the words. */
  readonly polarity: Evidence
}

/**
 * A unit; a target that is a figure or a grade; a formula or definition; a data source; a polarity.
 * @source SMART-C in Buku Pintar Pengelolaan Kinerja KPPN Denpasar (a statement should show its unit); the rest is ours
 */
export const measurableRule: FactorRule<MeasurableEvidence> = {
  tests: [
    {
      code: 'unit-missing',
      verdict: 'fail',
      against: ({ unit }) => unit === 0,
      formula: ({ unit }) => holds(unit, '=0'),
    },
    {
      code: 'target-not-measurable',
      verdict: 'fail',
      against: ({ target }) => target === 0,
      formula: ({ target }) => holds(target, '=0'),
    },
    {
      code: 'method-missing',
      verdict: 'warn',
      against: ({ method }) => method === 0,
      formula: ({ method }) => holds(method, '=0'),
    },
    {
      code: 'source-missing',
      verdict: 'warn',
      against: ({ source }) => source === 0,
      formula: ({ source }) => holds(source, '=0'),
    },
    {
      code: 'polarity-missing',
      verdict: 'warn',
      against: ({ polarity }) => polarity === 0,
      formula: ({ polarity }) => holds(polarity, '=0'),
    },
  ],
  needs: { all: ['unit', 'target', 'method', 'source', 'polarity'] },
}
