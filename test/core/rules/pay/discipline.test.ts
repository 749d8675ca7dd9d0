import fc from 'fast-check'
import {
  type Deduction,
  deducted,
  deductedFormula,
  discipline,
  disciplineFormula,
} from '../../../../src/core/rules/pay/discipline'
import { expectAgreement } from '../support/agree'
import { shown } from './support/settingsCells'

type Counted = readonly [count: number | null, rate: number | null]

const kindsOf = (counted: readonly Counted[]): Deduction[] =>
  counted.map(([count, rate]) => ({ count, rate }))

/** Counts in row 1, rates in row 2, what is deducted in F1 and the table's own column in G1. */
function sheetOf(counted: readonly Counted[], own: number | null = null) {
  const cells: Record<string, number | string> = {
    F1: shown(deducted(kindsOf(counted))),
    G1: shown(own),
  }
  const refs = counted.map(([count, rate], i) => {
    const col = 'ABCDE'.charAt(i)
    cells[`${col}1`] = shown(count)
    cells[`${col}2`] = shown(rate)
    return { count: `${col}1`, rate: `${col}2` }
  })
  return { sheet: { cells }, refs }
}

function expectNear(value: number | null, expected: number | null) {
  if (value === null || expected === null) expect(value).toBe(expected)
  else expect(value).toBeCloseTo(expected, 12)
}

describe('deducted = sum of count x rate', () => {
  test.each<[string, readonly Counted[], number | null]>([
    // Permentan 68/2012 as its agency in Banten prints it: absent 4 % a day; late 1-30 minutes 0.5 %, 31-60 1 %,
    // 61-90 1.5 %, more or no record 2 %. Here 8 + 1.5 + 1 + 3 + 2 = 15.5 %.
    [
      'Permentan 68/2012, every kind',
      [
        [2, 0.04],
        [3, 0.005],
        [1, 0.01],
        [2, 0.015],
        [1, 0.02],
      ],
      0.155,
    ],
    ['Perwali Probolinggo 157/2019: two days at 6 %', [[2, 0.06]], 0.12],
    [
      'nothing happened: 0, not missing',
      [
        [0, 0.04],
        [0, 0.005],
      ],
      0,
    ],
    ['more than there is: 26 days at 4 %', [[26, 0.04]], 1.04],
    ['no kind is counted', [], null],
    [
      'no kind has a rate',
      [
        [3, null],
        [1, null],
      ],
      null,
    ],
    [
      'a kind without a rate costs nothing',
      [
        [2, 0.04],
        [9, null],
      ],
      0.08,
    ],
    [
      'and need not be counted',
      [
        [2, 0.04],
        [null, null],
      ],
      0.08,
    ],
    ['a rate of 0 is one', [[5, 0]], 0],
    [
      'one that has a rate was not counted: missing, not 0',
      [
        [2, 0.04],
        [null, 0.005],
      ],
      null,
    ],
    [
      'nor the first',
      [
        [null, 0.04],
        [1, 0.005],
      ],
      null,
    ],
  ])('%s', (_, counted, taken) => {
    expectNear(deducted(kindsOf(counted)), taken)
    if (counted.length === 0) return
    const { sheet, refs } = sheetOf(counted)
    expectAgreement(deductedFormula(refs), sheet, deducted(kindsOf(counted)))
  })
})

describe('discipline = 1 - deducted where there are rates, else the table’s own column; between 0 and 1', () => {
  test.each<[string, number | null, readonly Counted[], number | null]>([
    ['Perwali Probolinggo 157/2019: two days at 6 % leave 88 %', null, [[2, 0.06]], 0.88],
    ['nothing deducted leaves all', null, [[0, 0.04]], 1],
    ['rates go before the column', 0.5, [[1, 0.04]], 0.96],
    ['25 days at 4 % leave nothing', null, [[25, 0.04]], 0],
    ['26 days leave nothing either', null, [[26, 0.04]], 0],
    ['not counted: missing, whatever the column says', 0.5, [[null, 0.04]], null],
    ['no rates: the column', 0.93, [[3, null]], 0.93],
    ['no kinds: the column', 0.93, [], 0.93],
    ['a column of 0', 0, [], 0],
    ['a column of 100 %', 1, [], 1],
    ['a column above 100 %', 1.05, [], 1],
    ['a column below 0', -0.1, [], 0],
    ['no kinds, no column', null, [], null],
    ['no rates, no column', null, [[3, null]], null],
  ])('%s', (_, own, counted, kept) => {
    expectNear(discipline(own, kindsOf(counted)), kept)
    const { sheet, refs } = sheetOf(counted, own)
    const rates = refs.map(({ rate }) => rate)
    expectAgreement(disciplineFormula('G1', 'F1', rates), sheet, discipline(own, kindsOf(counted)))
  })
})

/** Per cent with two decimals. Of a share with sixteen digits, base x share can lie so near to half a rupiah that each
 *  spreadsheet rounds it as its own arithmetic falls. */
const share = fc.integer({ min: 0, max: 15_000 }).map((steps) => steps / 10_000)

const maybeShare = fc.option(share, { nil: null })

describe('each formula gives what the engine computes', () => {
  test('what is deducted, and what is left', () => {
    const kind = fc.record({
      count: fc.option(fc.integer({ min: 0, max: 22 }), { nil: null }),
      rate: fc.option(fc.constantFrom(0.005, 0.01, 0.03, 0.06), { nil: null }),
    })
    fc.assert(
      fc.property(fc.array(kind, { minLength: 1, maxLength: 4 }), maybeShare, (kinds, column) => {
        const cells: Record<string, number | string> = { G1: shown(column), H1: shown(deducted(kinds)) }
        kinds.forEach(({ count, rate }, i) => {
          cells[`${'ABCD'[i] ?? ''}1`] = shown(count)
          cells[`${'ABCD'[i] ?? ''}2`] = shown(rate)
        })
        const refs = kinds.map((_, i) => ({ count: `$${'ABCD'[i] ?? ''}1`, rate: `$${'ABCD'[i] ?? ''}$2` }))
        expectAgreement(deductedFormula(refs), { cells }, deducted(kinds))
        const left = disciplineFormula(
          '$G1',
          '$H1',
          refs.map(({ rate }) => rate),
        )
        expectAgreement(left, { cells }, discipline(column, kinds))
      }),
    )
  })
})
