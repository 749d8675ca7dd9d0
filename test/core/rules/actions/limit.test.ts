import { defaultSettings } from '../../../../src/core/regulations/defaults'
import type { RuleSetId } from '../../../../src/core/regulations/settings'
import { actBelow, actBelowFormula } from '../../../../src/core/rules/actions/limit'
import { expectAgreement } from '../support/agree'

function names(settings: ReturnType<typeof defaultSettings>) {
  const bound = (level: number) => settings.bands.find((band) => band.level === level)?.atLeast ?? null
  return {
    Kinerja_ActBelow: settings.actBelow,
    Kinerja_Band5: bound(5),
    Kinerja_Band4: bound(4),
    Kinerja_Band3: bound(3),
    Kinerja_Band2: bound(2),
  }
}

// A rule of ours: what is medium or worse of five steps, what is not the best of three.
test.each<[string, RuleSetId, number | null, number]>([
  ['five steps: below high', 'permendagri-86-2017', null, 0.76],
  ['three colours: below green', 'kemenkeu', null, 1],
  ['three colours: below green', 'rag', null, 1],
  ['a limit that somebody typed goes before the bands', 'permendagri-86-2017', 1, 1],
  ['so does a limit of 0', 'kemenkeu', 0, 0],
])('%s (%s)', (_, ruleSet, actBelowTyped, limit) => {
  const settings = { ...defaultSettings('id', ruleSet), actBelow: actBelowTyped }
  expect(actBelow(settings)).toBe(limit)
  expectAgreement(actBelowFormula(), { names: names(settings) }, limit)
})

test('a scale of low steps only is followed as far as it goes', () => {
  const settings = {
    ...defaultSettings('id'),
    bands: [
      { level: 2, atLeast: 0.5, word: 'cukup' },
      { level: 1, atLeast: 0, word: 'kurang' },
    ] as const,
  }
  expect(actBelow(settings)).toBe(0.5)
  expectAgreement(actBelowFormula(), { names: names(settings) }, 0.5)
})

test('without any band or limit nothing asks for action', () => {
  const settings = { ...defaultSettings('id'), bands: [] }
  expect(actBelow(settings)).toBe(0)
  expectAgreement(actBelowFormula(), { names: names(settings) }, 0)
})
