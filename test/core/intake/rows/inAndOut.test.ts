import { readSheet } from '../support/read'

// Cash books say in a column of each line whether its money came in or went out.
test.each([
  ['Pemasukan', 'Pengeluaran'],
  ['Inflow', 'Outflow'],
  ['Kas masuk', 'Kas keluar'],
  ['a word that nobody knows', 'Pengeluaran'],
])('a column of "%s" and "%s" tells revenue and expenditure apart', (one, other) => {
  const { budget } = readSheet([
    ['Uraian', 'Jenis', 'Anggaran', 'Realisasi'],
    ['Iuran anggota', one, 1_000, 900],
    ['Hibah', one, 500, 450],
    ['Sewa gedung', other, 700, 600],
    ['Gaji', other, 500, 450],
  ])
  expect(budget.map(({ account }) => account)).toEqual(['revenue', 'revenue', 'expenditure', 'expenditure'])
})
