import { alignedRule } from '../../../../src/core/rules/indicatorChecks/aligned'
import { judge } from '../../../../src/core/rules/indicatorChecks/finding'

const rule = alignedRule({ kpisPerObjective: 3 })

it.each([
  ['of an objective in the strategy', 1, 1, 3, 'pass', []],
  ['of none', 0, '', '', 'fail', ['objective-missing']],
  ['of one that is not in the strategy', 1, 0, 1, 'fail', ['objective-not-in-strategy']],
  ['one too many', 1, 1, 4, 'warn', ['too-many-kpis']],
  ['without a table of the strategy', 1, '', 3, 'unknown', []],
  ['one too many, without one', 1, '', 4, 'warn', ['too-many-kpis']],
] as const)('%s', (_, objective, inStrategy, kpisForObjective, verdict, codes) => {
  const found = judge(rule, { objective, inStrategy, kpisForObjective })
  expect([found.verdict, found.against.map(({ code }) => code)]).toEqual([verdict, codes])
})
