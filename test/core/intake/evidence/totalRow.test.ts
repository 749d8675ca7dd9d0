import { totalRow } from '../../../../src/core/intake/evidence/totalRow'
import { SheetView } from '../../../../src/core/intake/regions/sheetView'
import { grid } from '../../../support/grid'

test.each([
  ['lines and their total', [5, 8, 10, 23], 4],
  ['groups with sums of their own', [5, 8, 13, 10, 4, 14, 27], 7],
  ['zeros between them', [5, 0, 8, 10, 23, 0], 5],
  ['figures as text', ['Rp 5', 'Rp 8', 'Rp 10', 'Rp 23'], 4],
  ['two lines add up by chance', [5, 8, 13], null],
  ['a last line', [5, 8, 10, 22], null],
  ['no figures', [null, null], null],
])('%s', (_, values, row) => {
  const view = new SheetView(
    grid(
      'S',
      values.map((value) => ['x', value]),
    ),
  )
  expect(totalRow(view, 2, [1, values.length])).toBe(row)
})
