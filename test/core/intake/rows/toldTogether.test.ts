import { toldTogether } from '../../../../src/core/intake/rows/toldTogether'
import { issue, type IssueCode } from '../../../../src/core/units'

const at = (code: IssueCode, sheet: string, row: number) =>
  issue(code, 'warning', { sheet, row, col: 3 }, { indicator: `Indikator ${row}` })
const rows = (code: IssueCode, sheet: string, count: number) =>
  Array.from({ length: count }, (_, index) => at(code, sheet, index + 5))

const told = (...issues: readonly ReturnType<typeof at>[]) =>
  toldTogether(issues).map(({ code, cell, values }) => [code, cell?.row, values['count'], values['cells']])

test.each<[string, ReturnType<typeof at>[], (string | number | undefined)[][]]>([
  [
    'a few are told one by one',
    rows('duplicate-kpi', 'A', 3),
    [5, 6, 7].map((row) => ['duplicate-kpi', row, undefined, undefined]),
  ],
  ['many of one sheet together', rows('zero-target', 'A', 4), [['zero-targets', 5, 4, 'C5, C6, C7, C8']]],
  [
    'five cells are named, the others counted',
    rows('indistinguishable-kpi', 'A', 120),
    [['indistinguishable-kpis', 5, 120, 'C5, C6, C7, C8, C9, \u2026']],
  ],
  [
    'each sheet by itself',
    [...rows('several-figures', 'A', 4), ...rows('several-figures', 'B', 2)],
    [
      ['several-figures-cells', 5, 4, 'C5, C6, C7, C8'],
      ['several-figures', 5, undefined, undefined],
      ['several-figures', 6, undefined, undefined],
    ],
  ],
  [
    'what names its own indicator stays so',
    rows('target-missing', 'A', 6),
    [5, 6, 7, 8, 9, 10].map((row) => ['target-missing', row, undefined, undefined]),
  ],
])('%s', (_, issues, expected) => {
  expect(told(...issues)).toEqual(expected)
})
