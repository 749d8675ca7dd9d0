import { readAnswered } from '../../../../src/core/intake'
import { questionsOf } from '../../../../src/core/intake/proof/standing'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'
import { fieldsOf } from '../support/read'

type Rows = readonly (readonly CellValue[])[]

const months = (share: number, head: readonly string[], names: readonly string[]): Rows => [
  head,
  [names[0] ?? '', 300 * share, 310 * share, 320 * share, 930 * share],
  [names[1] ?? '', 100 * share, 120 * share, 90 * share, 310 * share],
  [names[2] ?? '', 400 * share, 430 * share, 410 * share, 1240 * share],
]
const amounts = (share: number, head: string): Rows => [
  ['Uraian', head],
  ['Gaji', 93_000_000 * share],
  ['ATK', 31_000_000 * share],
  ['Sewa', 60_000_000 * share],
  ['Jumlah', 184_000_000 * share],
]
const ID = [
  ['Uraian', 'Jan', 'Feb', 'Mar', 'Jumlah'],
  ['Gaji', 'ATK', 'Jumlah'],
] as const
const EN = [
  ['Item', 'Jan', 'Feb', 'Mar', 'Total'],
  ['Wages', 'Paper', 'Total'],
] as const

const read = (sheets: readonly (readonly [string, Rows])[]) =>
  readAnswered(workbook(sheets.map(([name, rows]) => grid(name, rows))), [], [])

/** What the lines add up to. */
function totals(sheets: readonly (readonly [string, Rows])[]) {
  const intake = read(sheets)
  const sum = (field: 'budget' | 'spent') =>
    intake.budget.reduce((all, row) => all + (row.leaf ? (row[field].value ?? 0) : 0), 0)
  return { budget: sum('budget'), spent: sum('spent'), asked: questionsOf(intake).map(({ code }) => code) }
}

describe('one list on two sheets, of which the names alone say which half each holds', () => {
  test.each<[string, Rows, string, Rows]>([
    ['Anggaran', months(1, ...ID), 'Realisasi', months(0.9, ...ID)],
    ['Anggaran 2026', months(1, ...ID), 'Realisasi 2026', months(0.9, ...ID)],
    ['Budget', months(1, ...EN), 'Actual', months(0.9, ...EN)],
    ['PLANNED EXPENSES', months(1, ...EN), 'ACTUAL EXPENSES', months(0.9, ...EN)],
  ])('months: %s', (plan, planned, actual, spent) => {
    expect(
      totals([
        [plan, planned],
        [actual, spent],
      ]),
    ).toEqual({ budget: 1240, spent: 1116, asked: [] })
  })

  test.each(['Nilai', 'Jumlah', 'Jumlah (Rp)', 'Amount'])('one amount: %s', (head) => {
    expect(
      totals([
        ['Realisasi', amounts(0.5, head)],
        ['Anggaran', amounts(1, head)],
      ]),
    ).toEqual({ budget: 184_000_000, spent: 92_000_000, asked: [] })
  })
})

describe('the names of sheets say nothing where', () => {
  const heads = (sheets: readonly (readonly [string, Rows])[]) => read(sheets).tables.map(fieldsOf)

  test('heads say it themselves', () => {
    const both: Rows = [
      ['Uraian', 'Anggaran', 'Realisasi'],
      ['Gaji', 90_000_000, 80_000_000],
      ['ATK', 30_000_000, 10_000_000],
    ]
    expect(
      heads([
        ['Anggaran', both],
        ['Realisasi', both.map((row) => [...row])],
      ]),
    ).toContainEqual({ program: 'A', budget: 'B', spent: 'C' })
  })

  test('the lists are of other things: somebody is asked', () => {
    const other = months(0.9, ID[0], ['Tamu', 'Rapat', 'Jumlah'])
    expect(
      totals([
        ['Anggaran', months(100_000, ...ID)],
        ['Realisasi', other.map((row) => row.map((cell) => (typeof cell === 'number' ? cell * 1e5 : cell)))],
      ]).asked,
    ).toEqual(['money-role'])
  })
})
