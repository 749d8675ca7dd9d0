import { questionsOf } from '../../../../src/core/intake/proof/standing'
import type { CellValue } from '../../../../src/core/units'
import { readSheet } from '../support/read'

const sheet = (header: string, values: readonly number[]): CellValue[][] => [
  ['Program', 'Anggaran', header],
  ...['Program Alpha', 'Program Beta', 'Program Gamma'].map((name, at): CellValue[] => [
    name,
    [500, 300, 120][at] as number,
    values[at] as number,
  ]),
]

/** What came about is near its plan in nearly every row: under a strange word it may be the half that is missing. */
test.each([
  ['figures that compare with the budget', sheet('Zzgrk', [400, 290, 100]), ['unknown-column']],
  ['figures far from it', sheet('Zzgrk', [4, 2, 1]), []],
  ['one figure for all', sheet('Zzgrk', [110, 110, 110]), []],
  ['a header that says what they are', sheet('Realisasi', [400, 290, 100]), []],
])('%s', (_, rows, codes) => {
  expect(questionsOf(readSheet(rows)).map(({ code }) => code)).toEqual(codes)
})

test('years are no amounts', () => {
  const rows = [
    ['Program', 'Anggaran', 'Zzgrk'],
    ['Program Alpha', 9_000, 2021],
    ['Program Beta', 4_000, 2022],
    ['Program Gamma', 12_000, 2021],
  ]
  expect(questionsOf(readSheet(rows)).map(({ code }) => code)).toEqual([])
})

test('what a total adds up is a part of it and no result', () => {
  const rows = [
    ['Partner', '(A) Zzgrk', '(B) Xyzzy', 'Total costs'],
    ['Alpha', 405_909, 61_204, 467_113],
    ['Beta', 743_100, 118_337, 861_437],
    ['Gamma', 280_139, 35_581, 315_720],
    ['Delta', 191_117, 22_316, 213_433],
  ]
  expect(questionsOf(readSheet(rows)).map(({ code }) => code)).toEqual(['money-role'])
})

test('a row of units below strange words makes them no better known', () => {
  const rows = [
    ['Program', 'Belanja', 'Belanja'],
    [null, 'Zzgrk', 'Realisasi'],
    [null, '(Rp)', '(Rp)'],
    ['Program Alpha', 708_000, 405_909],
    ['Program Beta', 1_240_358, 743_100],
    ['Program Gamma', 349_140, 280_139],
  ]
  expect(questionsOf(readSheet(rows)).map(({ code }) => code)).toEqual(['unknown-column'])
})

test('amounts kept as text are compared with the marks of the others', () => {
  const rows = [
    ['Program', 'Zzgrk', 'Appropriation'],
    ['Program Alpha', '(405,909)', '(708,000)'],
    ['Program Beta', '(743,100)', '(1,240,358)'],
    ['Program Gamma', '(280,139)', '(349,140)'],
  ]
  expect(questionsOf(readSheet(rows)).map(({ code }) => code)).toEqual(['unknown-column'])
})

/** A share under words that nobody knows is of either half, until a column says what is left. */
test.each([
  [
    'a share alone',
    ['Anggaran', 'Zzgrk', 'Wxyv (%)'],
    (plan: number, real: number) => [plan, real, (100 * real) / plan],
    ['unknown-column'],
  ],
  [
    'beside what is left',
    ['Anggaran', 'Zzgrk', 'Wxyv (%)', 'Sisa Anggaran'],
    (plan: number, real: number) => [plan, real, (100 * real) / plan, plan - real],
    [],
  ],
])('%s', (_, header, figures, codes) => {
  const rows = [
    ['Program', ...header],
    ['Program Alpha', ...figures(500_000, 401_000)],
    ['Program Beta', ...figures(300_000, 290_000)],
    ['Program Gamma', ...figures(120_000, 60_500)],
  ]
  expect(questionsOf(readSheet(rows)).map(({ code }) => code)).toEqual(codes)
})

test('can be told to belong there, or to be left out', () => {
  const [question] = questionsOf(readSheet(sheet('Zzgrk', [400, 290, 100])))
  expect(question?.choices.map(({ effect }) => effect.spent ?? null)).toEqual(
    expect.arrayContaining([null, 790]),
  )
})
