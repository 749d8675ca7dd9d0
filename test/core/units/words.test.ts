import { words } from '../../../src/core/units/words'

it.each([
  ['Persentase  Penduduk-Miskin (%)', 'persentase penduduk miskin'],
  ['  IKU 1.2 ', 'iku 1 2'],
  ['---', ''],
  ['', ''],
  ['Nilai\nSAKIP', 'nilai sakip'],
  // Letters beyond ASCII are letters too, in whatever text they stand.
  ['Café – Año 2025', 'café año 2025'],
  ['Indikator\u00a0Kinerja', 'indikator kinerja'],
])('the words of %p', (text, expected) => {
  expect(words(text)).toBe(expected)
})
