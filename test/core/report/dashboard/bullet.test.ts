import fc from 'fast-check'
import { bullet, markPlace, shareBar } from '../../../../src/core/report/dashboard/bullet'
import type { CellValue, Live } from '../../../../src/core/units'
import { grid } from '../../../support/grid'
import { Book } from '../../../support/spreadsheet/book'

const cell = (place: string, value: number | ''): Live => ({ formula: place, value })
const compute = (formula: string, ...cells: CellValue[]) =>
  new Book([], [grid('S', [cells])]).compute(formula, 'S')

describe('a bullet: what was reached, what is short, and the mark', () => {
  test.each<[string, number | '', string]>([
    ['nothing', 0, '░░░░░░░░│'],
    ['half', 0.5, '████░░░░│'],
    ['all', 1, '████████│'],
    ['more than all', 1.1, '████████│█'],
    ['no more than 120 %', 5, '████████│██'],
    ['the wrong way', -0.5, '░░░░░░░░│'],
    ['no figure', '', ''],
  ])('%s', (_, reached, expected) => {
    const { formula, value } = bullet(cell('$A$1', reached), null, 8)
    expect(value).toBe(expected)
    expect(compute(formula, reached)).toBe(expected)
  })

  test('whose mark stands where the year is', () => {
    const mark = markPlace(cell('$B$1', 0.5))
    const { formula, value } = bullet(cell('$A$1', 0.25), mark)
    expect(value).toBe('███░░│')
    expect(compute(formula, 0.25, 0.5)).toBe('███░░│')
  })

  test('formulas and texts agree', () => {
    const share = fc.oneof(fc.constant('' as const), fc.double({ min: -1, max: 2, noNaN: true }))
    fc.assert(
      fc.property(share, share, (reached, passed) => {
        const { formula, value } = bullet(cell('$A$1', reached), markPlace(cell('$B$1', passed === '' ? '' : Math.abs(passed)))) // prettier-ignore
        expect(compute(formula, reached, passed === '' ? '' : Math.abs(passed))).toBe(value)
      }),
    )
  })
})

describe('the place of the mark', () => {
  test.each<[number | '', number]>([
    [0, 0],
    [0.5, 5],
    [1, 10],
    // More than a year has passed; nobody knows how much.
    [1.5, 10],
    ['', 10],
  ])('%p: after %d blocks', (passed, blocks) => {
    const { formula, value } = markPlace(cell('$A$1', passed))
    expect([value, compute(formula, passed)]).toEqual([blocks, blocks])
  })
})

describe('a bar among others', () => {
  test.each<[string, number | '', number, number]>([
    ['the largest fills the column', 900, 900, 8],
    ['a third of it', 300, 900, 3],
    ['the smallest is still seen', 1, 900, 1],
    ['no figure', '', 900, 0],
    ['nothing among nothing', 0, 0, 0],
  ])('%s', (_, figure, largest, blocks) => {
    const { formula, value } = shareBar(cell('$A$1', figure), cell('$B$1', largest))
    expect(value).toBe('█'.repeat(blocks))
    if (figure !== '') expect(compute(formula, figure, largest)).toBe('█'.repeat(blocks))
  })
})
