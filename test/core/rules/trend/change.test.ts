import fc from 'fast-check'
import {
  change,
  changeFormula,
  direction,
  type DirectionInputs,
  directionFormula,
} from '../../../../src/core/rules/trend/change'
import { NATURE_CODES, type Nature } from '../../../../src/core/rules/trend/nature'
import { expectAgreement } from '../support/agree'

const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Math.round(value * 100) / 100)

const cell = fc.option(figure, { nil: null })

const NATURES: readonly Nature[] = ['none', 'cumulative', 'per-period', 'level']

const two: DirectionInputs = {
  last: 71,
  previous: 68,
  lastAttainment: null,
  previousAttainment: null,
  lastShare: 0.5,
  previousShare: 0.25,
  polarity: 'maximize',
  nature: 'level',
  byAttainment: 'never',
}

describe('direction: house rule', () => {
  test.each([
    ['more is better, and more came about', {}, 1],
    ['a longer completion time is worse', { polarity: 'minimize' }, -1],
    ['cumulative figures are compared by their pace', { nature: 'cumulative' }, -1],
    [
      'own targets: attainment decides',
      { byAttainment: 'unless-level', nature: 'none', lastAttainment: 0.9, previousAttainment: 0.95 },
      -1,
    ],
    ['stabilise: attainment decides', { polarity: 'stabilize', lastAttainment: 1, previousAttainment: 1 }, 0],
    ['a level with targets of its own is still better by itself', { byAttainment: 'unless-level' }, 1],
    ['one period says nothing', { previous: null }, null],
    ['nor does one that is missing', { last: null }, null],
    ['nor a grade', { last: 'WTP', previous: 'WDP' }, null],
    ['the same is the same', { last: 68 }, 0],
    ['fewer is worse', { last: 67 }, -1],
    ['a shorter completion time is better', { polarity: 'minimize', last: 67 }, 1],
    // 68 in a quarter and 136 in half a year are one pace.
    ['the same pace', { nature: 'cumulative', last: 136 }, 0],
    ['a better pace', { nature: 'cumulative', last: 137 }, 1],
    [
      'a better pace of what should be less is worse',
      { nature: 'cumulative', polarity: 'minimize', last: 137 },
      -1,
    ],
    ['dust is no change', { last: 0.1 + 0.2, previous: 0.3 }, 0],
    [
      'attainment decides where it always does',
      { byAttainment: 'always', lastAttainment: 0.9, previousAttainment: 1 },
      -1,
    ],
    ['and says nothing of one period', { byAttainment: 'always', lastAttainment: 0.9 }, null],
  ] as const)('%s', (_name, over, expected) => {
    expect(direction({ ...two, ...over })).toBe(expected)
  })

  test('formula and number agree', () => {
    const share = fc.constantFrom(0.25, 0.5, 0.75, 1)
    const ratio = fc.option(fc.double({ min: -1, max: 3, noNaN: true }), { nil: null })
    fc.assert(
      fc.property(
        fc.record({
          last: cell,
          previous: cell,
          lastAttainment: ratio,
          previousAttainment: ratio,
          lastShare: share,
          previousShare: share,
          polarity: fc.constantFrom('maximize' as const, 'minimize' as const, 'stabilize' as const),
          nature: fc.constantFrom(...NATURES),
          byAttainment: fc.constantFrom('always' as const, 'unless-level' as const, 'never' as const),
        }),
        (inputs) => {
          const always = inputs.byAttainment === 'always' || inputs.polarity === 'stabilize'
          const sign = inputs.polarity === 'minimize' ? -1 : 1
          const sheet = {
            cells: {
              A1: inputs.last ?? '',
              B1: inputs.previous ?? '',
              C1: inputs.lastAttainment ?? '',
              D1: inputs.previousAttainment ?? '',
              E1: inputs.lastShare,
              F1: inputs.previousShare,
              G1: NATURE_CODES[inputs.nature],
              H1: always ? 0 : inputs.byAttainment === 'unless-level' ? 2 * sign : sign,
            },
          }
          const refs = {
            last: 'A1',
            previous: 'B1',
            lastAttainment: 'C1',
            previousAttainment: 'D1',
            lastShare: 'E1',
            previousShare: 'F1',
            nature: 'G1',
            compare: 'H1',
          }
          const expected = direction(inputs)
          expectAgreement(directionFormula(refs), sheet, expected === null ? null : expected + 0)
          expectAgreement(changeFormula('A1', 'B1'), sheet, change(inputs.last, inputs.previous))
        },
      ),
    )
  })
})
