import { inspectContent } from '../../src/app/inspect'
import { questionsOf } from '../../src/core/intake/proof/standing'
import { choiceText } from '../../src/core/intake/proof/questionText'
import type { CellValue } from '../../src/core/units'
import { createTranslate } from '../../src/locales'
import { effectWords } from '../../src/taskpane/words/answers'
import { grid, workbook } from '../support/grid'
import { PLAIN_REQUEST } from '../support/samples'

const HEADER = ['Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi Triwulan II']

const asked = (rows: readonly (readonly CellValue[])[]) => {
  const { intake } = inspectContent(workbook([grid('IKU', rows)]), PLAIN_REQUEST)
  return questionsOf(intake)
}

/** Two answers that score as many indicators are told apart by the score that they lead to. */
test.each<[what: string, rows: readonly (readonly CellValue[])[], scores: (number | null | undefined)[]]>([
  [
    'the year’s targets are no targets of a quarter: what is left is a share',
    [HEADER, ['Jumlah pasien', 'orang', 1000, 480], ['Persentase mutu', '%', 80, 88]],
    [0.79, 1.1],
  ],
  [
    'nothing is left of it',
    [HEADER, ['Jumlah pasien', 'orang', 1000, 480], ['Jumlah kunjungan', 'kali', 500, 250]],
    [0.49, null],
  ],
])('%s', (_, rows, scores) => {
  const [question] = asked(rows)
  expect(question?.code).toBe('part-of-year')
  expect(question?.choices.map(({ effect }) => effect.score)).toEqual(
    scores.map((score) => (typeof score === 'number' ? expect.closeTo(score, 3) : score)),
  )
})

test('the pane, the sheets and the command line say it', () => {
  const [question] = asked([HEADER, ['Jumlah pasien', 'orang', 1000, 480], ['Persentase mutu', '%', 80, 88]])
  const [first] = question?.choices ?? []
  if (!question || !first) throw new Error('nothing is asked')
  const t = { id: createTranslate('id'), en: createTranslate('en') }
  expect(choiceText(question.code, first, 'id', t.id)).toContain('skor 79,0 %')
  expect(choiceText(question.code, first, 'en', t.en)).toContain('score 79.0%')
  expect(effectWords(first, t.id, 'id')).toMatch(/skor 79,0\s?%/)
})
