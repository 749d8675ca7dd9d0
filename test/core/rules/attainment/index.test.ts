import fc from 'fast-check'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { attain, attainmentFormula, type CellInput } from '../../../../src/core/rules/attainment'
import { knownLevelFormula, levelOf } from '../../../../src/core/rules/attainment/ordinal'
import type { AttainmentMethod } from '../../../../src/core/rules/types'
import { expectAgreement } from '../support/agree'
import { recalculate } from '../support/formulaEngine'

const settings = defaultSettings('id')
const scaleOf = (scale: string) => settings.grades.filter((grade) => grade.scale === scale)
const block = (scale: string) => scaleOf(scale).map(({ grade, level }) => [grade, level] as const)

describe('attainment reproduces published results', () => {
  test.each([
    ['PermenPANRB, Sistem Manajemen Kinerja, p. 110', 'range-maximize', [80, 90], 70, 87.5],
    ['PermenPANRB, Sistem Manajemen Kinerja, p. 110', 'range-minimize', [7, 8], 6.5, 107.14],
    ['PermenPANRB, Sistem Manajemen Kinerja, p. 110', 'range-minimize', [7, 8], 9, 87.5],
    ['PermenPANRB, Sistem Manajemen Kinerja, p. 363', 'maximize', 85, 85, 100],
    ['NKO 2019 of a customs office', 'maximize', 4.38, 4.6, 105.02],
    ['NKO 2019 of a customs office', 'maximize', 90.3, 100, 110.7],
    ['NKO 2019 of a customs office', 'maximize', 80, 88, 110],
    ['NKO 2019 of a customs office', 'maximize', 85, 100, 117.6],
    ['NKO 2019 of a customs office', 'maximize', 90, 100, 111.1],
    ['NKO 2019 of a customs office', 'maximize', 95, 95, 100],
    ['NKO 2018 of a customs office', 'maximize', 100, 102.3, 102.3],
    ['PermenPANRB, p. 363 (shown as 98)', 'maximize', 95, 93, 98],
  ] as const)('%s: %s, target %p, actual %p -> %p %%', (_, method, target, actual, published) => {
    const range = typeof target === 'number' ? {} : { targetLow: target[0], targetHigh: target[1] }
    const found = attain(
      method,
      { target: typeof target === 'number' ? target : null, actual, ...range },
      settings,
    )
    const decimals = String(published).split('.')[1]?.length ?? 0
    expect(found.ok && Number((found.value * 100).toFixed(decimals))).toBe(published)
  })
})

describe('attainment by method', () => {
  test.each<[AttainmentMethod, CellInput, CellInput, number]>([
    ['minimize', 10, 8, 1.2],
    ['minimize', 10, 12, 0.8],
    ['minimize', 10, 25, 0],
    ['minimize', 0, 0, 1],
    ['minimize', 0, 3, 0],
    ['maximize', 5, -2, -0.4],
    ['stabilize', 100, 95, 0.95],
    ['stabilize', 100, 105, 0.95],
    ['stabilize', 100, 250, 0],
    ['stabilize', 0, 0, 1],
    ['stabilize', 0, 1, 0],
    ['milestone', 45_657, 45_650, 1],
    ['milestone', 45_657, 45_657, 1],
    ['milestone', 45_657, 45_658, 0],
  ])('%s: target %p, actual %p -> %p', (method, target, actual, expected) => {
    const found = attain(method, { target, actual }, settings)
    expect(found).toEqual({ ok: true, value: expect.closeTo(expected, 12) })
  })

  test('less is better, the other way: target / actual, and the first formula where the actual is 0', () => {
    const inverted = { minimize: 't-over-r' } as const
    expect(attain('minimize', { target: 10, actual: 12.5 }, inverted)).toEqual({ ok: true, value: 0.8 })
    expect(attain('minimize', { target: 10, actual: 0 }, inverted)).toEqual({ ok: true, value: 2 })
  })

  test.each([
    ['range-stabilize', 85, 1],
    ['range-stabilize', 99, 0.9],
    ['range-stabilize', 72, 0.9],
    ['range-maximize', 85, 1],
    ['range-maximize', 99, 1.1],
    ['range-minimize', 85, 1],
  ] as const)('%s from 80 to 90, actual %p -> %p', (method, actual, expected) => {
    const found = attain(method, { target: null, actual, targetLow: 80, targetHigh: 90 }, settings)
    expect(found).toEqual({ ok: true, value: expect.closeTo(expected, 12) })
  })

  test('from the baseline, in either direction and below 0', () => {
    expect(attain('from-baseline', { target: 50, actual: 45, baseline: 40 }, settings)).toEqual({
      ok: true,
      value: 0.5,
    })
    expect(attain('from-baseline', { target: -10, actual: -5, baseline: 0 }, settings)).toEqual({
      ok: true,
      value: 0.5,
    })
  })

  test.each([
    ['BPK', 'WTP', 'WTP', 1],
    ['BPK', 'WTP', 'WDP', 0.6],
    ['BPK', 'WDP', 'wtp ', 1],
    ['BPK', 'Wajar Tanpa Pengecualian', 'WTP-DPP', 0.8],
    ['SAKIP', 'BB', 'A', 1],
    ['SAKIP', 'BB', 'B', 0.8],
    ['IKM', 'A', 'B', 0.75],
  ] as const)('grades of %s: target %s, actual %s -> %p', (scale, target, actual, expected) => {
    const found = attain('ordinal', { target, actual, scale: scaleOf(scale) }, settings)
    expect(found).toEqual({ ok: true, value: expected })
  })

  test.each([
    ['Ya', 'Ya', 1],
    ['Ya', 'Belum', 0],
    ['Tidak', 'Ya', 0],
    ['Tidak', 'Tidak', 1],
    ['Selesai', 'Sudah', 1],
  ] as const)('yes or no: target %s, actual %s -> %p', (target, actual, expected) => {
    const found = attain('yes-no', { target, actual, scale: scaleOf('YESNO') }, settings)
    expect(found).toEqual({ ok: true, value: expected })
  })
})

