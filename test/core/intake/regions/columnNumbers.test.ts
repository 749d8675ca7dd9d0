import { isColumnNumberRow } from '../../../../src/core/intake/regions/columnNumbers'
import type { CellValue } from '../../../../src/core/units'

const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1)

// Header rows of LRA, RFK, evaluations of a Renja and reports by month.
test.each<[string, readonly CellValue[], boolean]>([
  ['counted', [1, 2, 3, 4, 5], true],
  ['counted from nothing', [0, 1, 2, 3, 4], true],
  ['in brackets', ['(1)', '(2)', '(3)'], true],
  ['with what is worked out', ['1', '2', '3', '4 = 3/2'], true],
  ['lettered', ['a', 'b', 'c', 'd'], true],
  ['two tables side by side', [1, 2, 3, 4, null, 1, 2, 3], true],
  ['one number typed twice among many', [1, 2, 3, 4, 5, 4, ...upTo(20).slice(4)], true],
  ['one number left out far from the next', [...upTo(12), ...upTo(30).slice(20)], true],
  ['beside a form behind a gap', [1, 2, 3, 4, null, 'NAMA PROGRAM', ':', 'Pendidikan'], true],
  [
    'before the heads of other columns',
    ['1', '2', null, '3', '6', '7', '8', '9 = 7+8', '10 = 9/6 x100%', 'Triwulan I', 'Triwulan II'],
    true,
  ],
  ['figures before texts', ['1', '2', null, '3', '6', 'Bappeda', 'Dinkes'], false],
  ['figures before a note', [1, 2, 3, null, 'see below'], false],
  ['a slip among few: figures', [1, 2, 5, 4, 5], false],
  ['figures that fall and rise', [12, 7, 9, 3, 15, 2, 8, 4, 11, 6], false],
  ['a slip in every fifth', [1, 2, 3, 2, 3, 4, 5, 6, 5, 6, 7, 8, 7, 8], false],
  ['years', [2021, 2022, 2023], false],
])('%s: %j', (_, values, numbers) => {
  expect(isColumnNumberRow(values)).toBe(numbers)
})
