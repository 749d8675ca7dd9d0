import { resultName } from '../../src/app/resultName'

test.each([
  ['IKU.xlsx', 'IKU-rapor.xlsx'],
  ['APBD 2025.XLSM', 'APBD 2025-rapor.xlsm'],
  ['IKU-rapor.xlsx', 'IKU-rapor.xlsx'],
  ['tanpa', 'tanpa-rapor.xlsx'],
])('the result of %s is saved as %s', (name, saved) => {
  expect(resultName(name, 'rapor')).toBe(saved)
})
