import { decoded } from '../../../../src/host/xlsx/foreign/decoded'

const bytes = (...list: number[]) => Uint8Array.from(list)

it.each([
  ['UTF-8', new TextEncoder().encode('Café–'), undefined, 'Café–'],
  ['UTF-8 with a mark', new TextEncoder().encode('\ufeffa'), undefined, 'a'],
  ['UTF-16', bytes(0xff, 0xfe, 0x61, 0, 0x13, 0x20), undefined, 'a–'],
  ['UTF-16, the other way round', bytes(0xfe, 0xff, 0, 0x61, 0x20, 0x13), undefined, 'a–'],
  ['Windows-1252', bytes(0x43, 0xe9, 0x20, 0x96, 0x80), undefined, 'Cé –€'],
  ['what it declares', bytes(0xc0, 0xe0), 'windows-1251', 'Аа'],
  ['UTF-8 that it is not', bytes(0xe9), 'utf-8', 'é'],
  ['an encoding that nobody knows', bytes(0xe9), 'klingon', 'é'],
  ['nothing', bytes(), undefined, ''],
])('a text in %s', (_, list, declared, expected) => {
  expect(decoded(list, declared)).toBe(expected)
})
