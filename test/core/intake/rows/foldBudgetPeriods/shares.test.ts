import type { CellValue } from '../../../../../src/core/units'
import { _, readSheet } from '../../support/read'
import { HEADER, money, months, NAMES, type Rows } from '../../book/monthRows'

const planned = (...rows: Rows): Rows => [['Bulan', 'Program', 'Pagu'], ...rows]

/** Three months of two lines, each with more than the month before, and the share that each row prints. */
const withShares = (...shares: readonly CellValue[]): Rows =>
  months(HEADER, NAMES, '800/70 800/80 800/90', '200/20 200/30 200/40').map((row, at) => [
    ...row,
    at === 0 ? '% Realisasi' : (shares[at - 1] ?? _),
  ])

/** Neither heading nor total says what the figures of a month hold: what the rows themselves print does. */
test.each<readonly [string, Rows, number, number | null]>([
  [
    'plans alone, the same in every month: the plan of the year',
    planned(
      ['Januari', 'Alpha', 80],
      ['Januari', 'Beta', 20],
      ['Februari', 'Alpha', 80],
      ['Februari', 'Beta', 20],
    ),
    100,
    null,
  ],
  [
    'plans alone, which the printed total adds',
    planned(
      ['Januari', 'Alpha', 80],
      ['Januari', 'Beta', 20],
      ['Februari', 'Alpha', 60],
      ['Februari', 'Beta', 20],
      [_, 'Jumlah', 180],
    ),
    180,
    null,
  ],
  [
    'printed shares divide all that was spent so far: of the month alone, though each month has more',
    withShares(8.75, 10, 18.75, 25, 30, 45),
    1000,
    330,
  ],
  ['shares as fractions say the same', withShares(0.0875, 0.1, 0.1875, 0.25, 0.3, 0.45), 1000, 330],
  [
    'printed shares divide the month itself: it holds those before it',
    withShares(8.75, 10, 10, 15, 11.25, 20),
    1000,
    130,
  ],
  ['too few shares to tell', withShares(8.75, _, 18.75, _, _, 45), 1000, 130],
  ['a share that nothing explains', withShares(8.75, 10, 77, 78, 79, 45), 1000, 130],
])('%s', (_name, rows, budget, spent) => {
  expect(money(readSheet(rows))).toEqual([budget, spent])
})
