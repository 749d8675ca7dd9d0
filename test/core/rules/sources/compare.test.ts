import { compareTexts, differsFormula } from '../../../../src/core/rules/sources/compare'
import type { Watched } from '../../../../src/core/rules/sources/watched'
import type { CellValue } from '../../../../src/core/units'
import { grid } from '../../../support/grid'
import { Book } from '../../../support/spreadsheet/book'
import { table } from '../support/rows'

type Cells = readonly (readonly (string | number | boolean | null)[])[]

const RANGE = { firstRow: 1, firstCol: 1, lastRow: 3, lastCol: 1 }
const watched = (cells: Cells, lastCol = 1): Watched => ({
  table: { ...table('kpi', []), sheet: 'IKU' },
  names: { ranges: [], filled: 0 },
  others: { ranges: [], filled: 0 },
  texts: [{ range: { ...RANGE, lastRow: cells.length, lastCol }, cells }],
})

/** How many rows are not what they were, once the sheet holds something else. */
function changed(before: Cells, now: readonly (readonly CellValue[])[], lastCol = 1) {
  const { formula, columns } = compareTexts(watched(before, lastCol), 1, 4)
  const rows = Math.max(...columns.map(({ length }) => length), now.length)
  const copies = Array.from({ length: rows }, (_, i) => [
    null,
    null,
    null,
    ...columns.map((column) => column[i] ?? null),
  ])
  const book = new Book([], [grid('IKU', now), grid('Catatan', copies)])
  return formula === null ? null : book.compute(formula, 'Catatan')
}

const NAMES: Cells = [['Jalan'], ['Sekolah'], ['Air']]

test.each<[string, Cells, readonly (readonly CellValue[])[], number]>([
  ['nothing', NAMES, [['Jalan'], ['Sekolah'], ['Air']], 0],
  ['one name', NAMES, [['Jalan'], ['Pasar'], ['Air']], 1],
  ['case counts', NAMES, [['jalan'], ['Sekolah'], ['Air']], 1],
  ['a name that was cut', NAMES, [['Jal'], ['Sekolah'], ['Air']], 1],
  ['two that changed places', NAMES, [['Sekolah'], ['Jalan'], ['Air']], 2],
  ['one that is gone', NAMES, [['Jalan'], ['Sekolah'], [null]], 1],
  ['a decimal, as it stands', [[0.5], ['x']], [[0.5], ['x']], 0],
  ['a decimal that moved', [[0.5], ['x']], [[0.6], ['x']], 1],
])('rows that are not what they were: %s', (_, before, now, expected) => {
  expect(changed(before, now)).toBe(expected)
})

test('where nothing is watched nothing is compared', () => {
  expect(compareTexts({ ...watched([]), texts: [] }, 1, 4)).toEqual({ formula: null, columns: [] })
})

test.each<[string, readonly CellValue[], number]>([
  ['as many', ['a', 'b', null], 0],
  ['one more', ['a', 'b', 'c'], 1],
  ['one less', ['a', null, null], -1],
])('cells filled now, less those filled then: %s', (_, now, expected) => {
  const formula = differsFormula({ ranges: [RANGE], filled: 2 }, 'IKU')
  const book = new Book(
    [],
    [
      grid(
        'IKU',
        now.map((value) => [value]),
      ),
    ],
  )
  expect(book.compute(String(formula), 'IKU')).toBe(expected)
})

test('nothing to count is no formula', () => {
  expect(differsFormula({ ranges: [], filled: 0 }, 'IKU')).toBeNull()
})
