import { inspectContent } from '../../../../src/app/inspect'
import { questionsOf } from '../../../../src/core/intake/proof/standing'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'
import { PLAIN_REQUEST } from '../../../support/samples'
import { readSheet } from '../support/read'

const NAMES = ['Cakupan imunisasi', 'Jumlah pelatihan', 'Nilai kepuasan']
/** A list of indicators with further columns. */
const list = (header: readonly string[], columns: readonly (readonly CellValue[])[]): CellValue[][] => [
  ['Indikator Kinerja', 'Satuan', ...header],
  ...NAMES.map((name, at): CellValue[] => [name, 'angka', ...columns.map((column) => column[at] ?? null)]),
]
const PLAN = [80, 50, 90]
const REAL = [72, 55, 81]

/** Figures beside indicators are one of them or both, if they are neither named nor mere numbers of the rows. */
test.each([
  ['one column', list(['Zzgrk'], [PLAN]), ['left-out', 'target-C', 'actual-C']],
  ['two columns', list(['Zzgrk', 'Xyzzy'], [PLAN, REAL]), ['left-out', 'C:D', 'D:C']],
  [
    'beside numbers of the rows',
    list(['Wxyv', 'Zzgrk'], [[1, 2, 3], PLAN]),
    ['left-out', 'target-D', 'actual-D'],
  ],
  [
    'more columns than a plan and its result',
    list(['Zzgrk', 'Xyzzy', 'Wxyv'], [PLAN, REAL, [5, 8, 7]]),
    null,
  ],
  ['texts', list(['Zzgrk'], [['baik', 'cukup', 'baik']]), null],
  [
    'words that speak of what is written in words',
    list(['Sasaran'], [PLAN]),
    ['left-out', 'target-C', 'actual-C'],
  ],
  [
    'answers among figures, beside nothing but names and numbers kept as text',
    [
      ['Item', 'Indikator Kinerja', 'Zzgrk', 'Xyzzy'],
      ['1', 'Cakupan imunisasi', 80, 72],
      ['2', 'Peta risiko disusun', 'Ada', 'Tidak ada'],
      ['3', 'Jumlah pelatihan', 50, 55],
    ],
    ['left-out', 'C:D', 'D:C'],
  ],
  [
    'no header that speaks of indicators',
    list(['Zzgrk'], [PLAN]).map((row, at) => (at === 0 ? ['Uraian', ...row.slice(1)] : row)),
    null,
  ],
])('%s', (_, rows, choices) => {
  const [question] = questionsOf(readSheet(rows)).filter(({ code }) => code === 'figures-unnamed')
  expect(question?.choices.map(({ choice }) => choice) ?? null).toEqual(choices)
})

const book = workbook([grid('PK', list(['Zzgrk', 'Xyzzy'], [PLAN, REAL]))])
const answered = (choice: string) =>
  inspectContent(book, {
    ...PLAIN_REQUEST,
    answers: [{ code: 'figures-unnamed', sheet: 'PK', range: null, fingerprint: null, choice }],
  })

test.each([
  ['C:D', [0.9, 1.1, 0.9]],
  ['D:C', [1.1111, 0.9091, 1.1111]],
  ['left-out', [null, null, null]],
])('answered with %s the attainments follow', (choice, attainments) => {
  const { intake, evaluation } = answered(choice)
  expect(questionsOf(intake)).toEqual([])
  expect(
    evaluation.kpis.map(({ attainment }) => attainment && Math.round(attainment * 10_000) / 10_000),
  ).toEqual(attainments)
})

test('is one finding: nothing else is said of columns that are missing or not used', () => {
  const codes = inspectContent(book, PLAIN_REQUEST).issues.map(({ code }) => code)
  expect(codes.filter((code) => code.startsWith('column-'))).toEqual([])
})
