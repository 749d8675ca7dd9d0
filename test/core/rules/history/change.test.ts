import { changeCode, levelChangeFormula } from '../../../../src/core/rules/history/change'
import { grid } from '../../../support/grid'
import { Book } from '../../../support/spreadsheet/book'

type Level = Parameters<typeof changeCode>[0]['now']
const at = (level: number | null): Level => (level === null ? null : ({ attainment: null, level } as Level))

// [what, level now, level before, code]; a level of 0 is none.
test.each<[string, number | null, number | null, number | null]>([
  ['a level up', 4, 3, 1],
  ['several up are one step', 5, 1, 1],
  ['a level down', 2, 3, -1],
  ['the same', 3, 3, 0],
  ['not measured now', 0, 3, null],
  ['not measured before', 3, 0, null],
  ['new', 3, null, 2],
  ['new, and not measured', 0, null, 2],
  ['gone', null, 3, -2],
])('%s', (_, now, before, code) => {
  expect(changeCode({ now: at(now), before: at(before) })).toBe(code)
  if (now === null || before === null) return
  const formula = levelChangeFormula('A1', 'B1')
  expect(new Book([], [grid('S', [[now, before]])]).compute(formula, 'S')).toBe(code ?? '')
})
