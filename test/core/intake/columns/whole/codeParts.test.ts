import { _, fieldsOf, readSheet } from '../../support/read'

/** A header that was merged over three columns, as a text file keeps it. */
test('the last part of a code is digits below no words', () => {
  const table = readSheet([
    ['KODE REKENING', _, _, 'URAIAN', 'ANGGARAN (Rp)', 'REALISASI (Rp)'],
    ['1.01.02', _, _, 'Program Pendidikan', '34.545.500.000,00', '33.598.680.000,00'],
    ['1.01.02', '2.01', _, 'Pengelolaan Sekolah Dasar', '24.725.500.000,00', '24.221.270.000,00'],
    ['1.01.02', '2.01', '0001', 'Rehabilitasi Kelas', '18.450.000.000,00', '18.112.350.000,00'],
    ['1.01.02', '2.01', '0002', 'Pengadaan Buku', '6.275.500.000,00', '6.108.920.000,00'],
    ['1.01.02', '2.02', _, 'Pengelolaan SMP', '9.820.000.000,00', '9.377.410.000,00'],
    ['1.01.02', '2.02', '0001', 'Laboratorium', '9.820.000.000,00', '9.377.410.000,00'],
  ])
  expect(fieldsOf(table.tables[0])).toMatchObject({ code: 'A+B+C', budget: 'E', spent: 'F' })
  expect(table.budget.filter(({ leaf }) => leaf).map(({ row }) => row)).toEqual([4, 5, 7])
})
