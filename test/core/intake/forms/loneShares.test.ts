import { readSheet } from '../support/read'

/** Progress of money beside progress of works, both in per cent, from an application; no header says so. */
describe('a lone column of money that never goes beyond 100', () => {
  const rows = (header: readonly string[], ...figures: readonly (readonly number[])[]) => [
    [...header],
    ...figures.map((line, at) => [`Kegiatan ${'ABCD'.charAt(at)}`, ...line]),
  ]
  const SHARES = [
    [7.8, 7.2, -0.6],
    [15.4, 14.9, -0.5],
    [72.45, 68.2, -4.25],
  ]
  test.each<[string, ReturnType<typeof rows>, number, Readonly<Record<string, string>>]>([
    ['is shares', rows(['description', 'financial_value', 'physical_value', 'deviation'], ...SHARES), 0, {}],
    [
      'in Indonesian',
      rows(['Kegiatan', 'Realisasi Keuangan', 'Realisasi Fisik', 'Deviasi'], ...SHARES),
      0,
      {},
    ],
    [
      'a unit is said: money',
      rows(['Kegiatan', 'Realisasi Keuangan (Rp juta)'], [7.8], [15.4], [72.45]),
      3,
      {},
    ],
    ['in English', rows(['Activity', 'Expenditure ($ million)'], [7.8], [15.4], [72.45]), 3, {}],
    [
      'a format shows a currency',
      rows(['Kegiatan', 'Realisasi Keuangan'], [7.8], [15.4], [72.45]),
      3,
      { B: '"Rp"#,##0.00' },
    ],
    ['beyond 100: money', rows(['Kegiatan', 'Realisasi Keuangan'], [7.8], [115.4], [72.45]), 3, {}],
    [
      'beside its budget: money',
      rows(['Kegiatan', 'Pagu', 'Realisasi Keuangan'], [80, 7], [60, 15], [90, 72]),
      3,
      {},
    ],
  ])('%s', (_name, sheet, lines, formats) => {
    expect(readSheet(sheet, { formats }).budget).toHaveLength(lines)
  })
})
