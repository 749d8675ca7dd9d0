import { beforeAmount, currencyOf, unitInHeader } from '../../../../src/core/rules/vfm/currency'
import { readSheet } from '../../intake/support/read'
import { inspectedSample } from '../../../support/samples'

describe('the currency of a budget', () => {
  test.each([
    ['kabupaten', 'Rp'],
    ['dinas-tpp', 'Rp'],
    ['iku-triwulan', 'Rp'],
    ['council', '£'],
    ['kota', ''],
  ] as const)('%s: "%s"', async (sample, currency) => {
    expect(currencyOf((await inspectedSample(sample)).intake)).toBe(currency)
  })

  const RUPIAH = '_-[$Rp-421]* #,##0_-'
  const DOLLAR = '[$$-409]#,##0'
  test.each<[string, string, string, Readonly<Record<string, string>>, string]>([
    ['formats alone', 'Pagu', 'Realisasi', { B: RUPIAH, C: RUPIAH }, 'Rp'],
    ['a format on one of two columns', 'Pagu', 'Realisasi', { B: RUPIAH }, 'Rp'],
    ['formats of another currency', 'Budget', 'Spent', { B: DOLLAR, C: DOLLAR }, '$'],
    ['formats that contradict each other', 'Pagu', 'Realisasi', { B: RUPIAH, C: DOLLAR }, ''],
    ['a header that formats confirm', 'Pagu (Rp)', 'Realisasi (Rp)', { B: RUPIAH, C: RUPIAH }, 'Rp'],
    ['a header that formats contradict', 'Pagu (Rp)', 'Realisasi (Rp)', { B: DOLLAR, C: DOLLAR }, ''],
    ['a format on cells that hold no money', 'Pagu', 'Realisasi', { A: RUPIAH }, ''],
    ['formats without a currency', 'Pagu', 'Realisasi', { B: '#,##0', C: '#,##0' }, ''],
  ])('%s', (_name, budget, spent, formats, currency) => {
    const rows = [
      ['Program', budget, spent],
      ['Program Pengelolaan Pendidikan', 34_545_500_000, 33_598_680_000],
      ['Program Penyelenggaraan Jalan', 79_050_000_000, 76_924_320_000],
      ['Program Pengelolaan Arsip', 410_000_000, 352_275_000],
    ]
    const read = readSheet(rows, { formats })
    expect(read.budget).toHaveLength(3)
    expect(currencyOf(read)).toBe(currency)
  })

  test.each([
    ['Rp', 'Rp ', ' (Rp juta)'],
    ['£', '£', ' (£ juta)'],
    ['', '', ' (juta)'],
  ])('"%s" before an amount and in a header', (currency, before, header) => {
    expect(beforeAmount(currency)).toBe(before)
    expect(unitInHeader(currency, 'juta')).toBe(header)
  })

  test('nothing where neither is known', () => {
    expect(unitInHeader('')).toBe('')
  })
})
