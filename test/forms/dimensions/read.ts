import type { Dimension } from '../dimension'
import type { Kind } from '../kind'
import { LISTS } from '../kinds/nothing'

const reads = (name: string) => (kind: Kind) => kind.reads?.includes(name) ?? false

/** Header phrases that are kept out of the program's word list on purpose. */
export const phrases: Dimension = {
  name: 'phrases',
  values: [
    ['none', 5],
    ['one', 3],
    ['several', 1],
  ],
  applies: () => true,
}

export const size: Dimension = {
  name: 'size',
  values: [
    ['few', 4],
    ['some', 4],
    ['many', 1],
  ],
  applies: ({ family }) => family !== 'other',
}

/** What lines of a budget are called. */
export const names: Dimension = {
  name: 'names',
  values: [
    ['plain', 5],
    ['short', 2],
    ['long', 1],
  ],
  applies: ({ family, without }) => family === 'money' && !without?.includes('names'),
}

/** What tells the levels of a tree. */
export const tree: Dimension = {
  name: 'tree',
  values: [
    ['code', 3],
    ['sum-range', 2],
    ['sum-comma', 2],
    ['sum-plus', 2],
    ['indent', 2],
    ['spaces', 2],
    ['outline', 2],
    ['words', 2],
    ['numbering', 2],
    ['numbers-in-name', 2],
    ['amounts', 2],
  ],
  applies: reads('tree'),
}

export const depth: Dimension = {
  name: 'depth',
  values: [
    ['two', 2],
    ['three', 3],
  ],
  applies: reads('depth'),
}

/** Nothing spent on one line, or more than was given, or more paid back than paid. */
export const oddLine: Dimension = {
  name: 'odd-line',
  values: [
    ['none', 5],
    ['zero', 1],
    ['dash', 2],
    ['overspent', 2],
    ['refund', 1],
  ],
  applies: reads('odd-line'),
}

/** A choice that one kind of form makes for itself, each value as likely as the others. */
function own(name: string, ...values: string[]): Dimension {
  return { name, values: values.map((value) => [value, 1] as const), applies: reads(name) }
}

/** What the kinds choose of their own layout. */
export const OWN: readonly Dimension[] = [
  own('accounts', 'by-account', 'by-figure'),
  own('account-total', 'right', 'left', 'none'),
  own('revision', 'plain', 'with-difference', 'with-forecast'),
  own('cash-plan', 'months', 'months-sum', 'quarters'),
  own('months', 'sum', 'to-date', 'quarters-to-date', 'mostly-more', 'never-less', 'alone'),
  own('budget-years', 'two', 'latest-first', 'last-actual', 'last-right', 'next'),
  own('physical', 'done', 'planned'),
  own('sections', 'headings', 'coded'),
  own('period-rows', 'to-date', 'alone'),
  own('book', 'offices', 'recap', 'recap-offices', 'periods', 'months', 'years', 'revisions'),
  own('negatives', 'minus', 'format', 'parentheses'),
  own('kpi-years', 'last-result', 'two-years', 'latest-empty', 'plan-end', 'later-targets'),
  own('quarters', 'to-date', 'part', 'annual-only'),
  own('row-order', 'by-period', 'by-indicator'),
  own('comparison', 'years-below', 'years-sheet', 'end-below', 'end-sheet'),
  own('agreement', 'alone', 'with-money', 'money-in-units'),
  own('beside', 'right', 'below', 'sheet'),
  own('evaluation', 'year', 'plan-left', 'plan-right', 'both'),
  own('activity-plan', 'measures', 'with-purchases'),
  own('service', 'persons', 'share'),
  own('answers', 'yes-no', 'grades', 'limits', 'units', 'several'),
  own('survey', 'plain', 'grades'),
  own('nothing', ...LISTS),
]
