import { readAnswered } from '../../../../../src/core/intake/book/readAnswered'
import { questionsOf } from '../../../../../src/core/intake/proof/standing'
import type { CellValue } from '../../../../../src/core/units'
import { grid, workbook } from '../../../../support/grid'

const MONTHS = ['Januari', 'Februari', 'Maret', 'April']
const LINES: readonly (readonly [name: string, months: readonly number[]])[] = [
  ['Belanja pegawai', [900_000, 1_100_000, 1_000_000, 1_200_000]],
  ['Belanja barang', [300_000, 250_000, 420_000, 510_000]],
  ['Belanja modal', [0, 70_000, 40_000, 90_000]],
]

function read(head: string, planOf: (months: readonly number[]) => number, title: string) {
  const rows: readonly (readonly CellValue[])[] = [
    [title],
    ['Uraian', head, ...MONTHS],
    ...LINES.map(([name, months]) => [name, planOf(months), ...months]),
  ]
  const intake = readAnswered(workbook([grid('Data', rows)]), [], [])
  const sum = (field: 'budget' | 'spent') =>
    intake.budget.reduce<number | null>(
      (all, row) => (row[field].value === null ? all : (all ?? 0) + row[field].value),
      null,
    )
  return [sum('budget'), sum('spent'), questionsOf(intake).map(({ code }) => code)]
}

const total = (months: readonly number[]) => months.reduce((sum, month) => sum + month, 0)
const more = (months: readonly number[]) => 3 * total(months)

/** A cash plan (anggaran kas) has the budget and what is to be spent of it each month: nothing in it is spent yet. */
describe('months beside a plan', () => {
  test.each([
    ['that adds them up', 'Pagu Anggaran', total, 'Anggaran Kas 2026', 5_880_000, null, []],
    ['that adds them up, in English', 'Annual Budget', total, '', 5_880_000, null, []],
    [
      'of which nothing says what they are',
      'Pagu Anggaran',
      more,
      '',
      17_640_000,
      5_880_000,
      ['unknown-column'],
    ],
    ['that a title calls spent', 'Pagu Anggaran', more, 'Realisasi Belanja 2026', 17_640_000, 5_880_000, []],
  ])('%s', (_, head, planOf, title, budget, spent, questions) => {
    expect(read(head, planOf, title)).toEqual([budget, spent, questions])
  })
})

/** What came about in one year says nothing of another year's target. */
describe('targets and results of indicators by year', () => {
  const rows = (target: string, actual: string) => [
    ['No', 'Indikator Kinerja', 'Satuan', actual, target],
    [1, 'Indeks reformasi birokrasi', 'Indeks', 71.2, 74],
    [2, 'Persentase jalan mantap', '%', 66, 70],
  ]
  test.each([
    ['of one year', rows('Target 2025', 'Realisasi 2025'), [71.2, 66]],
    ['of two', rows('Target 2025', 'Realisasi 2023'), [null, null]],
  ])('%s', (_, table, results) => {
    const { kpis } = readAnswered(workbook([grid('IKU', table)]), [], [])
    expect(kpis.map(({ actual }) => (actual.kind === 'number' ? actual.value : null))).toEqual(results)
  })
})
