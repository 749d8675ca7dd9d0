import fc from 'fast-check'
import {
  atPositionFormula,
  latestPosition,
  latestPositionFormula,
  type PeriodCell,
  previousPosition,
  previousPositionFormula,
} from '../../../../src/core/rules/trend/position'
import { recalculate } from '../support/formulaEngine'
import { expectAgreement } from '../support/agree'

const CELLS = ['A1', 'B1', 'C1']

test.each<[string, PeriodCell[], number, number]>([
  ['every quarter is told', [10, 12, 14], 3, 2],
  ['grades are told too', ['WDP', 'WTP', null], 2, 1],
  ['a gap is passed over', [10, null, 14], 3, 1],
  ['nought is told', [0, null, 0], 3, 1],
  ['one is told', [null, 12, null], 2, 0],
  ['an empty text tells nothing', [10, '', ''], 1, 0],
  ['nothing is told', [null, null, null], 0, 0],
])('the latest and the one before, where %s', (_name, values, latest, previous) => {
  expect([latestPosition(values), previousPosition(values)]).toEqual([latest, previous])
  const cells: Record<string, number | string> = Object.fromEntries(
    values.map((value, i) => [CELLS[i] as string, value ?? '']),
  )
  expect(recalculate(latestPositionFormula(CELLS), { cells })).toBe(latest)
  const sheet = { cells: { ...cells, D1: latest } }
  expect(recalculate(previousPositionFormula(CELLS, 'D1'), sheet)).toBe(previous)
  expect(recalculate(atPositionFormula('A1:C1', 'D1'), sheet)).toBe(values[latest - 1] ?? '')
})

test('the one before is never the last of all, as an officer reads it in the cell', () => {
  expect(previousPositionFormula(CELLS, 'D1')).toBe('IF(AND(D1>2,B1<>""),2,IF(AND(D1>1,A1<>""),1,0))')
})

const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Math.round(value * 100) / 100)

const cell = fc.option(figure, { nil: null })

/** Cells of a row, '' where there is nothing, as our sheets hold them. */
function rowOf(row: number, values: readonly (number | string | null)[]): Record<string, number | string> {
  return Object.fromEntries(values.map((value, i) => [`${'ABCDEFGHIJKL'.charAt(i)}${row}`, value ?? '']))
}

describe('the latest period', () => {
  test.each([
    [[68, 71, null, null], 2, 1],
    [[68, null, 74, null], 3, 1],
    [[null, null], 0, 0],
    [[null, 5], 2, 0],
    [['WDP', 'WTP'], 2, 1],
  ])('%j: %d, before it %d', (cells, last, before) => {
    expect([latestPosition(cells), previousPosition(cells)]).toEqual([last, before])
  })

  test('formulas find the same', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (cells) => {
        const refs = cells.map((_, i) => `${'ABCDEFGHIJKL'.charAt(i)}1`)
        const sheet = { cells: { ...rowOf(1, cells), M1: latestPosition(cells) } }
        expectAgreement(latestPositionFormula(refs), sheet, latestPosition(cells))
        expectAgreement(previousPositionFormula(refs, 'M1'), sheet, previousPosition(cells))
      }),
    )
  })
})
