import type { Reading } from '../../../../src/core/intake/values/reading'
import { createTranslate } from '../../../../src/locales'
import { figureCell, kpiFormat } from '../../../../src/core/report/scorecard/figureCells'
import { FORMAT } from '../../../../src/core/report/styles'
import { blank, day, grade, noColumn, num, range, unreadable } from '../../rules/support/rows'

describe('a figure as our sheet shows it', () => {
  const CELL = "'IKU'!$E$2"
  test.each<[string, Reading, string | number | null, string | null]>([
    ['a number', num(82.5), 82.5, CELL],
    ['a day, as its number', day(46_000), 46_000, CELL],
    ['a grade, trimmed as Excel trims', grade('  WTP  murni '), 'WTP murni', CELL],
    ['a range, which no formula can express, as it was read', range(80, 90), '80 - 90', null],
    ['an empty cell, which somebody may fill', blank(), '', CELL],
    ['a field without a column', noColumn, '', '""'],
    ['a text that is none, which somebody may correct', unreadable('menyusul'), '', CELL],
  ])('%s', (_, reading, value, over) => {
    const cell = figureCell(reading, '#,##0.0')
    expect(cell.value).toBe(value)
    if (over === null) expect(cell.formula).toBeNull()
    else expect(cell.formula).toContain(over)
  })

  test.each([
    ['a number, in the format of its KPI', num(1), '#,##0.0'],
    ['a day, in words', day(46_000), FORMAT.date],
  ])('%s', (_, reading, format) => {
    expect(figureCell(reading, '#,##0.0').style.numberFormat).toBe(format)
  })
})

describe('the format of a KPI shows target and result in the same decimals', () => {
  test.each<[string, readonly Reading[], string, string]>([
    ['whole ones', [num(80), num(82)], 'General', '#,##0'],
    ['as many as the longer has', [num(80), num(82.25)], 'General', '#,##0.00'],
    ['no more than two', [num(80), num(82.123456)], 'General', '#,##0.00'],
    ['as many as the officer chose', [num(80), num(82)], '0.00', '#,##0.00'],
    ['no more than three of those', [num(80)], '0.00000', '#,##0.000'],
    ['more than the officer chose, where the figure has them', [num(82.25)], '0.0', '#,##0.00'],
    ['negative ones in brackets where the officer has them so', [num(-5)], '#,##0;(#,##0)', '#,##0;(#,##0)'],
    ['none of what is no figure', [grade('WTP'), noColumn], 'General', '#,##0'],
    ['none of a figure of which hardly anything is left', [num(1e-9)], 'General', '#,##0'],
  ])('%s', (_, readings, source, expected) => {
    expect(kpiFormat(readings, source, createTranslate('id'))).toBe(expected)
  })
})

const number = (value: number): Reading => ({
  kind: 'number',
  value,
  cell: { sheet: 'IKU', row: 2, col: 5 },
  stored: 'number',
  marks: { decimal: ',', group: '.', settled: true },
  scale: 1,
})

/** Figures of a KPI, the format of their source, and the one that all are shown in. */
test.each([
  [[85, 86.25], '0', '#,##0.00'],
  [[85, 90], '#,##0.0', '#,##0.0'],
  [[9_999_999.5, 1], '0.0', '#,##0.0'],
  [[12_345_678.5, 1], '0.0', '#,##0'],
  [[241_800_000_000, 9.5], '#,##0', '#,##0.0,," jt"'],
  [[-241_800_000_000, 0], '#,##0;(#,##0)', '#,##0.0,," jt";(#,##0.0,," jt")'],
])('%p of %s are shown as %s', (values, source, format) => {
  expect(kpiFormat(values.map(number), source, createTranslate('id'))).toBe(format)
})
