import type { CellValue } from '../../../../src/core/units'
import { _, issuesOf, readSheet, shown } from '../support/read'

const QUARTERS = ['TW I', 'TW II', 'TW III', 'TW IV']
/** Each indicator with the target and result of its periods, called by its name once. */
const rows = (periods: readonly CellValue[], ...names: readonly (string | null)[]) =>
  names.flatMap((name, n) =>
    periods.map((period, at) => [at === 0 ? name : _, period, 10 * (at + 1) + n, 10 * (at + 1) + n - 1]),
  )
const read = (header: string, body: readonly (readonly CellValue[])[]) =>
  readSheet([['Indikator', header, 'Target', 'Realisasi'], ...body])

test.each<[string, readonly CellValue[]]>([
  ['Periode', QUARTERS],
  ['Triwulan', ['I', 'II', 'III', 'IV']],
  ['Bulan', ['Januari', 'Februari', 'Maret']],
  ['Tahun', [2021, 2022, 2023]],
])('a name that is written once is that of all its rows: %s', (header, periods) => {
  const result = read(header, rows(periods, 'Akta terbit', 'UMKM dibina', 'Aduan selesai'))
  const last = 10 * periods.length
  expect(result.kpis.map(({ indicator, actual }) => [indicator.text, shown(actual)])).toEqual([
    ['Akta terbit', last - 1],
    ['UMKM dibina', last],
    ['Aduan selesai', last + 1],
  ])
  expect(result.kpis[0]?.periods).toHaveLength(periods.length)
  expect(issuesOf(result).filter((text) => text.startsWith('no-indicator'))).toEqual([])
})

test.each<[string, readonly (readonly CellValue[])[]]>([
  [
    'of the same period twice',
    [
      ['Akta terbit', 'TW I', 10, 9],
      [_, 'TW I', 20, 21],
      ['UMKM dibina', 'TW I', 5, 4],
      [_, 'TW II', 6, 7],
    ],
  ],
  [
    'whose periods do not begin anew at each name',
    [
      ['Akta terbit', 'TW I', 10, 9],
      [_, 'TW II', 20, 21],
      ['UMKM dibina', 'TW III', 5, 4],
      [_, 'TW IV', 6, 7],
    ],
  ],
])('rows without a name are told: %s', (_name, body) => {
  const told = issuesOf(read('Periode', body)).filter((text) => text.startsWith('no-indicator'))
  expect(told).toHaveLength(2)
})
