import { pricedSums } from '../../../../src/core/intake/evidence/pricedSums'
import { SheetView } from '../../../../src/core/intake/regions/sheetView'
import { grid } from '../../../support/grid'

test.each([
  [
    'postage added to all pieces',
    [
      ['Meja', 100, 30, 4, 430],
      ['Kursi', 50, 10, 6, 310],
      ['Lemari', 900, 0, 2, 1800],
    ],
    [{ at: 5, parts: [2, 4, 3] }],
  ],
  [
    'postage of each piece',
    [
      ['Meja', 100, 30, 4, 520],
      ['Kursi', 50, 10, 6, 360],
      ['Lemari', 900, 0, 2, 1800],
    ],
    [{ at: 5, parts: [2, 4, 3] }],
  ],
  [
    'a price and a count alone',
    [
      ['Meja', 100, 4, 400],
      ['Kursi', 50, 6, 300],
    ],
    [],
  ],
  [
    'a row that does not agree',
    [
      ['Meja', 100, 30, 4, 430],
      ['Kursi', 50, 10, 6, 311],
      ['Lemari', 900, 20, 2, 1820],
    ],
    [],
  ],
])('%s', (_, rows, found) => {
  const cols = (rows[0] ?? []).map((__, at) => at + 1).slice(1)
  expect(pricedSums(new SheetView(grid('S', rows)), cols, 1, rows.length)).toEqual(found)
})
