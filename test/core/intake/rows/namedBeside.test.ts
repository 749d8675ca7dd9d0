import { readAnswered } from '../../../../src/core/intake'
import { questionsOf } from '../../../../src/core/intake/proof/standing'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'
import { _ } from '../support/read'

type Rows = readonly (readonly CellValue[])[]

const read = (rows: Rows) => {
  const intake = readAnswered(workbook([grid('Data', rows)]), [], [])
  return {
    names: intake.budget.map(({ name }) => name.text),
    asked: questionsOf(intake).map(({ code }) => code),
  }
}
const bidang = (total: number): Rows => [
  ['Bidang', 'Uraian', 'Anggaran', 'Realisasi'],
  ['Pendidikan', 'PAUD', 20_000_000, 18_000_000],
  ['Pendidikan', 'Buku', 10_000_000, 9_000_000],
  ['Kesehatan', 'Posyandu', 15_000_000, 15_000_000],
  ['Tak terduga', _, 5_000_000, 0],
  ['Jumlah', _, total, 42_000_000],
]

describe('a row that is named in another column than the others', () => {
  test.each<[string, Rows, string]>([
    ['a field without a line of its own', bidang(50_000_000), 'Tak terduga'],
    [
      'a role that nobody fills',
      [
        ['Role', 'Resource', 'Hours', 'Rate', 'Total Budget'],
        ['Product Owner', 'Ann Lee', 200, 65, 13_000],
        ['Scrum Master', 'Bo Wong', 200, 55, 11_000],
        ['Developer', 'Cy Park', 400, 50, 20_000],
        ['Server Maintenance', _, _, _, 1_000],
        ['Total:', _, _, _, 45_000],
      ],
      'Server Maintenance',
    ],
  ])('is a line where the printed total counts it: %s', (_name, rows, name) => {
    const { names, asked } = read(rows)
    expect(names).toContain(name)
    expect(asked).toEqual([])
  })

  test('is none where the total holds without it', () => {
    expect(read(bidang(45_000_000)).names).not.toContain('Tak terduga')
  })
})