/** A scale on which a grade promises nothing: no share of it can be reached. */
const NOTHING_PROMISED = [
  { scale: 'X', grade: 'a', level: 0 },
  { scale: 'X', grade: 'b', level: -1 },
]

describe('a day is a figure within living memory', () => {
  test.each([
    [20_000, 20_000, 1],
    [80_000, 80_000, 1],
    [80_000, 20_000, 1],
    [20_000, 80_000, 0],
    [20_000, 19_999, ''],
    [80_001, 80_000, ''],
  ])('target %p, actual %p: the formula gives %p', (A1, B1, expected) => {
    const formula = attainmentFormula('milestone', { target: 'A1', actual: 'B1' })
    expect(recalculate(formula, { cells: { A1, B1 } })).toBe(expected)
  })
})

describe('what is not computable says why, and is never 0', () => {
  const bpk = scaleOf('BPK')
  test.each([
    ['maximize', { target: 0, actual: 5 }, 'zero-target'],
    ['maximize', { target: -3, actual: 5 }, 'negative-target'],
    ['minimize', { target: -3, actual: -5 }, 'negative-target'],
    ['stabilize', { target: -3, actual: -3 }, 'negative-target'],
    ['range-maximize', { target: null, actual: 1, targetLow: -2, targetHigh: 3 }, 'negative-target'],
    ['range-maximize', { target: null, actual: -1, targetLow: 0, targetHigh: 3 }, 'zero-target'],
    ['range-stabilize', { target: null, actual: 1, targetLow: -2, targetHigh: 3 }, 'negative-target'],
    ['range-minimize', { target: null, actual: 1 }, 'target-missing'],
    ['maximize', { target: null, actual: 5 }, 'target-missing'],
    ['maximize', { target: 5, actual: null }, 'actual-missing'],
    ['maximize', { target: 5, actual: 'WTP' }, 'kinds-differ'],
    ['from-baseline', { target: 5, actual: 4 }, 'baseline-missing'],
    ['from-baseline', { target: 5, actual: 4, baseline: 5 }, 'baseline-equals-target'],
    ['ordinal', { target: 'WTP', actual: 'XYZ', scale: bpk }, 'unknown-grade'],
    ['ordinal', { target: 'WTP', actual: 5, scale: bpk }, 'kinds-differ'],
    ['ordinal', { target: 'WTP', actual: null, scale: bpk }, 'actual-missing'],
    ['yes-no', { target: 'Ya', actual: 'WTP', scale: scaleOf('YESNO') }, 'unknown-grade'],
    ['milestone', { target: 45_657, actual: 12 }, 'kinds-differ'],
    ['milestone', { target: 20_000, actual: 19_999 }, 'kinds-differ'],
    ['milestone', { target: 80_001, actual: 80_000 }, 'kinds-differ'],
    ['range-maximize', { target: null, actual: 1, targetLow: 80 }, 'target-missing'],
    ['range-maximize', { target: null, actual: 1, targetHigh: 80 }, 'target-missing'],
    ['ordinal', { target: 'a', actual: 'b', scale: NOTHING_PROMISED }, 'unknown-grade'],
  ] as const)('%s of %j: %s', (method, inputs, reason) => {
    expect(attain(method, inputs, settings)).toEqual({ ok: false, reason })
  })
})

