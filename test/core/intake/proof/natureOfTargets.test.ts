import { natureOfTargets } from '../../../../src/core/intake/proof/natureOfTargets'
import type { PeriodFigures } from '../../../../src/core/intake/types'
import type { Reading } from '../../../../src/core/intake/values/reading'
import { kpi, num } from '../../rules/support/rows'

const _ = null
type Quarters = readonly (number | null)[]

function figure(value: number | null, col: number): Reading {
  return value === null ? { kind: 'missing', cell: null } : num(value, 2, col)
}

/** An indicator with a target of the year, targets of its quarters and results. */
function rowOf(year: number, targets: Quarters, results: Quarters) {
  const periods = targets.map((target, at): PeriodFigures => ({
    period: { unit: 'quarter', index: at + 1, year: null },
    toDate: false,
    target: figure(target, 4 + at),
    actual: figure(results[at] ?? null, 8 + at),
  }))
  return kpi({ name: 'Jumlah dokumen', target: figure(year, 3), periods })
}

test.each<[string, number, Quarters, Quarters, 'to-date' | 'period' | null]>([
  ['targets that come to the year’s', 200, [50, 50, 50, 50], [50, 50, 50, 48], 'period'],
  ['targets of some quarters', 9, [_, 3, _, 6], [_, 3, _, 5], 'period'],
  [
    'growing targets of which the last is the year’s',
    200,
    [50, 100, 150, 200],
    [50, 90, 150, 190],
    'to-date',
  ],
  ['levels', 85, [85, 85, 85, 85], [84, 86, 85, 86], 'to-date'],
  ['all in the last quarter', 1, [0, 0, 0, 1], [0, 0, 0, 1], 'to-date'],
  ['all in the last quarter, with results before', 2, [0, 0, 0, 2], [0, 1, 0, 1], null],
  ['neither', 200, [50, 60, 70, 80], [50, 60, 70, 80], null],
  ['a year that goes on', 200, [50, 50, 50, 50], [50, 50, _, _], null],
])('%s', (_name, year, targets, results, nature) => {
  expect(natureOfTargets(rowOf(year, targets, results))).toBe(nature)
})
