import { issue, type Issue, oncePerSheet } from '../../../src/core/units'

const at = (sheet: string, row: number, col = 6, indicator = `Indikator ${row}`): Issue =>
  issue('weight-missing', 'warning', { sheet, row, col }, { indicator })
const other = issue('zero-target', 'warning', { sheet: 'IKU', row: 6, col: 5 })
const firstCell = { sheet: 'IKU', row: 4, col: 6 }

/** One cause is one finding, with its count and its cells. */
test.each<[what: string, given: Issue[], told: [code: string, n: unknown, cells: unknown][]]>([
  ['nothing', [], []],
  ['one cell', [at('IKU', 4)], [['weight-missing', 1, 'F4']]],
  ['cells below each other', [at('IKU', 4), at('IKU', 5), at('IKU', 6)], [['weight-missing', 3, 'F4:F6']]],
  ['cells apart', [at('IKU', 4), at('IKU', 6), at('IKU', 7, 7)], [['weight-missing', 3, 'F4, F6, G7']]],
  [
    'two sheets',
    [at('IKU', 4), at('IKK', 5), at('IKU', 5)],
    [
      ['weight-missing', 2, 'F4:F5'],
      ['weight-missing', 1, 'F5'],
    ],
  ],
  [
    'another finding between them, which stays in its place',
    [other, at('IKU', 4), other, at('IKU', 5)],
    [
      ['zero-target', undefined, undefined],
      ['weight-missing', 2, 'F4:F5'],
      ['zero-target', undefined, undefined],
    ],
  ],
  [
    'more places than help',
    Array.from({ length: 12 }, (_, i) => at('IKU', 2 * i + 2)),
    [['weight-missing', 12, 'F2, F4, F6, F8, F10, F12, F14, F16, …']],
  ],
])('%s', (_, given, told) => {
  const found = oncePerSheet(given, new Set(['weight-missing']))
  expect(found.map(({ code, values }) => [code, values['n'], values['cells']])).toEqual(told)
})

test('the first one stays, where it is and as it is called', () => {
  const [first] = oncePerSheet([at('IKU', 4), at('IKU', 5)], new Set(['weight-missing']))
  expect(first).toMatchObject({ cell: firstCell, values: { indicator: 'Indikator 4' } })
})
