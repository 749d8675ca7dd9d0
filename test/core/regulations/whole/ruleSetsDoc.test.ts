import { readFileSync } from 'node:fs'
import path from 'node:path'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { RULE_SET_IDS } from '../../../../src/core/regulations/settings'
import { ruleSetSources } from '../../../../src/core/regulations/sources'
import { maximize } from '../../../../src/core/rules/attainment/maximize'
import { rangeMaximize, rangeMinimize } from '../../../../src/core/rules/attainment/rangeTarget'
import { score } from '../../../../src/core/rules/score'
import { statusLevel } from '../../../../src/core/rules/status'
import { createTranslate } from '../../../../src/locales'
import { type Ratio, ratio, type Result } from '../../../../src/core/units'

const page = path.resolve(__dirname, '../../../../docs/rule-sets.md')
const t = createTranslate('en')
const percent = (value: number) => `${(Math.round(value * 10_000) / 100).toString()} %`

function known(result: Result<Ratio, string>): Ratio {
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

/** Worked examples: what was measured, and the attainment that our rules compute. */
const EXAMPLES: readonly (readonly [what: string, attainment: Ratio])[] = [
  ['target 4.38, actual 4.60; published 105.02 (NKO 2019)', known(maximize(4.38, 4.6))],
  ['target 90, actual 100; published 111.1 (NKO 2019)', known(maximize(90, 100))],
  ['target 70, actual 90; published 120, capped (NKO 2019)', known(maximize(70, 90))],
  [
    'target 80 - 90 %, actual 70; published 87.5 (PermenPANRB)',
    known(rangeMaximize({ low: 80, high: 90 }, 70)),
  ],
  [
    'lower is better, target 7 - 8 months, actual 6.5; published 107 (PermenPANRB)',
    known(rangeMinimize({ low: 7, high: 8 }, 6.5, 'two-t-minus-r')),
  ],
  [
    'lower is better, target 7 - 8 months, actual 9; published 87.5 (PermenPANRB)',
    known(rangeMinimize({ low: 7, high: 8 }, 9, 'two-t-minus-r')),
  ],
  ['between two whole per cents: 90.5', ratio(0.905)],
  ['exactly 80', ratio(0.8)],
  ['exactly 66', ratio(0.66)],
  ['50.9', ratio(0.509)],
]

function ruleSetTable(): string[] {
  const rows = RULE_SET_IDS.map((id) => {
    const { bands, cap } = defaultSettings('en', id)
    const steps = bands.map(({ word, atLeast, level }) =>
      level === 1 ? `${word} below` : `${word} ≥ ${percent(atLeast)}`,
    )
    return `| \`${id}\` | ${steps.join(', ')} | ${cap === null ? 'none' : percent(cap)} |`
  })
  return ['| rule set | steps | cap |', '| --- | --- | --- |', ...rows]
}

function exampleTable(): string[] {
  const sets = RULE_SET_IDS.map((id) => defaultSettings('en', id))
  const rows = EXAMPLES.map(([what, attainment]) => {
    const words = sets.map(({ bands }) => {
      const level = statusLevel(attainment, bands)
      return bands.find((band) => band.level === level)?.word ?? ''
    })
    const counted = score(attainment, sets[0]?.cap ?? null) ?? 0
    return `| ${what} | ${percent(attainment)} | ${percent(counted)} | ${words.join(' | ')} |`
  })
  const names = RULE_SET_IDS.map((id) => `\`${id}\``).join(' | ')
  return [
    `| example | attainment | score | ${names} |`,
    `| --- | --- | --- | ${RULE_SET_IDS.map(() => '---').join(' | ')} |`,
    ...rows,
  ]
}

function sourceTable(): string[] {
  const rows = RULE_SET_IDS.flatMap((id) =>
    (['bands', 'words', 'cap'] as const).map((part) => {
      const { kind, text, certainty } = ruleSetSources[id][part]
      const surely = kind === 'house' ? 'a rule of ours' : t(`certainty.${certainty ?? 'remembered'}`)
      return `| \`${id}\` | ${part} | ${kind === 'house' ? t(text) : text} | ${surely} |`
    }),
  )
  return ['| rule set | part | source | how surely |', '| --- | --- | --- | --- |', ...rows]
}

/** Tables as prettier pads them count as the same. */
const cells = (lines: readonly string[]) =>
  lines.map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim().replace(/^-+$/, '---'))
      .join('|'),
  )

describe('docs/rule-sets.md', () => {
  const text = readFileSync(page, 'utf8')
  test.each([
    ['rule sets', ruleSetTable],
    ['examples', exampleTable],
    ['sources', sourceTable],
  ] as const)('its table of %s says what the code computes', (name, make) => {
    const written = new RegExp(`<!-- ${name} -->\\s*([^]*?)\\s*<!-- end -->`).exec(text)?.[1] ?? ''
    expect(cells(written.split('\n'))).toEqual(cells(make()))
  })
})
