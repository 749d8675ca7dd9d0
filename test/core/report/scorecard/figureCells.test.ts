import type { Reading } from '../../../../src/core/intake/values/reading'
import { kpiFormat } from '../../../../src/core/report/scorecard/figureCells'
import { createTranslate } from '../../../../src/locales'

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
