import { questionsOf } from '../../../../src/core/intake/proof/standing'
import type { CellValue } from '../../../../src/core/units'
import { readSheet } from '../support/read'

const QUARTERS = ['Program', 'Anggaran', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III']

/** Results by quarter under headers that do not say whether each counts from the beginning of the year. */
test.each<[string, CellValue[][], readonly number[], readonly string[]]>([
  [
    'one falls: each is of its own quarter',
    [
      ['Program Alpha', 1000, 100, 250, 180],
      ['Program Beta', 2000, 350, 260, 420],
      ['Program Gamma', 1500, 50, 130, 75],
    ],
    [530, 1030, 255],
    [],
  ],
  [
    'few rows in which none falls: somebody is asked',
    [
      ['Program Alpha', 1000, 100, 250, 300],
      ['Program Beta', 2000, 150, 260, 420],
      ['Program Gamma', 1500, 50, 130, 175],
    ],
    [650, 830, 355],
    ['rival-columns'],
  ],
  [
    'the third that is the first two by chance is no total of theirs',
    [
      ['Program Alpha', 1000, 100, 200, 300],
      ['Program Beta', 2000, 150, 250, 400],
      ['Program Gamma', 1500, 50, 125, 175],
    ],
    [600, 800, 350],
    ['rival-columns'],
  ],
  [
    'many rows in which none falls: the latest holds those before it',
    Array.from({ length: 8 }, (_, i) => [`Program ${i + 1}`, 1000, 100 + i, 250 + 3 * i, 300 + 5 * i]),
    Array.from({ length: 8 }, (_, i) => 300 + 5 * i),
    [],
  ],
])('%s', (_name, rows, spent, codes) => {
  const intake = readSheet([QUARTERS, ...rows])
  expect(intake.budget.map((row) => row.spent.value)).toEqual(spent)
  expect(questionsOf(intake).map(({ code }) => code)).toEqual(codes)
})

test('the answer is the sum of the quarters, or the latest alone', () => {
  const [question] = questionsOf(
    readSheet([
      QUARTERS,
      ['Program Alpha', 1000, 1, 2, 4],
      ['Program Beta', 900, 3, 5, 6],
      ['Program Gamma', 800, 2, 3, 7],
    ]),
  )
  expect(question?.choices.map(({ choice, effect }) => [choice, effect.spent])).toEqual([
    ['B:C+D+E', 33],
    ['B:E', 17],
  ])
})

test.each([
  ['of one year', 2025, 2025, [500, 400]],
  ['the result of a year before the budget', 2025, 2023, [500, null]],
])('budget and result %s', (_, planned, came, expected) => {
  const result = readSheet([
    ['Department', `FY${planned} Budget`, `FY${came} Actual`],
    ['Streets', 500, 400],
    ['Parks', 300, 290],
    ['Police', 120, 100],
  ])
  const [first] = result.budget
  expect([first?.budget.value, first?.spent.value]).toEqual(expected)
})
