import { _, fieldsOf, readSheet } from '../../support/read'

const LINES = [
  ['Dinas A', 1_000, 300, 10],
  ['Dinas B', 2_000, 500, 12],
  ['Dinas C', 500, 100, 8],
  ['Dinas D', 700, 250, 15],
]

test.each(['% Ef', '%', 'Persen'])(
  '"%s" that is in no row what came about of the plan is another share',
  (head) => {
    const { tables } = readSheet([['OPD', 'Efisiensi', _, _], [_, 'Pagu', 'Realisasi', head], ...LINES])
    expect(fieldsOf(tables[0])).toMatchObject({ budget: 'B', spent: 'C' })
    expect(fieldsOf(tables[0]).absorption).toBeUndefined()
  },
)

test.each(['% Serapan', '% Realisasi'])('"%s" is what it says, and wrong', (head) => {
  const { tables } = readSheet([['OPD', 'Pagu', 'Realisasi', head], ...LINES])
  expect(fieldsOf(tables[0]).absorption).toBe('D')
})

test('one row that agrees makes the others mistakes', () => {
  const { tables } = readSheet([
    ['OPD', 'Pagu', 'Realisasi', '%'],
    ...LINES.slice(1),
    ['Dinas E', 1_000, 300, 30],
  ])
  expect(fieldsOf(tables[0]).absorption).toBe('D')
})
