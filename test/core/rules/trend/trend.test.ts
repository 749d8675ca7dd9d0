import fc from 'fast-check'
import {
  change,
  changeFormula,
  direction,
  type DirectionInputs,
  directionFormula,
} from '../../../../src/core/rules/trend/change'
import { NATURE_CODES, type Nature } from '../../../../src/core/rules/trend/nature'
import {
  latestPosition,
  latestPositionFormula,
  previousPosition,
  previousPositionFormula,
} from '../../../../src/core/rules/trend/position'
import {
  gapFlag,
  gapFlagFormula,
  progressGap,
  progressGapFormula,
  spentToDate,
  spentToDateFormula,
} from '../../../../src/core/rules/trend/progress'
import { projection, projectionFormula } from '../../../../src/core/rules/trend/projection'
import { expectAgreement } from '../support/agree'
import { recalculate } from '../support/formulaEngine'

const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Math.round(value * 100) / 100)
const cell = fc.option(figure, { nil: null })
const NATURES: readonly Nature[] = ['none', 'cumulative', 'per-period', 'level']
const columns = ['A', 'B', 'C', 'D'] as const

/** Cells of a row, '' where there is nothing, as our sheets hold them. */
function rowOf(row: number, values: readonly (number | string | null)[]): Record<string, number | string> {
  return Object.fromEntries(values.map((value, i) => [`${'ABCDEFGHIJKL'.charAt(i)}${row}`, value ?? '']))
}

describe('the latest period', () => {
  test.each([
    [[68, 71, null, null], 2, 1],
    [[68, null, 74, null], 3, 1],
    [[null, null], 0, 0],
    [[null, 5], 2, 0],
    [['WDP', 'WTP'], 2, 1],
  ])('%j: %d, before it %d', (cells, last, before) => {
    expect([latestPosition(cells), previousPosition(cells)]).toEqual([last, before])
  })

  test('formulas find the same', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (cells) => {
        const refs = cells.map((_, i) => `${'ABCDEFGHIJKL'.charAt(i)}1`)
        const sheet = { cells: { ...rowOf(1, cells), M1: latestPosition(cells) } }
        expectAgreement(latestPositionFormula(refs), sheet, latestPosition(cells))
        expectAgreement(previousPositionFormula(refs, 'M1'), sheet, previousPosition(cells))
      }),
    )
  })
})

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

describe('projection: linear, house rule', () => {
  const numbers = [1, 2, 3, 4]
  test.each([
    ['cumulative: the last over the share of the year', [120, 250, null, null], 'cumulative', 500],
    ['per period: the sum and the mean for what is to come', [120, 130, null, null], 'per-period', 500],
    ['per period with a gap is not known', [120, null, 130, null], 'per-period', null],
    ['a level: a straight line through three', [68, 70, 72, null], 'level', 74],
    ['a level of two periods is too little', [68, 70, null, null], 'level', null],
    ['a year that is over is not projected', [68, 70, 72, 73], 'level', 73],
    ['a year that is over is its sum', [1, 2, 3, 4], 'per-period', 10],
    ['undeclared figures are not projected', [120, 250, 300, null], 'none', null],
    ['nothing is not zero', [null, null, null, null], 'cumulative', null],
    ['a grade is not projected', ['WDP', 'WTP', null, null], 'cumulative', null],
    ['cumulative with a gap goes by its latest', [120, null, 390, null], 'cumulative', 520],
    ['a level with a gap, through the three that are known', [68, null, 72, 74], 'level', 74],
    ['points off the line: 1, 3, 2 rise by a half', [1, 3, 2, null], 'level', 3],
    ['per period without its first', [null, 130, null, null], 'per-period', null],
  ] as const)('%s', (_name, cells, nature, expected) => {
    const found = projection({ cells, numbers, parts: 4 }, nature)
    if (expected === null) expect(found).toBeNull()
    else expect(found).toBeCloseTo(expected, 9)
  })

  test('a line through points on a line goes on along it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -50, max: 50 }), (start, step) => {
        const cells = [start + step, start + 2 * step, start + 3 * step, null]
        expect(projection({ cells, numbers, parts: 4 }, 'level')).toBeCloseTo(start + 4 * step, 6)
      }),
    )
  })

  test('formula and number agree', () => {
    const positive = fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: null })
    fc.assert(
      fc.property(
        fc.array(positive, { minLength: 4, maxLength: 4 }),
        fc.constantFrom(...NATURES),
        (cells, nature) => {
          const at = latestPosition(cells)
          const sheet = {
            cells: {
              ...rowOf(1, cells),
              ...rowOf(2, numbers),
              ...rowOf(
                3,
                numbers.map((number) => number * number),
              ),
              F1: cells[at - 1] ?? '',
              G1: at > 0 ? (numbers[at - 1] ?? '') : '',
              H1: NATURE_CODES[nature],
            },
          }
          const [first, last] = [columns[0], columns[3]]
          const formula = projectionFormula({
            cells: `${first}1:${last}1`,
            numbers: `${first}2:${last}2`,
            last: 'F1',
            passed: 'G1',
            parts: 4,
            nature: 'H1',
          })
          const expected = projection({ cells, numbers, parts: 4 }, nature)
          const found = recalculate(formula, sheet)
          if (expected === null) expect(found).toBe('')
          else
            expect(Math.abs(Number(found) - expected)).toBeLessThanOrEqual(
              1e-9 * Math.max(1, Math.abs(expected)) + 1e-6,
            )
        },
      ),
    )
  })
})

