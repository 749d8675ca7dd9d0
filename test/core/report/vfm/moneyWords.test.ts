import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { moneyWords } from '../../../../src/core/report/vfm/moneyWords'
import { createTranslate } from '../../../../src/locales'
import { intake } from '../../rules/support/rows'
import { grid } from '../../../support/grid'
import { Book } from '../../../support/spreadsheet/book'

const words = (amount: number, lang: 'id' | 'en', currency: string) =>
  moneyWords(
    'A1',
    amount,
    { intake: intake({}), settings: defaultSettings(lang), t: createTranslate(lang) },
    currency,
  )
const computed = (formula: string, amount: number) =>
  new Book([], [grid('S', [[amount]])]).compute(formula, 'S')

describe('an amount in words', () => {
  test.each([
    [10_814_000_000, 'id', 'Rp', 'Rp 10,81 miliar'],
    [10_814_000_000, 'en', 'Rp', 'Rp 10.81 billion'],
    [1_000_000_000_000, 'id', 'Rp', 'Rp 1,00 triliun'],
    [999_999_999, 'id', 'Rp', 'Rp 1000,00 juta'],
    [1_050_000, 'id', '', '1,05 juta'],
    [1_050_000, 'en', '£', '£1.05 million'],
    [999.5, 'id', 'Rp', 'Rp 999,50'],
    [0, 'en', '$', '$0.00'],
    // Halves go away from nothing, as a spreadsheet rounds.
    [1_005_000, 'id', '', '1,01 juta'],
  ] as const)('%d in %s with "%s": %s', (amount, lang, currency, expected) => {
    const { value, formula } = words(amount, lang, currency)
    expect(value).toBe(expected)
    expect(computed(formula, amount)).toBe(expected)
  })

  test('keeps its unit when the amount changes, so that two runs can be compared', () => {
    const { formula } = words(2_000_000_000, 'id', 'Rp')
    expect(computed(formula, 250_000_000)).toBe('Rp 0,25 miliar')
  })
})
