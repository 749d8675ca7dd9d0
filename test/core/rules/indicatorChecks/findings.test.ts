import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { evaluate } from '../../../../src/core/rules/evaluate'
import type { KpiRow } from '../../../../src/core/intake/types'
import { blank, intake, kpi, num, text, unreadable } from '../support/rows'

const settings = defaultSettings('id')

/** The findings of one KPI by code, with the column of the cell to look at and what the sentence names. */
function findingsOf(row: Partial<KpiRow>) {
  return new Map(
    evaluate(intake({ kpis: [kpi(row)] }), settings)
      .checks.flatMap(({ findings }) => findings)
      .map(({ code, cell, values }) => [code, { col: cell?.col, values }]),
  )
}

// Column 2 is the indicator's: where the officer has no such cell, the finding points at the indicator.
test.each<[string, Partial<KpiRow>, string, number, object]>([
  [
    'no such target',
    { target: unreadable('menyusul', 2, 7), unit: text('%') },
    'target-not-measurable',
    7,
    { text: 'menyusul' },
  ],
  ['a blank target', { target: blank(2, 7), unit: text('%') }, 'target-not-measurable', 7, { text: '' }],
  [
    'a target below the baseline',
    { target: num(80, 2, 7), baseline: num(90, 2, 6), unit: text('%') },
    'target-below-baseline',
    7,
    { target: 80, baseline: 90 },
  ],
  [
    'too high',
    { target: num(10, 2, 7), actual: num(90, 2, 8), baseline: num(9) },
    'attainment-high',
    7,
    { attainment: 900 },
  ],
  [
    'too low',
    { target: num(100, 2, 7), actual: num(10, 2, 8), baseline: num(90) },
    'attainment-low',
    7,
    { attainment: 10 },
  ],
])('%s', (_name, row, code, col, values) => {
  const found = findingsOf(row).get(code)
  expect(found?.col).toBe(col)
  expect(found?.values).toMatchObject(values)
})
