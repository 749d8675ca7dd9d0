import { loneLetters } from '../../../../src/core/intake/columns/loneLetters'
import { fieldsOf, readSheet } from '../support/read'

test.each([
  ['target and result', ['Indikator', 'T', 'R'], []],
  ['with what was reached', ['Indikator', 'T', 'R', 'P'], []],
  ['of years', ['Indicator', 'T 2023', 'R 2023', 'T 2024', 'R 2024'], []],
  ['length and width', ['Produk', 'P', 'L', 'Target'], ['P']],
  ['length, width and height', ['Produk', 'P', 'L', 'T', 'Target', 'Realisasi'], ['P', 'T']],
  ['the same in English', ['Product', 'L', 'W', 'H', 'T', 'Actual'], ['T']],
  ['men and women', ['Indikator', 'Target', 'L', 'P', 'Jumlah'], ['P']],
  ['a letter alone', ['Product', 'R', 'Target'], ['R']],
] as const)('letters that mean no figure: %s', (_, headers, lone) => {
  const found = loneLetters(headers.map((text) => [text]))
  expect([...found].map(([text]) => text)).toEqual(lone)
})

test('a pair stands below its own group', () => {
  const paths = ['2023', '2024'].flatMap((year) => ['T', 'R'].map((letter) => [year, letter]))
  expect(loneLetters([...paths, ['Peserta', 'L'], ['Peserta', 'P']])).toEqual(new Set([['Peserta', 'P']]))
})

const SIZES = [
  ['Meja', 244, 122, 600],
  ['Kursi', 400, 50, 260],
  ['Lemari', 300, 200, 300],
] as const

test.each([
  ['P and L', ['Produk', 'P', 'L', 'Target']],
  ['L and P', ['Produk', 'L', 'P', 'Target']],
  ['P and W in English', ['Product', 'P', 'W', 'Target']],
  ['R and H in English', ['Product', 'R', 'H', 'Target']],
])('a size is no result: %s', (_, header) => {
  const { tables, kpis } = readSheet([header, ...SIZES])
  expect(fieldsOf(tables[0])).not.toHaveProperty('actual')
  expect(kpis.filter(({ actual }) => actual.kind === 'number')).toEqual([])
})

test.each([
  ['Indonesian', ['Indikator', 'Satuan', 'T', 'R']],
  ['English', ['KPI', 'Unit', 'T', 'R']],
])('target and result in a letter each are read: %s', (_, header) => {
  const { tables } = readSheet([header, ['Jalan baik', '%', 80, 75], ['Jembatan baik', '%', 70, 72]])
  expect(fieldsOf(tables[0])).toMatchObject({ target: 'C', actual: 'D' })
})
