import fc from 'fast-check'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import {
  effectivenessBand,
  effectivenessBandFormula,
  effectivenessVerdictFormula,
  effectivenessVerdict,
  EFFECTIVENESS_WAITS,
} from '../../../../src/core/rules/vfm/effectiveness'
import { ratio } from '../../../../src/core/units'
import { expectAgreement } from '../support/agree'

const bands = defaultSettings('id').effectivenessBands

describe('bands of effectiveness: a lower bound belongs to its step, but 100 % is effective', () => {
  test.each([
    [1.2, 'Sangat efektif'],
    [1.0001, 'Sangat efektif'],
    [1, 'Efektif'],
    [0.9, 'Efektif'],
    [0.8999, 'Cukup efektif'],
    [0.8, 'Cukup efektif'],
    [0.7999, 'Kurang efektif'],
    [0.6, 'Kurang efektif'],
    [0.5999, 'Tidak efektif'],
    [0, 'Tidak efektif'],
    [-0.3, 'Tidak efektif'],
  ])('%p: %s', (value, word) => {
    expect(bands[effectivenessBand(ratio(value), bands) ?? -1]?.word).toBe(word)
  })

  test('binary dust at 100 % is not very effective', () => {
    expect(effectivenessBand(ratio(1 + Number.EPSILON), bands)).toBe(1)
    expect(effectivenessBand(ratio(0.9 - Number.EPSILON), bands)).toBe(1)
  })

  test('only the best step can leave its bound to the next one', () => {
    const exclusive = bands.map((band) => ({ ...band, inclusive: false }))
    expect(exclusive[effectivenessBand(ratio(0.9), exclusive) ?? -1]?.word).toBe('Efektif')
  })

  test('nothing measured or no scale, no step', () => {
    expect(effectivenessBand(null, bands)).toBeNull()
    expect(effectivenessBand(ratio(1), [])).toBeNull()
  })
})

describe('value and formula agree', () => {
  const share = fc.option(
    fc
      .oneof(
        fc.double({ min: 0.001, max: 2, noNaN: true }),
        fc.constantFrom(0, 0.6, 0.8, 0.9, 1, 1 + 1e-13, 1 - 1e-13),
      )
      .map(ratio),
  )

  const elapsed = fc.option(fc.constantFrom(0, 0.25, 0.5, 1))

  test.each([true, false])('step of effectiveness, best step includes its bound: %p', (inclusive) => {
    const steps = bands.map((band, i) => (i === 0 ? { ...band, inclusive } : band))
    const block = [...steps].reverse().map(({ from, word }) => [from, word] as const)
    fc.assert(
      fc.property(share, (reached) => {
        const band = effectivenessBand(reached, steps)
        expectAgreement(
          effectivenessBandFormula('A1', steps),
          { cells: { A1: reached ?? '' }, names: { Kinerja_EffectivenessBands: block } },
          band === null ? null : steps.length - band,
        )
      }),
    )
  })

  test.each([
    ['a single step takes all', [{ from: 1, word: 'Efektif', inclusive: false }], 1],
    ['the lowest of two takes what is below it', bands.slice(0, 2), 0.1],
  ])('step of effectiveness: %s', (_name, steps, reached) => {
    const block = [...steps].reverse().map(({ from, word }) => [from, word] as const)
    const sheet = { cells: { A1: reached }, names: { Kinerja_EffectivenessBands: block } }
    expectAgreement(effectivenessBandFormula('A1', steps), sheet, 1)
    expect(effectivenessBand(ratio(reached), steps)).toBe(steps.length - 1)
  })

  test('step of effectiveness waits for the end of the year', () => {
    const block = [...bands].reverse().map(({ from, word }) => [from, word] as const)
    fc.assert(
      fc.property(share, elapsed, (reached, passed) => {
        const verdict = effectivenessVerdict(reached, passed)
        const band = effectivenessBand(reached, bands)
        const waits = EFFECTIVENESS_WAITS.findIndex((wait) => wait === verdict)
        const names = { Kinerja_EffectivenessBands: block, Kinerja_Elapsed: passed }
        expectAgreement(
          effectivenessVerdictFormula('A1', bands, {
            step: (row) => row,
            waits: { 'part-year': '-1', 'period-unknown': '-2' },
          }),
          { cells: { A1: reached ?? '' }, names },
          verdict === 'banded' && band !== null ? bands.length - band : verdict === null ? null : -1 - waits,
        )
      }),
    )
  })
})
