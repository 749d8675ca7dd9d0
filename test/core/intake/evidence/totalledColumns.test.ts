import { totalledColumns } from '../../../../src/core/intake/evidence/totalledColumns'
import { SheetView } from '../../../../src/core/intake/regions/sheetView'
import { grid } from '../../../support/grid'

const LINES = [
  ['Meja', 100, 4, 400],
  ['Kursi', 50, 6, 300],
]

test.each([
  ['the amounts, not the prices', ['Jumlah', null, null, 700], { row: 3, held: [4], blank: [2, 3] }],
  ['prices too', ['Total', 150, null, 700], { row: 3, held: [2, 4], blank: [3] }],
  ['an amount that does not hold', ['Total', null, null, 701], null],
  ['a row that is called no total', ['Lemari', null, null, 700], null],
])('what the total row adds up: %s', (_, total, found) => {
  const view = new SheetView(grid('S', [...LINES, total]))
  const { row, held, blank } = totalledColumns(view, [2, 3, 4], 1, 3) ?? {}
  expect(held && blank ? { row, held: [...held], blank: [...blank] } : null).toEqual(found)
})
