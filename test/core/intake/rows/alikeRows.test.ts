import { _, asideOf, readSheet } from '../support/read'
import type { CellValue } from '../../../../src/core/units'

const lines = (total: number | null, ...rows: readonly (readonly CellValue[])[]) => {
  const result = readSheet([
    ['No', 'Program', 'Lokasi', 'Anggaran', 'Realisasi'],
    ...rows,
    ...(total === null ? [] : [[_, 'Jumlah', _, total, _]]),
  ])
  const leaves = result.budget.filter(({ leaf }) => leaf)
  return { sum: leaves.reduce((all, { budget }) => all + (budget.value ?? 0), 0), aside: asideOf(result.tables[0]) } // prettier-ignore
}
const ROADS = ['Perbaikan Jalan', 'Desa A', 100, 90] as const
const BRIDGE = ['Jembatan', 'Desa B', 50, 40] as const

describe('lines that look alike are lines', () => {
  test.each<[string, number | null, readonly (readonly CellValue[])[], number]>([
    [
      'the total counts both',
      250,
      [
        [1, ...ROADS],
        [2, ...ROADS],
        [3, ...BRIDGE],
      ],
      250,
    ],
    [
      'there is no total',
      null,
      [
        [1, ...ROADS],
        [2, ...ROADS],
        [3, ...BRIDGE],
      ],
      250,
    ],
    [
      'unless it counts them once',
      150,
      [
        [1, ...ROADS],
        [2, ...ROADS],
        [3, ...BRIDGE],
      ],
      150,
    ],
    ['another place makes another line', 250, [[1, ...ROADS], [2, 'Perbaikan Jalan', 'Desa C', 100, 90], [3, ...BRIDGE]], 250], // prettier-ignore
  ])('%s', (_name, total, rows, sum) => {
    expect(lines(total, ...rows).sum).toBe(sum)
  })
})
