import { judge } from '../../../../src/core/rules/indicatorChecks/finding'
import {
  type MeasurableEvidence,
  measurableRule,
} from '../../../../src/core/rules/indicatorChecks/measurable'

const WHOLE: MeasurableEvidence = { unit: 1, target: 1, method: 1, source: 1, polarity: 1 }

it.each<[string, Partial<MeasurableEvidence>, string, string[]]>([
  ['all there', {}, 'pass', []],
  ['no unit', { unit: 0 }, 'fail', ['unit-missing']],
  ['a target that is no figure', { target: 0 }, 'fail', ['target-not-measurable']],
  ['no method', { method: 0 }, 'warn', ['method-missing']],
  ['no source', { source: 0 }, 'warn', ['source-missing']],
  ['no direction', { polarity: 0 }, 'warn', ['polarity-missing']],
  ['the worst decides', { source: 0, unit: 0 }, 'fail', ['unit-missing', 'source-missing']],
  // A column that is not there is never held against an indicator.
  ['no column of sources', { source: '' }, 'unknown', []],
  ['no column of sources, and no method', { source: '', method: 0 }, 'warn', ['method-missing']],
])('%s', (_, more, verdict, codes) => {
  const found = judge(measurableRule, { ...WHOLE, ...more })
  expect([found.verdict, found.against.map(({ code }) => code)]).toEqual([verdict, codes])
})
