import { readSheet } from '../support/read'

const HEADER = ['Revisi ke', 'Keterangan', 'Pagu Awal', 'Pagu Akhir']
const total = (rows: readonly (readonly [number, number])[]) =>
  readSheet([
    HEADER,
    ...rows.map(([from, to], at) => [at + 1, `Pergeseran ${'abcdef'[at]}`, from * 1e6, to * 1e6]),
  ]).budget.reduce((sum, { budget }) => sum + (budget.value ?? 0) / 1e6, 0)

test.each<[string, (readonly [number, number])[], number]>([
  [
    'each begins where the one above it ended: one budget',
    [
      [500, 500],
      [500, 520],
      [520, 610],
    ],
    0,
  ],
  [
    'nothing was changed',
    [
      [500, 500],
      [500, 500],
      [500, 500],
    ],
    0,
  ],
  [
    'lines of a budget',
    [
      [500, 520],
      [300, 280],
      [150, 175],
    ],
    975,
  ],
  [
    'two rows may be so by chance',
    [
      [500, 520],
      [520, 280],
    ],
    800,
  ],
])('%s', (_, rows, sum) => {
  expect(total(rows)).toBe(sum)
})
