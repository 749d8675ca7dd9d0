import fc from 'fast-check'
import { defaultSettings } from '../../../src/core/regulations/defaults'
import { RULE_SET_IDS, type RuleSetId } from '../../../src/core/regulations/settings'
import { statusLevel, statusLevelFormula, statusStepFormulas } from '../../../src/core/rules/status'
import { expectAgreement } from './support/agree'
import { recalculate } from './support/formulaEngine'

describe('the status is the highest band whose lower bound the unrounded value reaches', () => {
  test.each<[RuleSetId, number, number]>([
    ['permendagri-86-2017', 1.3, 5],
    ['permendagri-86-2017', 0.91, 5],
    ['permendagri-86-2017', 91 / 100, 5],
    ['permendagri-86-2017', 0.9099, 4],
    ['permendagri-86-2017', 0.905, 4],
    ['permendagri-86-2017', 0.76, 4],
    ['permendagri-86-2017', 0.7599, 3],
    ['permendagri-86-2017', 0.66, 3],
    ['permendagri-86-2017', 0.6599, 2],
    ['permendagri-86-2017', 0.51, 2],
    ['permendagri-86-2017', 0.5099, 1],
    ['permendagri-86-2017', 0, 1],
    ['permendagri-86-2017', -0.2, 1],
    ['kemenkeu', 1, 5],
    ['kemenkeu', 0.9999, 3],
    ['kemenkeu', 0.8, 3],
    ['kemenkeu', 0.7999, 1],
    ['rag', 1, 5],
    ['rag', 0.9, 3],
    ['rag', 0.8999, 1],
  ])('%s: %p is level %p', (ruleSet, value, level) => {
    expect(statusLevel(value, defaultSettings('id', ruleSet).bands)).toBe(level)
  })

  test('a mean that is a bound but for binary dust keeps its step', () => {
    const { bands } = defaultSettings('id')
    const mean = (0.91 * 3 + 0.91 * 7) / 10
    expect(statusLevel(mean - Number.EPSILON, bands)).toBe(5)
  })

  test('the lowest step has no bound, whatever stands beside it', () => {
    expect(
      statusLevel(-1, [
        { level: 5, atLeast: 0.9, word: 'a' },
        { level: 1, atLeast: 0.5, word: 'b' },
      ]),
    ).toBe(1)
    expect(
      statusLevel(0.6, [
        { level: 1, atLeast: 0.5, word: 'b' },
        { level: 3, atLeast: 0.6, word: 'a' },
      ]),
    ).toBe(3)
  })

  test('no value, no status', () => {
    expect(statusLevel(null, defaultSettings('id').bands)).toBe(0)
  })

  test.each(RULE_SET_IDS)('value and formula agree: %s', (ruleSet) => {
    const { bands } = defaultSettings('id', ruleSet)
    const bound = (level: number) => bands.find((band) => band.level === level)?.atLeast ?? null
    const names = {
      Kinerja_Band5: bound(5),
      Kinerja_Band4: bound(4),
      Kinerja_Band3: bound(3),
      Kinerja_Band2: bound(2),
    }
    const value = fc.option(
      fc.oneof(
        fc.double({ min: -1, max: 2, noNaN: true }),
        fc.integer({ min: 0, max: 120 }).map((n) => n / 100),
        fc.constantFrom(...bands.map(({ atLeast }) => atLeast)),
      ),
    )
    fc.assert(
      fc.property(value, (reached) => {
        expectAgreement(
          statusLevelFormula('A1'),
          { cells: { A1: reached ?? '' }, names },
          statusLevel(reached, bands),
        )
        const sheet = { cells: { A1: reached ?? '' }, names }
        const first = statusStepFormulas('A1').find(([, test]) => recalculate(test, sheet) === true)
        expect(first?.[0] ?? 0).toBe(statusLevel(reached, bands))
      }),
    )
  })
})
