import { readSheet, rowsBalance, shown } from '../../support/read'

/** Figures at the limits of what an office writes, as a target beside a result of 5. */

function targetOf(cell: string | number): string | number | null {
  const result = readSheet([
    ['Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
    ['Jumlah izin terbit', 'dokumen', cell, 5],
    ['Jumlah pelatihan', 'orang', 60, 55],
    ['Jumlah dokumen', 'dokumen', 12, 11],
  ])
  expect(rowsBalance(result)).toBe(true)
  return shown(result.kpis[0]?.target)
}

test.each([
  ['more than any office counts', 1e31, '?'],
  ['the same as text', '1' + '0'.repeat(31), '?'],
  ['the largest', 1e30, 1e30],
  ['dust of a computation', 1e-31, 0],
  ['a range from a figure to itself', '80 - 80', 80],
  ['a range turned round', '90 - 80', '80..90'],
  ['a range of figures that nobody counts', `1 - 1${'0'.repeat(31)}`, '?'],
] as const)('%s', (_, cell, expected) => {
  expect(targetOf(cell)).toBe(expected)
})
