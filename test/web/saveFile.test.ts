import { copyName } from '../../src/web/saveFile'

test.each([
  ['IKU.xlsx', 'IKU-pimpinan.xlsx'],
  ['APBD 2025.XLSM', 'APBD 2025-pimpinan.xlsx'],
  ['tanpa', 'tanpa-pimpinan.xlsx'],
])('the copy of %s for leadership is saved as %s', (name, saved) => {
  expect(copyName(name, 'pimpinan')).toBe(saved)
})
