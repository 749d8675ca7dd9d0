import { FORMAT_CURRENCIES } from '../../../../src/core/intake/lexicon/money'
import { currencyOfFormat } from '../../../../src/core/intake/values/formatCurrency'

describe('the currency of a number format', () => {
  test.each([
    // As Excel writes its own formats of currency and accounting, and LibreOffice its.
    ['"Rp"#,##0', 'Rp'],
    ['"Rp"#,##0.00;[Red]-"Rp"#,##0.00', 'Rp'],
    ['_("Rp"* #,##0_);_("Rp"* \\(#,##0\\);_("Rp"* "-"_);_(@_)', 'Rp'],
    ['_-[$Rp-421]* #,##0_-;-[$Rp-421]* #,##0_-;_-[$Rp-421]* "-"_-;_-@_-', 'Rp'],
    ['[$Rp-3809]#,##0', 'Rp'],
    ['[$IDR] #,##0', 'Rp'],
    ['"IDR "#,##0', 'Rp'],
    ['\\R\\p\\ #,##0', 'Rp'],
    ['"Rp. "#,##0,," juta"', 'Rp'],
    ['$#,##0_);($#,##0)', '$'],
    ['[$$-409]#,##0.00', '$'],
    ['[$USD] #,##0', '$'],
    ['\\$#,##0', '$'],
    ['#,##0 "€"', '€'],
    ['#,##0.00\\ [$€-407]', '€'],
    ['[$£-809]#,##0', '£'],
    ['£#,##0', '£'],
    ['_-"R"* #,##0.00_-', 'R'],
    ['[$R-1C09] #,##0', 'R'],
    // What the file format calls a currency is one, also where no list has it.
    ['[$CHF-807] #,##0', 'CHF'],
  ])('%s shows %s', (format, currency) => {
    expect(currencyOfFormat(format)).toBe(currency)
  })

  test.each([
    'General',
    '@',
    '#,##0',
    '0.0%',
    '[Red]#,##0',
    '[>=1000000]#,##0,," juta";#,##0',
    '#,##0 "orang"',
    // A region's date, a space that is as wide as a letter, a letter that fills the cell.
    '[$-421]dd mmmm yyyy',
    '_R#,##0',
    '*$#,##0',
    // Part of a word, a ratio, and two at once.
    '"Rapat "#,##0',
    '#,##0 "R & D"',
    '[$Rp-421]#,##0;[$$-409]#,##0',
  ])('%s shows none for certain', (format) => {
    expect(currencyOfFormat(format)).toBeNull()
  })

  test('a currency stands once in the list', () => {
    const phrases = FORMAT_CURRENCIES.map(({ phrase }) => phrase)
    expect(new Set(phrases).size).toBe(phrases.length)
  })
})
