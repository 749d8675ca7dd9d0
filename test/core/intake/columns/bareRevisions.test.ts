import { fieldsOf, readSheet } from '../support/read'

const LINES = [
  ['Gaji', 500, 512, 480],
  ['ATK', 290, 300, 210],
  ['Meja', 130, 150, 120],
  ['Jamuan', 40, 50, 50],
] as const

describe('a state of the plan that no noun calls one', () => {
  test.each<[string[], string | undefined]>([
    [['Uraian', 'Semula', 'Menjadi', 'Realisasi'], 'C'],
    [['Uraian', 'Sebelum Pergeseran', 'Sesudah Pergeseran', 'Realisasi'], 'C'],
    [['Uraian', 'Murni', 'Perubahan', 'Realisasi'], 'C'],
    [['Uraian', 'Usulan', 'Disetujui', 'Realisasi'], 'C'],
    [['Item', 'Original', 'Revised', 'Actual'], 'C'],
    [['Item', 'Adopted', 'Amended', 'Actual'], 'C'],
  ])('%j', (header, budget) => {
    expect(fieldsOf(readSheet([['ANGGARAN 2025'], header, ...LINES]).tables[0])).toMatchObject({
      budget,
      spent: 'D',
    })
  })

  test.each([
    [
      ['Item', 'Budget', 'Adjustment', 'Actual'],
      [0, 10, -5, 0],
    ],
    [
      ['Uraian', 'Anggaran', 'Pergeseran', 'Realisasi'],
      [12, 10, 20, 10],
    ],
  ])('an amount by which the plan was changed is none: %j', (header, changes) => {
    const rows = LINES.map(([name, plan, , spent], at) => [name, plan, changes[at] as number, spent])
    expect(fieldsOf(readSheet([header, ...rows]).tables[0])).toMatchObject({ budget: 'B', spent: 'D' })
  })
})
