import { judge } from '../../../../src/core/rules/indicatorChecks/finding'
import { type RelevantEvidence, relevantRule } from '../../../../src/core/rules/indicatorChecks/relevant'

const PAID: RelevantEvidence = { program: 1, budget: 500, activity: 0, quality: 1 }

it.each<[string, Partial<RelevantEvidence>, string, string[]]>([
  ['a program with money', {}, 'pass', []],
  ['a program that is not in the budget', { program: 0, budget: '' }, 'fail', ['program-not-in-budget']],
  ['no money', { budget: 0 }, 'fail', ['no-money']],
  ['less than no money', { budget: -1 }, 'fail', ['no-money']],
  ['a count of activities', { activity: 1 }, 'warn', ['activity-count']],
  ['a quality that may not be', { quality: 0 }, 'warn', ['quality-not-allowed']],
  ['nothing said of its quality', { quality: '' }, 'pass', []],
  ['nothing that links it', { program: '', budget: '' }, 'unknown', []],
])('%s', (_, more, verdict, codes) => {
  const found = judge(relevantRule, { ...PAID, ...more })
  expect([found.verdict, found.against.map(({ code }) => code)]).toEqual([verdict, codes])
})
