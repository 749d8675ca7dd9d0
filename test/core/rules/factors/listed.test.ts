import { listedNames, listedWords } from '../../../../src/core/rules/factors/listed'

test.each([
  ['one', 'Layanan cepat', ['Layanan cepat']],
  ['one a line, numbered', '1. Layanan cepat\n2) Layanan murah', ['Layanan cepat', 'Layanan murah']],
  ['with marks', '- Layanan cepat\r\n• Layanan murah', ['Layanan cepat', 'Layanan murah']],
  ['parted by semicolons', 'Layanan cepat; Layanan murah;', ['Layanan cepat', 'Layanan murah']],
  ['a comma is part of a name', 'Layanan cepat, murah, dan ramah', ['Layanan cepat, murah, dan ramah']],
  ['a number is part of a name', '5 hari layanan', ['5 hari layanan']],
  ['nothing but marks', ' - \n;', []],
  ['nothing', '', []],
  ['one a line, lettered', 'a. Cepat\nB) Murah', ['Cepat', 'Murah']],
  ['in parentheses', '(1) Cepat\n(a) Murah', ['Cepat', 'Murah']],
  ['with other marks', '– Cepat\n* Murah\n→ Ramah\n  -Adil', ['Cepat', 'Murah', 'Ramah', 'Adil']],
  ['two figures are a number, three a name', '12. Cepat\n123. Murah', ['Cepat', '123. Murah']],
  ['two letters are a name', 'ab. Cepat', ['ab. Cepat']],
  ['a mark within is part of a name', 'Cepat - murah', ['Cepat - murah']],
  ['blanks between words are one', '  Layanan \t cepat  ', ['Layanan cepat']],
  ['a number and nothing', '1.', []],
  ['the end of a line in the old way', 'Cepat\rMurah', ['Cepat', 'Murah']],
])('names that a cell lists: %s', (_, text, names) => {
  expect(listedNames(text)).toEqual(names)
})

test('words are parted by commas too', () => {
  expect(listedWords('digital, elektronik; data sektoral')).toEqual([
    'digital',
    'elektronik',
    'data sektoral',
  ])
  expect(listedWords('digital\nelektronik,, ')).toEqual(['digital', 'elektronik'])
})
