import { daySerial } from '../../../../src/core/intake/values/writtenDay'
import type { CellValue } from '../../../../src/core/units'
import { readSheet, rowsBalance, shown } from '../support/read'

const day = (month: number, dayOfMonth = 1) => daySerial({ day: dayOfMonth, month, year: 2025 }, false)
const read = (header: readonly string[], ...below: (readonly CellValue[])[]) => {
  const rows = [
    header,
    ['Sales', 9147, 9795, 648],
    ['Debtor days', 63, 82, 19],
    ['Repeat customers', 107, 109, 2],
    [],
    ...below,
  ]
  // Rows 6 and 7 show their figures as days where they are days.
  const formats = Object.fromEntries(
    ['B', 'C', 'D'].flatMap((col) =>
      below.flatMap((row, at) => {
        const value = row[col.charCodeAt(0) - 65]
        return typeof value === 'number' && value > 40_000 ? [[`${col}${at + 6}`, 'mmm']] : []
      }),
    ),
  )
  const result = readSheet(rows, { formats })
  expect(rowsBalance(result)).toBe(true)
  return result.kpis.map(({ row, target, actual }) => `${row} ${shown(target)}/${shown(actual)}`)
}
const OWN = ['2 9147/9795', '3 63/82', '4 107/109']

/** A sheet of calculations: below the indicators what their charts are drawn from, by month. */
describe('days in equal steps over figures head another table', () => {
  test.each<[string, readonly string[]]>([
    ['in English', ['Indicator', 'Plan', 'Actual', 'Variance']],
    ['in Indonesian', ['Indikator Kinerja', 'Target', 'Realisasi', 'Selisih']],
  ])('%s', (_name, header) => {
    const chart = [
      ['Sales chart', day(1), day(2), day(3)],
      ['Sales', 58, 63, 61],
      ['Sales before', 55, 59, 56],
    ]
    expect(read(header, ...chart)).toEqual(OWN)
  })

  test('an indicator with its days is none: they do not go on in equal steps, and no figures are below', () => {
    const deadline = ['Budget passed', day(11, 30), day(11, 28), -2]
    expect(read(['Indicator', 'Plan', 'Actual', 'Variance'], deadline)).toEqual([
      ...OWN,
      `6 ${day(11, 30)}/${day(11, 28)}`,
    ])
  })
})