describe('money against output: house rule, limit 10 points', () => {
  test.each([
    [0.4, 0.55, 0.15, 1],
    [0.6, 0.5, -0.1, 0],
    [0.7, 0.5, -0.2, -1],
    [null, 0.5, null, null],
    [0.5, null, null, null],
    // Exactly 10 points, and the dust of 0.4 - 0.3 with it, are within the limit.
    [0.3, 0.4, 0.1, 0],
    [0.4, 0.3, -0.1, 0],
    [0.3, 0.401, 0.101, 1],
    [0.401, 0.3, -0.101, -1],
  ])('output %s, money %s: gap %s, flag %s', (physical, financial, gap, flag) => {
    const found = progressGap(physical, financial)
    if (gap === null) expect(found).toBeNull()
    else expect(found).toBeCloseTo(gap, 12)
    expect(gapFlag(found, 0.1)).toBe(flag)
  })

  test('formulas agree', () => {
    const share = fc.option(
      fc.integer({ min: 0, max: 200 }).map((value) => value / 100),
      { nil: null },
    )
    fc.assert(
      fc.property(share, share, (physical, financial) => {
        const gap = progressGap(physical, financial)
        const sheet = { cells: { A1: physical ?? '', B1: financial ?? '', C1: gap ?? '', D1: 0.1 } }
        expectAgreement(progressGapFormula('A1', 'B1'), sheet, gap)
        expectAgreement(gapFlagFormula('C1', 'D1'), sheet, gapFlag(gap, 0.1))
      }),
    )
  })

  test('money to date: sums parts, takes what already is to date, never fills a gap', () => {
    expect(spentToDate([10, 20], false)).toBe(30)
    expect(spentToDate([10, 30], true)).toBe(30)
    expect(spentToDate([10, null, 20], false)).toBeNull()
    expect(spentToDate([10, 20, null], false)).toBeNull()
    expect(spentToDate([10, null], true)).toBeNull()
    expect(spentToDate([null, 30], true)).toBe(30)
    expect(spentToDate([], false)).toBeNull()
    const money = fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: null })
    fc.assert(
      fc.property(fc.array(money, { minLength: 1, maxLength: 4 }), fc.boolean(), (parts, toDate) => {
        const last = `${'ABCD'.charAt(parts.length - 1)}1`
        const formula = spentToDateFormula('A1', last, parts.length, toDate)
        expectAgreement(formula, { cells: rowOf(1, parts) }, spentToDate(parts, toDate))
      }),
    )
  })
})
