import {
  isFigureText,
  isSummedList,
  standsOverFigures,
} from '../../../../src/core/intake/regions/overFigures'
import { SheetView } from '../../../../src/core/intake/regions/sheetView'
import { grid } from '../../../support/grid'

type Rows = readonly (readonly (string | number | null)[])[]

const headOf = ([head = []]: Rows) => head.flatMap((text, at) => (text === null ? [] : [{ col: at + 1 }]))

test.each([
  ['12.226.200', true],
  ['Rp 12.226.200', true],
  ['£ 30000', true],
  ['IDR 49,560,355', true],
  ['29 orang', true],
  ['2025', false],
  ['2025 Target', false],
  ['N-1', false],
  ['3 = 9 + 10', false],
  ['Rp -', false],
])('a figure as text: %s', (text, is) => expect(isFigureText(text)).toBe(is))

test.each<[string, Rows, boolean]>([
  [
    'names, amounts',
    [
      ['Zzgrk', 'Wwbl', 'Qqx'],
      ['Gaji', 5, 8],
      ['Sewa', 7, 9],
      ['Listrik', 4, 6],
    ],
    true,
  ],
  [
    'headings of groups with their sum in a column of its own',
    [
      [null, 'Units/Hrs.', 'Cost/Unit', 'Subtotals', 'Level 2 totals'],
      ['1.Sketching', null, null, null, 2475],
      ['1.1 Project Manager', 30, 30, 900],
      ['1.2 Team Lead', 35, 45, 1575],
      ['2.Testing', null, null, null, 1800],
      ['2.1 Developer', 40, 45, 1800],
    ],
    true,
  ],
  [
    'figures with units in front of figures',
    [
      ['Zzgrk', 'Wwbl', 'Qqx'],
      ['5 km', 5, 8],
      ['9 km', 7, 9],
      ['2 km', 4, 6],
    ],
    false,
  ],
])('strange words over %s', (_, rows, is) => {
  expect(standsOverFigures(new SheetView(grid('S', rows)), 1, headOf(rows))).toBe(is)
})

test.each<[string, Rows, boolean]>([
  [
    'lines and their total',
    [
      ['Uraian', 'Qqx'],
      ['Gaji', 5],
      ['Sewa', 7],
      ['Listrik', 4],
      ['Jumlah', 16],
    ],
    true,
  ],
  [
    'groups below headings',
    [
      ['Item', 'Qqx'],
      ['STAFF:', null],
      ['Post-doc', 5],
      ['Assistant', 7],
      ['Driver', 4],
      ['Subtotal', 16],
      ['TRAVEL:', null],
    ],
    true,
  ],
  [
    'a total that does not hold',
    [
      ['Uraian', 'Qqx'],
      ['Gaji', 5],
      ['Sewa', 7],
      ['Listrik', 4],
      ['Jumlah', 17],
    ],
    false,
  ],
  [
    'lines of two groups',
    [
      ['Item', 'Qqx'],
      ['Gaji', 5],
      ['STAFF:', null],
      ['Sewa', 7],
      ['Listrik', 12],
    ],
    false,
  ],
])('a list with its sum: %s', (_, rows, is) => {
  expect(isSummedList(new SheetView(grid('S', rows)), 1, headOf(rows))).toBe(is)
})
