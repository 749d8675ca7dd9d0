import { areNumberedNames } from '../../../../src/core/intake/values/numberedNames'

test.each([
  ['places of an outline', ['1.1 Gaji', '1.2 Tunjangan', '2.1 Cetak'], true],
  ['codes of one length', ['4001 Pledges', '4010 Offerings', '4020 Gifts'], true],
  [
    'names that come back in other groups, each the next of its own',
    ['1.1 Manager', '1.2 Lead', '1.3 Tester', '2.1 Manager', '2.2 Lead', '3.1 Writer', '3.2 Manager'],
    true,
  ],
  ['lengths', ['1.1 km', '1.5 km', '2.4 km'], false],
  ['lengths, one after the other', ['1.1 km', '1.2 km', '1.3 km'], false],
  ['names that fall back', ['4.1 Manager', '1.2 Lead', '5.1 Tester', '2.2 Writer'], false],
  ['names without numbers', ['Gaji', 'Sewa', 'Listrik'], false],
])('%s', (_, texts, are) => expect(areNumberedNames(texts)).toBe(are))
