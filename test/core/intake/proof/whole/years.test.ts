import { readAnswered } from '../../../../../src/core/intake/book/readAnswered'
import { questionsOf } from '../../../../../src/core/intake/proof/standing'
import { grid, workbook } from '../../../../support/grid'

const sheet = (heads: readonly string[], title: string | null = null) =>
  readAnswered(
    workbook([
      grid('Data', [
        [title],
        ['Program', ...heads],
        ...[
          ['Jalan', 125_852, 130_000, 140_000, 395_852],
          ['Sekolah', 225_852, 230_000, 240_000, 695_852],
          ['Jumlah', 351_704, 360_000, 380_000, 1_091_704],
        ].map((row) => row.slice(0, heads.length + 1)),
      ]),
    ]),
    [],
    [],
  )

/** Years are never added, and the one that is meant is asked for where nothing says it. */
describe('budgets of several years beside each other', () => {
  test.each([
    ['years alone', ['2019', '2020', '2021'], null, 380_000, ['rival-columns']],
    ['budgets by year', ['Pagu 2019', 'Pagu 2020', 'Pagu 2021'], null, 380_000, ['rival-columns']],
    ['years with what they come to', ['2019', '2020', '2021', 'Total'], null, 380_000, ['rival-columns']],
    ['budgets with it', ['Pagu 2019', 'Pagu 2020', 'Pagu 2021', 'Total'], null, 380_000, ['rival-columns']],
    ['a title that names one', ['Pagu 2019', 'Pagu 2020', 'Pagu 2021'], 'Tahun Anggaran 2020', 360_000, []],
    [
      'a title that names all',
      ['Pagu 2019', 'Pagu 2020', 'Pagu 2021'],
      'Anggaran 2019 s.d. 2021',
      380_000,
      ['rival-columns'],
    ],
  ])('%s', (_, heads, title, budget, questions) => {
    const intake = sheet(heads, title)
    const leaves = intake.budget.filter(({ leaf }) => leaf)
    expect(leaves.reduce((sum, row) => sum + (row.budget.value ?? 0), 0)).toBe(budget)
    expect(questionsOf(intake).map(({ code }) => code)).toEqual(questions)
  })
})

test('every year is an answer, with all lines that it has', () => {
  const intake = readAnswered(
    workbook([
      grid('Data', [
        ['Program', 'Pagu 2019', 'Pagu 2020', 'Pagu 2021'],
        ['Jalan', 125_852, 130_000, 140_000],
        // Lines that later years have nothing for.
        ['Jembatan', 50_000, null, null],
        ['Sekolah', 225_852, 230_000, 240_000],
        ['Pasar', 75_000, 20_000, null],
      ]),
    ]),
    [],
    [],
  )
  const told = questionsOf(intake).map(({ choices }) => choices.map(({ effect }) => effect.budget))
  expect(told).toEqual([[476_704, 380_000, 380_000]])
})
