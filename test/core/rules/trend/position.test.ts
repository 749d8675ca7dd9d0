import {
  atPositionFormula,
  latestPosition,
  latestPositionFormula,
  type PeriodCell,
  previousPosition,
  previousPositionFormula,
} from '../../../../src/core/rules/trend/position'
import { recalculate } from '../support/formulaEngine'

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
