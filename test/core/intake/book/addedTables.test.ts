import { readTables } from '../../../../src/core/intake/book/readTables'
import { parseAnswer } from '../../../../src/core/intake/proof/answers'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'

type Rows = readonly (readonly CellValue[])[]

const YEAR: Rows = [
  ['Project Code', 'Project', 'Budget Amount'],
  ['P01', 'School roofs', 1_200_000],
  ['P02', 'Village wells', 2_500_000],
]
const MONTHS: Rows = [
  ['Project Code', 'Project', 'Period', 'Budget Amount'],
  ['P01', 'School roofs, first stage', '2026-01', 40_000],
  ['P02', 'Village wells, drilling', '2026-01', 120_000],
]
const OFFICE: Rows = [
  ['Project Code', 'Project', 'Budget Amount'],
  ['P03', 'Health posts', 800_000],
  ['P04', 'Market halls', 640_000],
]
const total = (rows: Rows, sum: number): Rows => [
  ...rows,
  ['', 'Total', ...Array(rows[0]!.length - 3).fill(null), sum],
]

function read(one: Rows, other: Rows, answer?: string, names = ['Year', 'Other']) {
  const parsed = answer === undefined ? null : parseAnswer(`tables-added@${names[0]}=${answer}`)
  const book = workbook([grid(names[0]!, one), grid(names[1]!, other)])
  const { tables, budget } = readTables(book, [], parsed?.ok ? [parsed.value] : [])
  return {
    asked: tables.flatMap(({ proof }) => proof?.questions.map(({ code }) => code) ?? []),
    total: budget.reduce((sum, row) => sum + (row.leaf ? (row.budget.value ?? 0) : 0), 0),
    effects: tables.flatMap(({ proof }) =>
      proof ? proof.questions.flatMap(({ choices }) => choices.map(({ effect }) => effect.budget)) : [],
    ),
  }
}

describe('budget tables that would be added without a total over them', () => {
  // The months of a plan beside the plan itself (an upload form of an accounting system).
  test.each<[string, Rows, Rows, readonly string[]]>([
    ['other forms are asked about', YEAR, MONTHS, ['tables-added']],
    ['one form on two sheets: two offices', YEAR, OFFICE, []],
    ['each proven by a total of its own', total(YEAR, 3_700_000), total(MONTHS, 160_000), []],
  ])('%s', (_, one, other, asked) => {
    expect(read(one, other).asked).toEqual(asked)
  })

  test.each([
    ['nobody answered', undefined, 3_860_000],
    ['they are added', 'added', 3_860_000],
    ['the greatest counts alone', 'alone', 3_700_000],
  ])('%s', (_, answer, sum) => {
    expect(read(YEAR, MONTHS, answer).total).toBe(sum)
  })

  test('each answer says what it makes of the budget', () => {
    expect(read(YEAR, MONTHS).effects).toEqual([3_860_000, 3_700_000])
  })

  const PAID: Rows = [
    ['Uraian', 'Anggaran'],
    ['Sewa', 500],
    ['ATK', 600],
  ]
  const GIVEN: Rows = [
    ['Uraian', 'Anggaran'],
    ['Warga', 800],
    ['Sponsor', 400],
  ]
  test.each<[string, string, (number | undefined)[]]>([
    ['Pengeluaran', 'Donasi', [2_300, 1_100]],
    ['Expenses', 'Gifts', [2_300, 1_100]],
    ['Pengeluaran', 'Pemasukan', []],
    ['Kecamatan A', 'Kecamatan B', []],
  ])('beside a sheet called %s another called %s', (one, other, effects) => {
    expect(read(PAID, GIVEN, undefined, [one, other]).effects).toEqual(effects)
  })
})
