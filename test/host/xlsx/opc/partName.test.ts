import { decodePath } from '../../../../src/host/xlsx/opc/partName'

it.each([
  ['xl/a.xml', 'xl/a.xml'],
  ['xl/Lembar%20kerja.xml', 'xl/Lembar kerja.xml'],
  ['xl/%C3%A9.xml', 'xl/é.xml'],
  // A per cent sign that is none of a code stays.
  ['xl/100%.xml', 'xl/100%.xml'],
  ['xl/%ff.xml', 'xl/%ff.xml'],
])('%p is %p', (path, expected) => {
  expect(decodePath(path)).toBe(expected)
})
