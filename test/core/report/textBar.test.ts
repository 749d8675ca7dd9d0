import fc from 'fast-check'
import { textBar } from '../../../src/core/report/textBar'
import { grid } from '../../support/grid'
import { Book } from '../../support/spreadsheet/book'

const computed = (value: number | null, length: number) =>
  new Book([], [grid('S', [[value ?? '']])]).compute(textBar('$A$1', value, length).formula, 'S')

describe('a bar of text', () => {
  test.each<[string, number | null, number]>([
    ['nothing where there is no figure', null, 0],
    ['nothing for 0', 0, 0],
    ['half of it', 0.5, 10],
    ['all of it', 1, 20],
    ['a little more than all', 1.1, 22],
    ['no more than 120 %: beyond, the figure speaks', 9, 24],
    // An attainment from the baseline may be below 0.
    ['nothing for what went the wrong way', -1, 0],
  ])('%s', (_, value, marks) => {
    expect(textBar('$A$1', value, 20).value).toBe('█'.repeat(marks))
    expect(computed(value, 20)).toBe('█'.repeat(marks))
  })

  test('formula and text agree', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.constantFrom(10, 20, 24),
        (value, length) => {
          expect(computed(value, length)).toBe(textBar('$A$1', value, length).value)
        },
      ),
    )
  })
})
