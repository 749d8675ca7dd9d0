import { listedNames, listedWords } from '../../../../src/core/rules/factors/listed'

test.each([
  ['one', 'Layanan cepat', ['Layanan cepat']],
  ['one a line, numbered', '1. Layanan cepat\n2) Layanan murah', ['Layanan cepat', 'Layanan murah']],
  ['with marks', '- Layanan cepat\r\n• Layanan murah', ['Layanan cepat', 'Layanan murah']],
  ['parted by semicolons', 'Layanan cepat; Layanan murah;', ['Layanan cepat', 'Layanan murah']],
  ['a comma is part of a name', 'Layanan cepat, murah, dan ramah', ['Layanan cepat, murah, dan ramah']],
  ['a number is part of a name', '5 hari layanan', ['5 hari layanan']],
  ['nothing but marks', ' - \n;', []],
])('names that a cell lists: %s', (_, text, names) => {
  expect(listedNames(text)).toEqual(names)
})

test('words are parted by commas too', () => {
  expect(listedWords('digital, elektronik; data sektoral')).toEqual([
    'digital',
    'elektronik',
    'data sektoral',
  ])
})
