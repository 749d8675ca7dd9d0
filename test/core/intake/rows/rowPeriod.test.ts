import type { CellValue } from '../../../../src/core/units'
import { readSheet } from '../support/read'

/** Which periods a budget line's figures are of, in a list of two lines that stand in every period. */
const told = (headers: readonly string[], ...when: readonly (readonly CellValue[])[]) => {
  const { budget } = readSheet([
    [...headers, 'Program', 'Pagu', 'Realisasi'],
    ...when.flatMap((cells, i) => [
      [...cells, 'Layanan', 800, 100 + 150 * i],
      [...cells, 'Sarana', 400, 30 + 90 * i],
    ]),
  ])
  return (budget[0]?.periods ?? []).map(
    ({ period: { unit, index, year } }) => `${unit} ${index} ${year ?? '-'}`,
  )
}

describe('when a row is of', () => {
  test.each<[string, readonly string[], readonly (readonly CellValue[])[], string[]]>([
    ['a quarter', ['Periode'], [['Triwulan I'], ['Triwulan II']], ['quarter 1 -', 'quarter 2 -']],
    ['a quarter beside its year', ['Tahun', 'Periode'], [[2025, 'TW I'], [2025, 'TW II']], ['quarter 1 2025', 'quarter 2 2025']], // prettier-ignore
    ['a year that stands once', ['Tahun', 'Periode'], [[2025, 'TW I'], [null, 'TW II']], ['quarter 1 2025', 'quarter 2 2025']], // prettier-ignore
    ['a month with its year', ['Bulan'], [['Mar 2024'], ['Apr 2024']], ['month 3 2024', 'month 4 2024']],
    ['a number below "Bulan"', ['Bulan'], [[4], [5]], ['month 4 -', 'month 5 -']],
    [
      'a month that the cell holds as a day',
      ['Bulan'],
      [[45_352], [45_383]],
      ['month 3 2024', 'month 4 2024'],
    ],
  ])('%s', (_, headers, when, expected) => {
    expect(told(headers, ...when)).toEqual(expected)
  })
})
