import { fieldsOf, readSheet, shown } from '../../support/read'

const HEADER = ['Uraian', 'Anggaran', 'Realisasi'] as const

test.each(['C. Jumlah', 'III. JUMLAH', '3. Jumlah', 'C. Total Anggaran', '4) Total'])(
  'a numbered total is a total: %s',
  (name) => {
    const { tables, budget } = readSheet([
      HEADER,
      ['A. Gaji', 100, 90],
      ['B. Sewa', 120, 110],
      [name, 220, 200],
    ])
    expect(tables[0]?.proof?.standing).toBe('proven')
    expect(budget.reduce((sum, line) => sum + (line.budget.value ?? 0), 0)).toBe(220)
  },
)

test.each([
  ['places of an outline', ['1.1 Gaji', '1.2 Sewa', '1.3 Listrik']],
  ['accounts', ['5.1 Belanja Pegawai', '5.2 Belanja Barang', '5.3 Belanja Modal']],
  ['places that grow by tens', ['1.9 Gaji', '1.10 Sewa', '2.1 Listrik']],
])('names may begin with %s', (_, names) => {
  const rows = names.map((name, at) => [name, 100 + at, 90 + at])
  expect(fieldsOf(readSheet([HEADER, ...rows]).tables[0])).toEqual({ program: 'A', budget: 'B', spent: 'C' })
})

test('figures with their units are figures all the same', () => {
  const { kpis } = readSheet([
    ['Indikator', 'Target', 'Realisasi'],
    ['Panjang jalan', '1.2 km', '1.1 km'],
    ['Panjang drainase', '2.4 km', '2.0 km'],
    ['Panjang pipa', '3.5 km', '3.6 km'],
  ])
  expect(kpis.map(({ target }) => shown(target))).toEqual([1.2, 2.4, 3.5])
})
