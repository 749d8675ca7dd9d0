import { SheetView } from '../../../../src/core/intake/regions/sheetView'
import { headsAlike, headsAnother } from '../../../../src/core/intake/regions/nextHeader'
import { grid } from '../../../support/grid'

type Rows = readonly (readonly (string | number | null)[])[]

const PIVOT: Rows = [
  ['Row Labels', 'Sum of Budget', 'Sum of Actual'],
  ['Expenses', 900, 880],
  ['Revenue', 950, 990],
  ['Grand Total', 1850, 1870],
]

test.each<[string, Rows, boolean]>([
  [
    'other figures of rows that are called alike',
    [
      ['Row Labels', 'Zzgrk', 'Qqx'],
      ['East', 5, 7],
      ['West', 8, 9],
    ],
    true,
  ],
  [
    'the header again',
    [
      ['Row Labels', 'Sum of Budget', 'Sum of Actual'],
      ['East', 5, 7],
      ['West', 8, 9],
    ],
    false,
  ],
  [
    'rows that are called otherwise',
    [
      ['Region', 'Zzgrk', 'Qqx'],
      ['East', 5, 7],
      ['West', 8, 9],
    ],
    false,
  ],
  [
    'texts below them',
    [
      ['Row Labels', 'Zzgrk', 'Qqx'],
      ['East', 'good', 7],
      ['West', 'bad', 9],
    ],
    false,
  ],
])('the next list of a kind: %s', (_, below, is) => {
  const view = new SheetView(grid('S', [...PIVOT, [], ...below]))
  expect(headsAlike(view, 6, { first: 1, last: 1 })).toBe(is)
})

test('strange words below a blank row over nothing but figures head another list', () => {
  const below: Rows = [
    [null, 'Zzgrk', 'Qqx'],
    ['East', 5, 7],
    ['West', 8, 9],
  ]
  expect(headsAnother(new SheetView(grid('S', [...PIVOT, [], ...below])), 6)).toBe(true)
  expect(headsAnother(new SheetView(grid('S', [...PIVOT, ...below])), 5)).toBe(false)
})
