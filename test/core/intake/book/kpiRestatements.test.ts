import { readTables } from '../../../../src/core/intake'
import type { CellValue } from '../../../../src/core/units'
import { kpiRestatements } from '../../../../src/core/intake/book/kpiRestatements'
import type { Restatable } from '../../../../src/core/intake/book/restatable'
import type { KpiRow } from '../../../../src/core/intake/types'
import { SheetView } from '../../../../src/core/intake/regions/sheetView'
import { grid, workbook } from '../../../support/grid'
import { _, rowsBalance } from '../support/read'
import { blank, day, grade, kpi, noColumn, num, range, text, unreadable } from '../../rules/support/rows'

type Rows = readonly (readonly CellValue[])[]
type Sheet = readonly [name: string, rows: Rows]

const read = (...sheets: readonly Sheet[]) =>
  readTables(workbook(sheets.map(([name, rows]) => grid(name, rows))), [])
const counted = (...sheets: readonly Sheet[]) => {
  const result = read(...sheets)
  expect(rowsBalance(result)).toBe(true)
  return result.tables.filter(({ restates }) => restates === null).map(({ sheet }) => sheet)
}

const ID = ['Indikator Kinerja', 'Target', 'Realisasi']
const EN = ['Indicator', 'Target', 'Achieved up to now']
const rows = (header: readonly string[], names: readonly string[], ...columns: Rows): Rows => [
  header,
  ...names.map((name, i) => [name, ...columns.map((column) => column[i] ?? _)]),
]

const PLANS_ID = ['Dokumen peta', 'Laporan kajian', 'Pelatihan', 'Lokakarya', 'Basis data']
const PLANS_EN = ['Maps drawn', 'Studies reported', 'Trainings held', 'Workshops held', 'Datasets built']
const TARGETS = [3, 4, 12, 20, 6]
const ALL = [2, 1, 9, 14, 5]

/** A logical framework on one sheet for all and one for each work package, which fills in its own results. */
describe('the same indicators with the same targets, with results that one sheet lacks', () => {
  const cases: readonly [string, Sheet[], string[]][] = [
    [
      'each work package has its own results, the last sheet has all',
      [
        ['WP1', rows(EN, PLANS_EN, TARGETS, [2, 1, 9])],
        ['WP2', rows(EN, PLANS_EN, TARGETS, [_, _, 9, 14, 5])],
        ['All', rows(EN, PLANS_EN, TARGETS, ALL)],
      ],
      ['All'],
    ],
    [
      'in Indonesian, the whole first',
      [
        ['Gabungan', rows(ID, PLANS_ID, TARGETS, ALL)],
        ['Bidang 1', rows(ID, PLANS_ID, TARGETS, [2, 1, 9])],
      ],
      ['Gabungan'],
    ],
    [
      'fewer indicators and fewer results',
      [
        ['Bidang 1', rows(ID, PLANS_ID.slice(1), TARGETS.slice(1), [1, 9, 14])],
        ['Gabungan', rows(ID, PLANS_ID, TARGETS, ALL)],
      ],
      ['Gabungan'],
    ],
    [
      'other results',
      [
        ['Utara', rows(ID, PLANS_ID, TARGETS, ALL)],
        ['Selatan', rows(ID, PLANS_ID, TARGETS, [1, 2, 8])],
      ],
      ['Utara', 'Selatan'],
    ],
    [
      'results that are as promised in both: units that reached the same',
      [
        ['Utara', rows(ID, PLANS_ID, TARGETS, TARGETS)],
        ['Selatan', rows(ID, PLANS_ID, TARGETS, TARGETS.slice(0, 3))],
      ],
      ['Utara', 'Selatan'],
    ],
    [
      'an indicator that the other sheet lacks is told',
      [
        ['Gabungan', rows(ID, PLANS_ID, TARGETS, ALL)],
        ['Bidang', rows(ID, [...PLANS_ID.slice(0, 4), 'Aplikasi'], TARGETS, [2, 1, 9])],
      ],
      ['Gabungan', 'Bidang'],
    ],
    [
      'two offices',
      [
        ['Satu', [['DINAS SOSIAL'], ...rows(ID, PLANS_ID, TARGETS, ALL)]],
        ['Dua', [['DINAS KESEHATAN'], ...rows(ID, PLANS_ID, TARGETS, ALL.slice(0, 3))]],
      ],
      ['Satu', 'Dua'],
    ],
  ]
  test.each(cases)('%s', (_name, sheets, stand) => expect(counted(...sheets)).toEqual(stand))
})

