import { beforeAmount, currencyOf, unitInHeader } from '../../../src/core/report/vfm/currency'
import { inspectedSample } from '../../support/samples'

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
