import { runningBalances } from '../../../../src/core/intake/evidence/runningBalance'
import { SheetView } from '../../../../src/core/intake/regions/sheetView'
import type { CellValue } from '../../../../src/core/units'
import { grid } from '../../../support/grid'

type Rows = readonly (readonly CellValue[])[]

const balances = (rows: Rows) => [
  ...runningBalances(new SheetView(grid('Buku', rows)), [1, 2, 3], 1, rows.length),
]

describe('a column that goes on adding what others book', () => {
  test.each<[string, Rows, readonly number[]]>([
    [
      'one signed amount',
      [
        [null, 13_262.44, null],
        [8_500, 21_762.44, null],
        [10, 21_772.44, null],
        [-70.94, 21_701.5, null],
        [-799, 20_902.5, null],
        [-191.52, 20_710.98, null],
        [-681.5, 20_029.48, null],
      ],
      [2],
    ],
    [
      'what came in less what went out',
      [
        [5_000, null, 5_000],
        [null, 1_200, 3_800],
        [null, 300, 3_500],
        [2_000, null, 5_500],
        [null, 750, 4_750],
        [null, 1_000, 3_750],
      ],
      [3],
    ],
    [
      'amounts of lines that do not',
      [
        [500, 450, 90],
        [700, 600, 86],
        [120, 90, 75],
        [340, 340, 100],
        [900, 850, 94],
        [610, 580, 95],
      ],
      [],
    ],
    [
      'steps that are all the same',
      [
        [100, 100, null],
        [100, 200, null],
        [100, 300, null],
        [100, 400, null],
        [100, 500, null],
        [100, 600, null],
        [100, 700, null],
      ],
      [],
    ],
    [
      'too few rows to tell',
      [
        [10, 10, null],
        [20, 30, null],
        [30, 60, null],
      ],
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(balances(rows)).toEqual(expected)
  })
})
