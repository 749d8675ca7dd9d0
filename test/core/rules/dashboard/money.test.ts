import fc from 'fast-check'
import {
  budgetLines,
  spokenAccount,
  unspent,
  unspentFormula,
} from '../../../../src/core/rules/dashboard/money'
import type { AccountTotal, ProgramResult } from '../../../../src/core/rules/types'
import { expectAgreement } from '../support/agree'

type Line = readonly [
  level: ProgramResult['row']['level'],
  account: ProgramResult['row']['account'],
  counted: boolean,
]

function linesOf(lines: readonly Line[]) {
  const programs = lines.map(([level, account, counted]) => ({ row: { level, account }, counted }))
  const { ranked, terms } = budgetLines(programs as unknown as readonly ProgramResult[])
  return { ranked: [...ranked], terms: [...terms] }
}

describe('which lines a front page ranks', () => {
  test.each<[string, readonly Line[], readonly number[], readonly number[]]>([
    [
      'programmes, and the lines below them that add up',
      [
        ['program', null, false],
        ['kegiatan', null, true],
        ['program', null, true],
      ],
      [0, 2],
      [1, 2],
    ],
    [
      'without programmes the lines that add up',
      [
        ['line', null, false],
        ['line', null, true],
      ],
      [1],
      [1],
    ],
    [
      'never revenue or financing, which nobody spends',
      [
        ['line', 'revenue', true],
        ['line', 'expenditure', true],
        ['line', 'financing', true],
      ],
      [1],
      [1],
    ],
    ['no lines', [], [], []],
  ])('%s', (_, lines, ranked, terms) => {
    expect(linesOf(lines)).toEqual({ ranked, terms })
  })
})

test.each<[string, readonly AccountTotal['account'][], number]>([
  ['expenditure', ['revenue', 'expenditure', 'financing'], 1],
  ['what states no account', ['revenue', null], 1],
  ['the only one', ['revenue'], 0],
  ['none', [], 0],
])('the account that is spoken of: %s', (_, accounts, expected) => {
  expect(
    spokenAccount({ accounts: accounts.map((account) => ({ account, budget: null, spent: null })) }),
  ).toBe(expected)
})

test('what is unspent is known only where both figures are, as the formula says too', () => {
  const amount = fc.option(fc.integer({ min: 0, max: 1e12 }), { nil: null, freq: 4 })
  fc.assert(
    fc.property(amount, amount, (budget, spent) => {
      const left = unspent(budget, spent)
      expect(left).toBe(budget === null || spent === null ? null : budget - spent)
      expectAgreement(unspentFormula('A1', 'B1'), { cells: { A1: budget ?? '', B1: spent ?? '' } }, left)
    }),
  )
})
