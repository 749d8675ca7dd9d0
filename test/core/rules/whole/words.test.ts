import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { ruleSources } from '../../../../src/core/regulations/sources'
import { RULE_SET_IDS } from '../../../../src/core/regulations/settings'
import { achievableRule } from '../../../../src/core/rules/indicatorChecks/achievable'
import { alignedRule } from '../../../../src/core/rules/indicatorChecks/aligned'
import { VERDICT_CODES } from '../../../../src/core/rules/indicatorChecks/finding'
import { measurableRule } from '../../../../src/core/rules/indicatorChecks/measurable'
import { relevantRule } from '../../../../src/core/rules/indicatorChecks/relevant'
import { understandableRule } from '../../../../src/core/rules/indicatorChecks/understandable'
import { type AuditCause, FACTORS, type NotComputable } from '../../../../src/core/rules/types'
import { ECONOMY_VERDICTS } from '../../../../src/core/rules/vfm/economy'
import { EFFICIENCY_VERDICTS } from '../../../../src/core/rules/vfm/efficiency'
import enWords from '../../../../src/locales/en/judgements.json'
import enReasons from '../../../../src/locales/en/rules.json'
import idWords from '../../../../src/locales/id/judgements.json'
import idReasons from '../../../../src/locales/id/rules.json'

const { limits } = defaultSettings('id')
const tests = [
  alignedRule(limits),
  measurableRule,
  relevantRule,
  understandableRule(limits),
  achievableRule(limits),
].flatMap((rule) => rule.tests.map(({ code }) => code))

// Written out in full, so that the compiler says when a code is new.
const reasons: Record<NotComputable, true> = {
  'target-missing': true,
  'actual-missing': true,
  'zero-target': true,
  'negative-target': true,
  'baseline-missing': true,
  'baseline-equals-target': true,
  'unknown-grade': true,
  'kinds-differ': true,
  'measures-differ': true,
  'scales-differ': true,
  unreadable: true,
}
const causes: Record<AuditCause, true> = {
  rounding: true,
  typing: true,
  'other-formula': true,
  cap: true,
  unknown: true,
}
const houseRules = [
  ...Object.values(ruleSources),
  ...RULE_SET_IDS.map((ruleSet) => defaultSettings('id', ruleSet).bandsAuthority),
].flatMap(({ kind, text }) => (kind === 'house' ? [text.replace('authority.', '')] : []))

describe.each([
  ['id', { ...idReasons, ...idWords }],
  ['en', { ...enReasons, ...enWords }],
])('in %s there is a word for every', (_, texts) => {
  test.each<[string, object, readonly string[]]>([
    ['reason', texts.why, Object.keys(reasons)],
    ['cause', texts.auditCause, Object.keys(causes)],
    ['factor', texts.factor, FACTORS],
    ['verdict', texts.verdict, Object.keys(VERDICT_CODES)],
    [
      'finding',
      texts.finding,
      [...tests, ...FACTORS.flatMap((factor) => [`${factor}-pass`, `${factor}-unknown`])],
    ],
    ['verdict on economy', texts.economy, ECONOMY_VERDICTS],
    ['verdict on efficiency', texts.efficiency, EFFICIENCY_VERDICTS],
    ['rule of ours', texts.authority, houseRules],
  ])('%s', (__, section, keys) => {
    expect(keys.filter((key) => !(key in section))).toEqual([])
  })
})
