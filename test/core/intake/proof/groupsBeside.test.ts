import { readAnswered } from '../../../../src/core/intake/book/readAnswered'
import { questionsOf } from '../../../../src/core/intake/proof/standing'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'

type Header = readonly (readonly CellValue[])[]

const LINES = [
  ['Wells dug', 20, 18, 30, 33],
  ['Latrines built', 100, 91, 150, 120],
  ['People trained', 40, 44, 60, 52],
]
const HEADS = ['Target', 'Actual', 'Target', 'Actual']
const under = (first: string, second: string, heads: readonly string[] = HEADS): Header => [
  ['Indicator', first, null, second, null],
  [null, ...heads],
]
const read = (header: Header, columns: Readonly<Record<string, readonly number[]>> = {}) =>
  readAnswered(
    workbook([
      grid('Data', [...header, ...LINES], header.length > 1 ? { merges: ['B1:C1', 'D1:E1', 'A1:A2'] } : {}),
    ]),
    Object.entries(columns).map(([field, cols]) => ({
      sheet: 'Data',
      field: field as 'target',
      columns: cols,
    })),
    [],
  )
const ask = (header: Header) =>
  questionsOf(read(header)).map(({ code, choices }) => [code, ...choices.map(({ choice }) => choice)])

test.each<[string, Header]>([
  ['places', under('North', 'South')],
  [
    'districts',
    under('Kecamatan Utara', 'Kecamatan Selatan', ['Target', 'Realisasi', 'Target', 'Realisasi']),
  ],
  ['sexes', under('Male', 'Female')],
  ['donors', under('UNICEF', 'WFP')],
  ['places in one row', [['Indicator', 'North Target', 'North Actual', 'South Target', 'South Actual']]],
])('the same figures of several %s: none is taken in silence', (_, header) => {
  expect(ask(header)).toEqual([['rival-columns', 'B:C', 'D:E']])
})

test.each<[string, Header]>([
  ['years', under('2023', '2024')],
  ['quarters', under('Triwulan I', 'Triwulan II')],
  ['a total', under('North', 'Total')],
  ['states of one plan', under('Sebelum Perubahan', 'Setelah Perubahan')],
])('groups of %s are told apart', (_, header) => {
  expect(ask(header).flat()).not.toContain('rival-columns')
})

test('what a person chose is asked no more', () => {
  const chosen = read(under('North', 'South'), { target: [4], actual: [5] })
  expect(questionsOf(chosen)).toEqual([])
})
