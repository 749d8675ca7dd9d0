import { packed, unpacked } from '../../../../src/core/earlier/settings/packed'
import type { CellValue } from '../../../../src/core/units'

test.each([
  [[['a', 1], [null, 0.5]]], // prettier-ignore
  [[]],
  [[['kutip "dalam" teks', null]]],
])('%j comes back as it was', (rows) => {
  expect(unpacked(packed(rows))).toEqual(rows)
})

// Earlier versions wrote each default beside its cell; people may write anything.
test.each<[CellValue]>([[null], [0.5], ['0,5'], ['[1,2]'], ['[broken'], ['{}'], [true]])(
  '%j is none',
  (value) => {
    expect(unpacked(value)).toBeNull()
  },
)
