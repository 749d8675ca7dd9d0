import { readAnswered } from '../../../../src/core/intake/book/readAnswered'
import { parseAnswer } from '../../../../src/core/intake/proof/answers'
import type { Answer } from '../../../../src/core/intake/proof/proof'
import { questionsOf } from '../../../../src/core/intake/proof/standing'
import { grid, workbook } from '../../../support/grid'

/** A list whose amount is neither called planned nor spent, so that it is asked about. */
const office = (name: string, times: number) =>
  grid(name, [
    ['Uraian', 'Jumlah'],
    ['Pegawai', 125_852 * times],
    ['Barang', 50_300 * times],
    ['Modal', 25_100 * times],
    ['Total', 201_252 * times],
  ])
const BOOK = [office('Dinas A', 1), office('Dinas B', 2), office('Dinas C', 3)]

const read = (...answers: readonly string[]) =>
  readAnswered(
    workbook(BOOK),
    [],
    answers.map((text): Answer => {
      const parsed = parseAnswer(text)
      if (!parsed.ok) throw new Error(text)
      return parsed.value
    }),
  )

const totals = ({ budget }: ReturnType<typeof read>, field: 'budget' | 'spent') =>
  budget.reduce((sum, line) => sum + (line.leaf ? (line[field].value ?? 0) : 0), 0)

test('tables of one form ask once, with what the answer makes of all', () => {
  const [question, ...others] = questionsOf(read())
  expect(others).toEqual([])
  expect(question).toMatchObject({ code: 'money-role', also: ['Dinas B', 'Dinas C'] })
  expect(question?.choices.map(({ choice, effect }) => [choice, effect])).toEqual([
    ['budget', { budget: 1_207_512, spent: null }],
    ['spent', { budget: null, spent: 1_207_512 }],
  ])
})

test.each([
  ['of the first', ['money-role@Dinas A=spent'], 0, 1_207_512],
  ['of any other', ['money-role@Dinas C=spent'], 0, 1_207_512],
  [
    'of one, and something else of another',
    ['money-role@Dinas B=budget', 'money-role@Dinas A=spent'],
    402_504,
    805_008,
  ],
])('what is said %s holds for all that nothing else is said of', (_, answers, budget, spent) => {
  const intake = read(...answers)
  expect(questionsOf(intake).map(({ code }) => code)).not.toContain('money-role')
  expect([totals(intake, 'budget'), totals(intake, 'spent')]).toEqual([budget, spent])
})

test('only what was said is kept, so that taking it back takes all of it back', () => {
  const kept = read('money-role@Dinas A=spent').tables.flatMap(({ proof }) =>
    (proof?.answered ?? []).filter(({ isAlike }) => !isAlike),
  )
  expect(kept.map(({ question }) => question.table.sheet)).toEqual(['Dinas A'])
})

test('that the column is doubtful is what it asks, and no finding as well', () => {
  expect(read().issues.map(({ code }) => code)).not.toContain('column-ambiguous')
})
