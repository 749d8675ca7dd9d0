import { _, fieldsOf, readSheet } from '../support/read'

// Hours beside their cost, people beside what they are paid: a count is never added to its money.

const WORDS = [
  ['OH', 'Rp'],
  ['Jam', 'Biaya'],
  ['Hours', 'Cost'],
  ['Days', 'USD'],
  ['Orang', 'Rupiah'],
] as const

/** A plan and a result of the two, at prices of the given lines. */
const inTwoGroups = (count: string, money: string, prices: readonly number[]) => {
  const [a = 0, b = 0, c = 0] = prices
  return [
    ['Uraian', 'Anggaran', _, 'Realisasi', _],
    [_, count, money, count, money],
    ['Narasumber', 10, 10 * a, 8, 8 * a],
    ['Moderator', 20, 20 * b, 25, 25 * b],
    ['Peserta', 5, 5 * c, 4, 4 * c],
  ]
}
const LIKE_A_WAGE = [15, 15, 15]
const LIKE_FEES = [900_000, 700_000, 150_000]

test.each(WORDS)('"%s" under one group counts what "%s" beside it pays for', (count, money) => {
  const two = readSheet(inTwoGroups(count, money, LIKE_A_WAGE)).tables[0]
  expect(fieldsOf(two)).toMatchObject({ budget: 'C', spent: 'E' })
  const one = readSheet(inTwoGroups(count, money, LIKE_A_WAGE).map((row) => row.slice(0, 3))).tables[0]
  expect(fieldsOf(one)).toMatchObject({ budget: 'C' })
})

test.each(WORDS)('"%s" over plan and result counts what "%s" beside it pays for', (count, money) => {
  const { tables } = readSheet([
    ['Uraian', count, _, money, _],
    [_, 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi'],
    ['Narasumber', 10, 8, 150, 120],
    ['Moderator', 20, 25, 300, 375],
    ['Peserta', 5, 4, 75, 60],
  ])
  expect(fieldsOf(tables[0])).toMatchObject({ budget: 'D', spent: 'E' })
})

test('what is not spent in step is paid by the piece, be its name strange', () => {
  const { tables } = readSheet(inTwoGroups('Zzgrk', 'Biaya', LIKE_FEES))
  expect(fieldsOf(tables[0])).toMatchObject({ budget: 'C', spent: 'E' })
  expect(tables[0]?.proof?.standing).not.toBe('open')
})

test('one that is a price times another is what they cost', () => {
  const { tables } = readSheet([
    ['Uraian', 'Anggaran', _, _, 'Realisasi', _, _],
    [_, 'Zzgrk', 'Krrt', 'Cost', 'Zzgrk', 'Krrt', 'Cost'],
    ['Narasumber', 10, 15, 150, 8, 15, 120],
    ['Moderator', 20, 10, 200, 25, 10, 250],
    ['Peserta', 5, 30, 150, 4, 30, 120],
  ])
  expect(fieldsOf(tables[0])).toMatchObject({ budget: 'D', spent: 'G' })
})

test.each([
  ['Cost', 'Zzgrk', LIKE_A_WAGE],
  ['Zzgrk', 'Cost', LIKE_A_WAGE],
  ['Zzgrk', 'Krrt', LIKE_FEES],
  ['Personnel', 'Rp', LIKE_FEES],
])(
  '"%s" beside "%s" is asked about where nothing tells a count from a kind of money',
  (one, other, prices) => {
    const { tables } = readSheet(inTwoGroups(one, other, prices))
    expect(tables[0]?.proof?.standing).toBe('open')
  },
)

test.each([
  ['Operasi', 'Modal'],
  ['Labor', 'Material'],
  ['Labor cost', 'Material cost'],
])('"%s" and "%s" are kinds of money', (one, other) => {
  const { tables } = readSheet([
    ['Uraian', 'Anggaran', _, 'Realisasi', _],
    [_, one, other, one, other],
    ['Narasumber', 1_200, 150, 880, 120],
    ['Moderator', 2_100, 300, 1_250, 275],
    ['Peserta', 5_000, 75, 4_000, 60],
  ])
  expect(fieldsOf(tables[0])).toMatchObject({ budget: 'B+C', spent: 'D+E' })
})
