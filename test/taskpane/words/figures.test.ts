import { amount, capOf, percent } from '../../../src/taskpane/words/figures'

it.each([
  ['120', 1.2],
  [' 120 % ', 1.2],
  ['112,5', 1.125],
  ['112.5', 1.125],
  ['10', 0.1],
  ['1.2', null],
  ['', null],
  ['banyak', null],
  ['-120', null],
] as const)('a cap typed as "%s" is %s', (text, cap) => {
  expect(capOf(text)).toBe(cap)
})

it.each([
  ['id', '92,4%', '10,81 M'],
  ['en', '92.4%', '10.81B'],
] as const)('figures in %s', (lang, share, money) => {
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
  expect(plain(percent(0.924, lang))).toBe(share)
  expect(plain(amount(10_812_000_000, lang))).toBe(money)
})
