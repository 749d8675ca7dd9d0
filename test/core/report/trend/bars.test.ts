import fc from 'fast-check'
import { sparkBars } from '../../../../src/core/report/trend/bars'
import { grid } from '../../../support/grid'
import { Book } from '../../../support/spreadsheet/book'

type Cells = Parameters<typeof sparkBars>[1]

const REFS = ['$A$1', '$B$1', '$C$1', '$D$1']
const bars = (cells: Cells) => sparkBars(REFS.slice(0, cells.length), cells)
const computed = (cells: Cells) => new Book([], [grid('S', [cells])]).compute(bars(cells).formula, 'S')

describe('bars of a row', () => {
  test.each<[string, Cells, string]>([
    ['the least is lowest, the greatest highest', [0, 50, 100], '▁▅█'],
    ['what is nearer to the least', [0, 30, 100], '▁▃█'],
    ['of two', [10, 5], '█▁'],
    ['all alike', [5, 5, 5], '▄▄▄'],
    ['a single one', [5, null], '▄·'],
    ['below zero too', [-10, 0, 10], '▁▅█'],
    ['what is no figure is a dot', [1, null, 'entah', 8], '▁··█'],
    ['none', [null, null], '··'],
  ])('%s', (_, cells, expected) => {
    expect(bars(cells).value).toBe(expected)
    expect(computed(cells)).toBe(expected)
  })

  test('formula and text agree', () => {
    const cell = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null })
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), (cells) => {
        expect(computed(cells)).toBe(bars(cells).value)
      }),
    )
  })
})
