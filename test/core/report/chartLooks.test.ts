import type { ChartModel, ChartSeries } from '../../../src/core/report/chart'
import { axisUnit, labelPlace, seriesLook } from '../../../src/core/report/chartLooks'

const block = { firstRow: 1, firstCol: 1, lastRow: 1, lastCol: 1 }
const series = (look: ChartSeries['look'], markers?: boolean): ChartSeries => ({
  name: block,
  values: block,
  color: '112233',
  look,
  labels: true,
  ...(markers === undefined ? {} : { markers }),
})
const axis = { title: null, min: 0, max: null, numberFormat: '0%', visible: true }

test.each([
  ['bars without a step of their own', 'bar', {}, null],
  ['bars with one', 'bar', { line: 1 }, 1],
  ['a radar whose greatest value is known has five rings', 'radar', { max: 2 }, 0.4],
  ['a radar whose greatest value is not', 'radar', {}, null],
] as const)('the step of an axis: %s', (_, kind, changes, unit) => {
  expect(axisUnit({ kind }, { ...axis, ...changes })).toBe(unit)
})

test.each([
  ['bar', 'solid', 'end'],
  ['column', 'outline', 'end'],
  ['column', 'line', 'above'],
  ['column', 'dashed', 'above'],
  ['line', 'line', 'above'],
  ['scatter', 'solid', 'right'],
  ['radar', 'line', null],
] as const)('labels of a %s with the look %s stand at: %s', (kind, look, place) => {
  expect(labelPlace({ kind }, series(look))).toBe(place)
})

test.each([
  ['bar', series('light'), { fill: '112233', line: null, marker: null }],
  ['bar', series('outline'), { fill: null, line: { points: 1.25, isDashed: false }, marker: null }],
  ['bar', series('dashed'), { fill: null, line: { points: 1.25, isDashed: true }, marker: null }],
  ['column', series('dashed'), { fill: null, line: { points: 1.5, isDashed: true }, marker: null }],
  ['line', series('solid', true), { line: { points: 2.25 }, marker: { fill: '112233', size: 6 } }],
  ['radar', series('outline', true), { line: { points: 1.5 }, marker: { size: 6 } }],
  ['scatter', series('solid'), { line: null, marker: { fill: '112233', size: 7 } }],
  ['scatter', series('line'), { line: { isDashed: false }, marker: null }],
  ['scatter', series('dashed', true), { line: { isDashed: true }, marker: { size: 7 } }],
] as const satisfies readonly (readonly [ChartModel['kind'], ChartSeries, object])[])(
  'a %s draws %j',
  (kind, one, look) => {
    expect(seriesLook({ kind }, one)).toMatchObject(look)
  },
)
