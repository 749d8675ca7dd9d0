import type { BudgetRow, KpiRow, TableReading } from '../../../src/core/intake/types'
import { joinKpis } from '../../../src/core/rules/join'
import { listBudget } from '../../../src/core/rules/vfm/hierarchy'
import { budgetRow, intake, kpi, text } from './support/rows'

const budget: BudgetRow[] = [
  budgetRow({ name: 'PROGRAM PENUNJANG URUSAN', code: '2.16.01', row: 2 }),
  budgetRow({ name: 'Perencanaan dan Evaluasi', code: '2.16.01.2.01', level: 'kegiatan', parent: 0, row: 3 }),
  budgetRow({
    name: 'Penyusunan Dokumen',
    code: '2.16.01.2.01.0001',
    level: 'subkegiatan',
    parent: 1,
    row: 4,
  }),
  budgetRow({ name: 'Belanja Barang', code: '5.1.02', level: 'account', parent: 2, row: 5 }),
  budgetRow({ name: 'Program Aplikasi Informatika', code: '2.16.03', row: 6 }),
  budgetRow({ name: 'Koordinasi', code: '2.16.03.2.01', level: 'kegiatan', parent: 4, row: 7 }),
  budgetRow({ name: 'Program Statistik', code: '2.20.02', row: 8 }),
  budgetRow({ name: 'Koordinasi', code: '2.20.02.2.01', level: 'kegiatan', parent: 6, row: 9 }),
]

function join(...kpis: KpiRow[]) {
  return joinKpis(intake({ kpis, budget }), listBudget(budget))
}
const listed = listBudget(budget).rows.map(({ row }) => row.code?.text)
const codeOf = (row: KpiRow) => {
  const { program, joinedBy } = join(row).joins[0] ?? { program: null, joinedBy: null }
  return [program === null ? null : listed[program], joinedBy]
}

describe('a KPI meets its budget row by', () => {
  test.each<[string, Partial<KpiRow>, string | null, string | null]>([
    ['the same code', { code: text('2.16.01.2.01') }, '2.16.01.2.01', 'code'],
    ['the code but for zeros and a last dot', { code: text('2.16.1.') }, '2.16.01', 'code'],
    ['the code of the row above it', { code: text('2.16.01.2.01.0001.07') }, '2.16.01.2.01.0001', 'code'],
    ['the code of the only row below it', { code: text('2.20.02.2') }, '2.20.02', 'code'],
    ['a code written before the name', { program: text('2.16.03 Program Aplikasi') }, '2.16.03', 'code'],
    ['the name', { program: text('Program Statistik') }, '2.20.02', 'name'],
    ['the name without the word for its level', { program: text('penunjang  urusan') }, '2.16.01', 'name'],
    [
      'the name where the code is only a number',
      { code: text('1'), program: text('Statistik') },
      '2.20.02',
      'name',
    ],
    ['the same row', { sheet: 'APBD', row: 8 }, '2.20.02', 'same-row'],
    [
      'the same row, of a line that is not listed',
      { sheet: 'APBD', row: 5 },
      '2.16.01.2.01.0001',
      'same-row',
    ],
    ['nothing it names', { program: text('Program Lain'), code: text('9.99.99') }, null, null],
    ['nothing', {}, null, null],
    ['no name that is a word for a level alone', { program: text('Program') }, null, null],
    ['no prefix of a running number', { code: text('2.16') }, null, null],
  ])('%s', (_, given, code, by) => {
    expect(codeOf(kpi({ row: 20, ...given }))).toEqual([code, by])
  })
})

test('a line that no listed one stands for joins nothing that shares its row', () => {
  const listing = { ...listBudget(budget), listedFor: budget.map(() => null) }
  const { joins } = joinKpis(intake({ kpis: [kpi({ sheet: 'APBD', row: 8 })], budget }), listing)
  expect(joins).toEqual([{ program: null, joinedBy: null }])
})

describe('of codes that differ in zeros alone', () => {
  const lines = [
    budgetRow({ name: 'Program Pemerintahan', code: '4.01.02', row: 2 }),
    budgetRow({ name: 'Administrasi', code: '4.01.02.2.01', level: 'kegiatan', parent: 0, row: 3 }),
    budgetRow({ name: 'Retribusi Daerah', code: '4.1.02', level: 'account', row: 4 }),
  ]
  const listing = listBudget(lines)

  // An urusan of two digits beside an account of one: Permendagri 90/2019 numbers both from 4.
  test.each<[string, string, string | null]>([
    ['the program as it is written', '4.01.02', 'Program Pemerintahan'],
    ['the account as it is written', '4.1.02', 'Retribusi Daerah'],
    ['the row above, as it is written', '4.01.02.9', 'Program Pemerintahan'],
    ['none where neither is written so', '4.1.2', null],
  ])('%s', (_, code, expected) => {
    const { joins } = joinKpis(intake({ kpis: [kpi({ row: 20, code: text(code) })], budget: lines }), listing)
    const program = joins[0]?.program ?? null
    expect(program === null ? null : listing.rows[program]?.row.name.text).toBe(expected)
  })
})

test('what fits several rows is named, not guessed', () => {
  const { joins, issues } = join(kpi({ name: 'Jumlah rapat', program: text('Koordinasi') }))
  expect(joins).toEqual([{ program: null, joinedBy: null }])
  expect(issues[0]).toMatchObject({
    code: 'join-ambiguous',
    values: { indicator: 'Jumlah rapat', key: 'Koordinasi', n: 2 },
  })
})

test('what did not join is listed on both sides', () => {
  const { notJoined, issues } = join(kpi({ program: text('Statistik') }), kpi({ name: 'Lain', row: 3 }))
  expect(notJoined.kpis).toEqual([1])
  expect(notJoined.programs.map((i) => listed[i])).toEqual(listed.filter((code) => code !== '2.20.02'))
  expect(issues.map(({ code, values }) => [code, values.n])).toEqual([
    ['kpi-not-joined', 1],
    ['program-not-joined', 6],
  ])
})

test('without a budget nothing is missed', () => {
  expect(joinKpis(intake({ kpis: [kpi({})] }), listBudget([]))).toEqual({
    joins: [{ program: null, joinedBy: null }],
    notJoined: { kpis: [], programs: [] },
    issues: [],
  })
})

test('a name repeated down one branch is its uppermost row', () => {
  const twice = [
    budgetRow({ name: 'Dinas Kominfo', code: '2.16.2.20', level: 'organisation', row: 2 }),
    budgetRow({ name: 'Dinas Kominfo', code: '2.16.2.20', level: 'organisation', parent: 0, row: 3 }),
  ]
  const kpis = [kpi({ program: text('Dinas Kominfo'), row: 9 })]
  expect(joinKpis(intake({ kpis, budget: twice }), listBudget(twice)).joins[0]?.program).toBe(0)
})

it('tables side by side share rows of the sheet, and nothing else', () => {
  const block = (firstCol: number, lastCol: number) =>
    ({ range: { firstRow: 1, firstCol, lastRow: 9, lastCol } }) as TableReading
  const apart = [block(1, 4), block(7, 10)]
  const right = budget.map((row) => ({ ...row, table: 1 }))
  const left = kpi({ sheet: 'APBD', row: 8 })
  expect(
    joinKpis(intake({ tables: apart, kpis: [left], budget: right }), listBudget(right)).joins[0]?.program,
  ).toBeNull()
})
