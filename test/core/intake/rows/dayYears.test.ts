import { daySerial } from '../../../../src/core/intake/values/writtenDay'
import type { CellValue } from '../../../../src/core/units'
import { money, type Rows } from '../book/monthRows'
import { _, asideOf, readSheet, rowsBalance } from '../support/read'

const on = (year: number, month: number, day = 15) => daySerial({ day, month, year }, false)
const read = (rows: Rows, day = 'A') => readSheet(rows, { formats: { [day]: 'dd/mm/yyyy' } })

const EN = ['Date', 'Department', 'Budget Amount', 'Actual Amount']
const ID = ['Tanggal', 'Uraian', 'Pagu', 'Realisasi']
const TWO_YEARS = (header: readonly CellValue[]): Rows => [
  header,
  [on(2023, 1), 'Alpha', 126_096, 43_048],
  [on(2024, 12), 'Alpha', 19_702, 17_896],
  [on(2023, 5), 'Beta', 108_523, 103_632],
  [on(2024, 4), 'Beta', 114_711, 105_574],
  [on(2024, 2), 'Beta', 200, 100],
]

/** Registers of bookings over years, a row a booking. */
describe('days of bookings over more than one year', () => {
  test.each<[string, Rows, number, number]>([
    ['years are never added: the latest counts, every booking of it', TWO_YEARS(EN), 134_613, 123_570],
    ['in Indonesian', TWO_YEARS(ID), 134_613, 123_570],
    ['the year that the title names', [['REALISASI TAHUN 2023'], ...TWO_YEARS(ID)], 234_619, 146_680],
    [
      'days that are texts',
      TWO_YEARS(EN).map(([day, ...rest]) => [
        typeof day === 'number' ? (day < on(2024, 1) ? '2023-05-11' : '2024-12-01') : (day ?? _),
        ...rest,
      ]),
      134_613,
      123_570,
    ],
    [
      'years that begin in July',
      [
        EN,
        [on(2022, 7), 'Alpha', 500, 400],
        [on(2023, 3), 'Beta', 600, 500],
        [on(2023, 9), 'Alpha', 700, 650],
        [on(2024, 6), 'Beta', 800, 750],
      ],
      1500,
      1400,
    ],
  ])('%s', (_name, rows, budget, spent) => {
    const result = read(rows)
    expect(money(result)).toEqual([budget, spent])
    expect(rowsBalance(result)).toBe(true)
    const aside = asideOf(result.tables[0])
    expect(aside.filter((row) => row.endsWith(' earlier-period'))).toEqual(aside)
    const [told] = result.issues.filter(({ code }) => code === 'other-years')
    expect(told?.values).toMatchObject({ count: aside.length, year: expect.any(Number) as number })
  })

  test('what other years leave out is told: how many lines, of which years, how much money', () => {
    const [told] = read(TWO_YEARS(EN)).issues.filter(({ code }) => code === 'other-years')
    expect(told?.values).toEqual({ sheet: 'Data', count: 2, years: '2023', year: 2024, amount: 234_619 })
  })

  test.each<[string, Rows, number]>([
    [
      'twelve months from July to June are one year',
      [EN, [on(2023, 7), 'Alpha', 500, 400], [on(2024, 2), 'Beta', 600, 500], [on(2024, 6), 'Beta', 50, 40]],
      940,
    ],
    ['a printed total adds them all', [...TWO_YEARS(EN), [_, 'Total', 369_232, 270_250]], 270_250],
    [
      'days on which projects begin',
      TWO_YEARS(['Start Date', 'Department', 'Budget Amount', 'Actual Amount']),
      270_250,
    ],
    ['days on which they are due', TWO_YEARS(['Batas Waktu', 'Uraian', 'Pagu', 'Realisasi']), 270_250],
  ])('every row is a line: %s', (_name, rows, spent) => {
    expect(money(read(rows))[1]).toBe(spent)
  })
})

/** Quarters as rows, each up to its end; a name is cut off in an earlier one. */
test.each([
  ['Triwulan', 'Uraian', 'Anggaran', 'Realisasi s.d. Triwulan'],
  ['Quarter', 'Description', 'Budget', 'Actual to date'],
])('the latest period is that of the table where it is whole: %s', (...header) => {
  const rows: Rows = [
    header,
    ['2', 'Pemeliharaan', 1000, 200],
    ['2', 'Pemelihara', 500, 90],
    ['2', 'Gaji', 3000, 1500],
    ['4', 'Pemeliharaan', 1000, 900],
    ['4', 'Pemeliharaan lain', 500, 450],
    ['4', 'Gaji', 3000, 2900],
  ]
  expect(money(readSheet(rows))).toEqual([4500, 4250])
  // A latest quarter of which only some lines are there yet is not the whole.
  expect(money(readSheet(rows.filter((_row, at) => at < 6 && at !== 5)))).toEqual([4500, 2490])
})
