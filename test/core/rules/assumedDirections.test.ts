import { assumedDirections } from '../../../src/core/rules/assumedDirections'

const kpi = (basis: string, score: number | null) => ({ polarity: { basis }, score }) as never

it.each([
  ['none', [], 0],
  ['those that are said', [kpi('column', 1)], 0],
  ['those that nothing tells', [kpi('assumed', 1), kpi('assumed', 0)], 2],
  ['not what has no score', [kpi('assumed', null), kpi('assumed', 0.5)], 1],
])('counts %s', (_, kpis, expected) => {
  expect(assumedDirections(kpis)).toBe(expected)
})
