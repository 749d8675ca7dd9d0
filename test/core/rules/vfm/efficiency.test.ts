import fc from 'fast-check'
import { absorption } from '../../../../src/core/rules/vfm/absorption'
import {
  EFFICIENCY_VERDICTS,
  efficiency,
  efficiencyFormula,
  efficiencyVerdict,
  efficiencyVerdictFormula,
} from '../../../../src/core/rules/vfm/efficiency'
import { ratio } from '../../../../src/core/units'
import { expectAgreement } from '../support/agree'

describe('verdict on efficiency', () => {
  test.each([
    [0.9, 1, 'hemat'],
    [1, 1, 'sesuai'],
    [1.1, 1, 'boros'],
    [0, 1, null],
    [0.9, 0.5, 'part-year'],
    [0.9, null, 'period-unknown'],
    [null, 1, null],
  ])('unit-cost index %p with %p of the year: %s', (index, elapsed, verdict) => {
    expect(efficiencyVerdict(index === null ? null : ratio(index), elapsed)).toBe(verdict)
  })

  test('is actual unit cost over planned: 80 for 40 units against 100 for 40 units', () => {
    expect(efficiency(absorption(100, 80), 1)).toBeCloseTo(0.8, 12)
    expect(efficiency(absorption(100, 80), 0.5)).toBeCloseTo(1.6, 12)
  })

  test('there is none without an output', () => {
    expect(efficiency(absorption(100, 80), null)).toBeNull()
    expect(efficiency(absorption(100, 80), 0)).toBeNull()
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

  test('efficiency and its verdict', () => {
    fc.assert(
      fc.property(share, share, elapsed, (absorbed, output, passed) => {
        const index = efficiency(absorbed, output)
        const sheet = {
          cells: { A1: absorbed ?? '', B1: output ?? '', C1: index ?? '' },
          names: { Kinerja_Elapsed: passed },
        }
        expectAgreement(efficiencyFormula('A1', 'B1'), sheet, index)
        const verdict = efficiencyVerdict(index, passed)
        expectAgreement(
          efficiencyVerdictFormula('C1'),
          sheet,
          verdict === null ? null : EFFICIENCY_VERDICTS.indexOf(verdict) + 1,
        )
      }),
    )
  })
})