/** A dashboard that shows what another sheet calculates, under names of its own. */
describe('the same targets and results in the same order', () => {
  const CALCULATED = ['Sales', 'Debtor Days', 'No of Staff', 'Repeat Customers', 'Absenteeism Days']
  const SHOWN = ['Sales 000s', 'Days of debtors', 'Staff Numbers #', 'Repeats', 'Abseentism']
  const PLAN = [9147.33, 62.79, 33, 107, 236.16]
  const ACT = [9795, 81.63, 32, 109, 157.67]
  const HEADER = ['Indicator', 'Plan', 'Actual']
  const source: Sheet = ['Calculations', rows(HEADER, CALCULATED, PLAN, ACT)]
  const cases: readonly [string, Sheet[], string[]][] = [
    ['restate, whatever the names', [['Dashboard', rows(HEADER, SHOWN, PLAN, ACT)], source], ['Dashboard']],
    [
      'so does a part of them, in Indonesian',
      [
        ['Perhitungan', rows(ID, CALCULATED, PLAN, ACT)],
        ['Ringkasan', rows(ID, ['Penjualan', 'Piutang', 'Pegawai'], PLAN, ACT)],
      ],
      ['Perhitungan'],
    ],
    [
      'another order is another table',
      [['Lain', rows(HEADER, SHOWN, [...PLAN].reverse(), [...ACT].reverse())], source],
      ['Lain', 'Calculations'],
    ],
    [
      'round figures are chance',
      [
        ['Utara', rows(HEADER, CALCULATED, [100, 100, 90, 100, 100], [90, 80, 90, 100, 90])],
        ['Selatan', rows(HEADER, SHOWN, [100, 100, 90, 100, 100], [90, 80, 90, 100, 90])],
      ],
      ['Utara', 'Selatan'],
    ],
    [
      'targets alone are no witness: offices promise the same',
      [
        ['Utara', rows(HEADER, CALCULATED, PLAN, ACT)],
        ['Selatan', rows(HEADER, SHOWN, PLAN, [9795, 70.12, 31, 111, 150.1])],
      ],
      ['Utara', 'Selatan'],
    ],
  ]
  test.each(cases)('%s', (_name, sheets, stand) => expect(counted(...sheets)).toEqual(stand))
})

describe('a table of KPIs that repeats another', () => {
  const view = new SheetView(grid('S', []))
  const table = (place: number, rows: readonly KpiRow[]): Restatable<KpiRow> => ({
    table: place,
    rows,
    view,
    cols: [0, 1],
    titles: [],
  })
  const rows = (...targets: KpiRow['target'][]) =>
    targets.map((target, i) => kpi({ name: `Indikator ${i}`, unit: text('%'), target }))
  const all = rows(num(1), range(1, 2), day(46022), grade('BB'), unreadable('menyusul'), blank(), noColumn)

  test.each([
    ['every kind of figure', all, all, [{ table: 1, of: 0, share: 1 }]],
    ['other targets', rows(num(1), num(2)), rows(num(3), num(4)), []],
    ['other ranges', rows(range(1, 2), day(1)), rows(range(1, 3), day(2)), []],
    ['one indicator with both of its figures', rows(num(1)), rows(num(1)), [{ table: 1, of: 0, share: 1 }]],
    ['one indicator without a target is no table', rows(blank()), rows(blank()), []],
    ['an extract', all, all.slice(0, 3), [{ table: 1, of: 0, share: 1 }]],
  ])('%s', (_name, first, second, found) => {
    expect(kpiRestatements([table(0, first), table(1, second)])).toEqual(found)
  })

  test('is led to the one that stays where three are the same', () => {
    const found = kpiRestatements([table(0, all), table(1, all), table(2, all)])
    expect(found.map(({ table: one, of }) => [one, of])).toEqual([
      [1, 0],
      [2, 0],
    ])
  })
})