describe('value and formula agree', () => {
  // Nobody's figures, and no spreadsheet's, are nearer to 0 than this without being 0.
  const settle = (value: number) => (Math.abs(value) < 1e-9 ? 0 : value)
  const figure = fc.oneof(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(settle),
    fc.integer({ min: -5, max: 120 }),
    fc.constantFrom(0, 100, 45_000, 45_657, 1e-6),
  )
  const anything: fc.Arbitrary<CellInput> = fc.oneof(
    { weight: 6, arbitrary: figure },
    { weight: 1, arbitrary: fc.constantFrom('WTP', 'abc', 'Ya', '12') },
    { weight: 1, arbitrary: fc.constant(null) },
  )
  const way = fc.constantFrom('two-t-minus-r' as const, 't-over-r' as const)
  const refs = { target: 'A1', actual: 'B1', baseline: 'C1' }
  const cell = (value: CellInput) => value ?? ''

  test.each(['maximize', 'minimize', 'stabilize', 'from-baseline', 'milestone'] as const)('%s', (method) => {
    fc.assert(
      fc.property(anything, anything, anything, way, (target, actual, baseline, minimize) => {
        const found = attain(method, { target, actual, baseline }, { minimize })
        expectAgreement(
          attainmentFormula(method, refs),
          {
            cells: { A1: cell(target), B1: cell(actual), C1: cell(baseline) },
            names: { Kinerja_Minimize: minimize === 't-over-r' ? 'T/R' : '2T-R' },
          },
          found.ok ? found.value : null,
        )
      }),
      { numRuns: 200 },
    )
  })

  test.each(['range-maximize', 'range-minimize', 'range-stabilize'] as const)(
    '%s, bounds as literals',
    (method) => {
      const bound = fc.oneof(
        fc.integer({ min: -3, max: 100 }),
        fc.double({ min: 0, max: 1000, noNaN: true }).map(settle),
      )
      fc.assert(
        fc.property(bound, bound, anything, way, (one, other, actual, minimize) => {
          const [targetLow, targetHigh] = [Math.min(one, other), Math.max(one, other)]
          // Literals as the sheet writes them: no exponent.
          fc.pre(!/e/.test(`${targetLow}${targetHigh}`))
          const found = attain(method, { target: null, actual, targetLow, targetHigh }, { minimize })
          expectAgreement(
            attainmentFormula(method, {
              ...refs,
              targetLow: String(targetLow),
              targetHigh: String(targetHigh),
            }),
            {
              cells: { A1: `${targetLow} - ${targetHigh}`, B1: cell(actual) },
              names: { Kinerja_Minimize: minimize === 't-over-r' ? 'T/R' : '2T-R' },
            },
            found.ok ? found.value : null,
          )
        }),
        { numRuns: 200 },
      )
    },
  )

  test.each([
    ['ordinal', 'BPK'],
    ['ordinal', 'SAKIP'],
    ['ordinal', 'IKM'],
    ['yes-no', 'YESNO'],
  ] as const)('%s over %s', (method, scale) => {
    const own = scaleOf(scale)
    const word = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...own.map(({ grade }) => grade)) },
      { weight: 1, arbitrary: fc.constantFrom<CellInput>('XYZ', 7, null) },
    )
    fc.assert(
      fc.property(word, word, (target, actual) => {
        const found = attain(method, { target, actual, scale: own }, settings)
        expectAgreement(
          attainmentFormula(method, { ...refs, gradeScale: 'Scale' }),
          { cells: { A1: cell(target), B1: cell(actual) }, names: { Scale: block(scale) } },
          found.ok ? found.value : null,
        )
        if (method !== 'ordinal') return
        // The same over cells that hold the levels, or "" for what is no grade.
        const levels = { target: 'C1', actual: 'D1' }
        const level = (grade: CellInput) => (typeof grade === 'string' ? (levelOf(own, grade) ?? '') : '')
        expectAgreement(
          attainmentFormula(method, { ...refs, levels }),
          { cells: { C1: level(target), D1: level(actual) }, names: {} },
          found.ok ? found.value : null,
        )
        for (const [ref, grade] of [
          ['A1', target],
          ['B1', actual],
        ] as const)
          expectAgreement(
            knownLevelFormula(ref, 'Scale'),
            { cells: { [ref]: cell(grade) }, names: { Scale: block(scale) } },
            level(grade) || null,
          )
      }),
    )
  })

  test('without a cell for the scale, bounds or baseline there is nothing to compute', () => {
    const cells = { A1: 5, B1: 4 }
    for (const method of ['ordinal', 'yes-no', 'range-maximize', 'from-baseline'] as const) {
      const formula = attainmentFormula(method, { target: 'A1', actual: 'B1' })
      expect(recalculate(formula, { cells, names: {} })).toBe('')
    }
  })
})
