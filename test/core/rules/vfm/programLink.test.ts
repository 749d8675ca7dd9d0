import fc from 'fast-check'
import { meanAttainment, meanAttainmentFormula } from '../../../../src/core/rules/vfm/effectiveness'
import { programLink } from '../../../../src/core/rules/vfm/programLink'
import { ratio } from '../../../../src/core/units'
import { expectAgreement } from '../support/agree'

describe('value and formula agree', () => {
  test("mean attainment of a program's indicators", () => {
    const kpi = fc.record({
      attainment: fc.option(fc.double({ min: 0, max: 2, noNaN: true }).map(ratio)),
      program: fc.integer({ min: 0, max: 2 }),
      role: fc.constantFrom('output' as const, 'outcome' as const),
    })
    fc.assert(
      fc.property(fc.array(kpi, { minLength: 1, maxLength: 8 }), (kpis) => {
        const cells = Object.fromEntries(
          kpis.flatMap(({ attainment, program, role }, i) => [
            [`A${i + 1}`, attainment ?? ''],
            [`B${i + 1}`, programLink({ program, role })],
          ]),
        )
        const column = (name: string) => `${name}1:${name}${kpis.length}`
        const own = kpis.filter(({ program, role }) => program === 1 && role === 'outcome')
        expectAgreement(
          meanAttainmentFormula({
            attainments: column('A'),
            links: column('B'),
            link: programLink({ program: 1, role: 'outcome' }),
          }),
          { cells },
          meanAttainment(own.map(({ attainment }) => attainment)),
        )
      }),
    )
  })
})
