import { VFM, VROW } from '../../../../src/core/report/vfm/columns'
import { cellsOf, sheetMadeOf } from '../../../support/cellsOf'
import { budget, kpis } from '../../../support/shapeTables'

/** Lines of a budget, and what the table of value for money shows of them. */
const LINES = [
  ['1.01', 'Program A', 100, 90],
  ['1.02', 'Program B', 200, 250],
  ['1.03', 'Program C', 50, null],
  ['1.04', 'Program D', 0, 0],
] as const

const SHOWN = ['code', 'name', 'budget', 'spent', 'absorption', 'economyVerdict', 'efficiency'] as const

const money = sheetMadeOf('vfm', [budget(...LINES)])
const { cell, shown } = cellsOf(money, VFM)

describe('a line of the budget', () => {
  test.each([
    [0, ['1.01', 'Program A', 100, 90, 0.9]],
    [1, ['1.02', 'Program B', 200, 250, 1.25]],
    [2, ['1.03', 'Program C', 50, '', '']],
    [3, ['1.04', 'Program D', 0, 0, '']],
  ] as const)('number %d shows its money and the share that was used', (index, expected) => {
    expect(shown(VROW.first + index, SHOWN.slice(0, 5))).toEqual(expected)
  })

  test('takes its figures from the officer only while its source is what it was', () => {
    expect(cell(VROW.first, 'budget')?.formula).toMatch(/^IF\(\$R9=1,.*,""\)$/)
    expect(cell(VROW.first, 'guard')?.value).toBe(1)
  })

  test('has no output, efficiency or effectiveness without indicators', () => {
    expect(shown(VROW.first, ['output', 'efficiency', 'effectiveness', 'kpis'])).toEqual(['', '', '', 0])
  })
})

test('the total adds up the lines that are counted, and its share is of the sums', () => {
  const total = VROW.first + LINES.length
  expect(shown(total, ['budget', 'spent'])).toEqual([350, 340])
  expect(cell(total, 'absorption')?.value).toBeCloseTo(340 / 350)
})

test('a count of indicators is live where there is a scorecard', () => {
  const both = cellsOf(
    sheetMadeOf('vfm', [budget(...LINES), kpis([1, 'Indeks kepuasan', 'Indeks', 80, 82])]),
    VFM,
  )
  expect(both.cell(VROW.first, 'kpis')?.formula).toMatch(/^COUNTIF\(/)
})

test('a line whose source moved turns grey, and every verdict has its colour', () => {
  const columns = money.conditionalFormats.map(({ range }) => [range.firstCol, range.lastCol])
  const { economyVerdict, efficiencyVerdict, effectivenessVerdict } = VFM.col
  expect(columns).toEqual([
    [economyVerdict, economyVerdict],
    [efficiencyVerdict, efficiencyVerdict],
    [effectivenessVerdict, effectivenessVerdict],
    [VFM.first, VFM.lastShown],
  ])
})

test('the header is repeated with what each column is computed from', () => {
  expect(money.print.repeatRows).toEqual([VROW.header, VROW.formula])
  expect(cell(VROW.formula, 'absorption')?.value).not.toBeNull()
  expect(cell(VROW.formula, 'name')?.value).toBeNull()
})
