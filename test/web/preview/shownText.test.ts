import { shownText } from '../../../src/web/preview/shownText'

test.each([
  [0.924, '0.0%', 'id', '92,4%'],
  [0.924, '0.0%', 'en', '92.4%'],
  [10_810_941_900, '#,##0', 'id', '10.810.941.900'],
  [46000, 'd mmm yyyy', 'en', '9 Dec 2025'],
  [-1250, '#,##0;(#,##0)', 'id', '(1.250)'],
  ['=1+1', '0.0%', 'id', '=1+1'],
  ['Hemat', '"◕ "0.0%;"◕ "-0.0%;"◕ "0.0%;"◕ "@', 'id', '◕ Hemat'],
  [0.8, '"◕ "0.0%;"◕ "-0.0%;"◕ "0.0%;"◕ "@', 'id', '◕ 80,0%'],
  ['–', ';;;', 'id', ''],
  [1, ';;;', 'id', ''],
  [null, undefined, 'id', ''],
  [{ error: '#DIV/0!' }, undefined, 'id', '#DIV/0!'],
  [5, '0.0"', 'id', '5'],
] as const)('%p under %s shows as Excel shows it (%s): %s', (value, pattern, lang, text) => {
  expect(shownText(value, pattern, lang)).toBe(text)
})
