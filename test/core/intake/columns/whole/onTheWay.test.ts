import { fieldsOf, readSheet } from '../../support/read'

const LINES = [
  ['Persentase aduan selesai', 80, 91, 96, 98],
  ['Jumlah UMKM dibina', 200, 301, 329, 350],
  ['Nilai SAKIP', 60, 67.9, 71.2, 75],
]

test.each([
  [['Indicator', 'Baseline', 'Progress 2023', 'Progress 2024', 'Target 2027']],
  [['Indicator', 'Baseline', '2023 Value', '2024 Value', 'Target 2027']],
  [['Indicator', 'Baseline 2015', '2020', '2024', 'Target 2030']],
  [['Indikator', 'Baseline 2020', '2023', '2024', 'Target 2026']],
])('what was reached last on the way to a target years ahead is the result: %j', (header) => {
  expect(fieldsOf(readSheet([header, ...LINES]).tables[0])).toMatchObject({ target: 'E', actual: 'D' })
})

test.each([
  [['Indikator', 'Realisasi 2022', 'Realisasi 2023', 'Realisasi 2024', 'Target 2025']],
  [['Indikator', 'Baseline 2020', 'Realisasi 2023', 'Realisasi 2024', 'Target 2025']],
])('the year before is not measured by the next one: %j', (header) => {
  expect(fieldsOf(readSheet([header, ...LINES]).tables[0]).actual).toBeUndefined()
})
