import { axisUnit, joinsOverGaps } from '../../../src/core/report/chartLooks'

test.each([
  ['a radar whose greatest value is known has five rings', 'radar', 2, 0.4],
  ['a radar whose greatest value is not', 'radar', null, null],
  ['lines, whatever their greatest value', 'line', 2, null],
] as const)('the step of an axis: %s', (_, kind, max, unit) => {
  expect(axisUnit({ kind, valueAxis: { max, numberFormat: '0%' } })).toBe(unit)
})

test('lines go on over gaps; a web has none', () => {
  expect(joinsOverGaps({ kind: 'line' })).toBe(true)
  expect(joinsOverGaps({ kind: 'radar' })).toBe(false)
})
