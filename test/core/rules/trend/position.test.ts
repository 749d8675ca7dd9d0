import { kpiTrend } from '../../../../src/core/rules/trend/kpiTrend'
import { trendFrames } from '../../../../src/core/rules/trend/frames'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { at } from '../../../../src/core/units'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import type { KpiRow, PeriodFigures } from '../../../../src/core/intake/types'
import { intake, kpi, noColumn, num, range, text } from '../support/rows'

const settings = defaultSettings('id')

/** One quarter of 2025 with its result, and a target where it has one. */
function quarter(index: number, actual: number, target: PeriodFigures['target'] = noColumn): PeriodFigures {
  return { period: { unit: 'quarter', index, year: 2025 }, toDate: false, target, actual: num(actual) }
}

function trendOf(row: Partial<KpiRow>, typed: string | null = null) {
  const evaluated = evaluate(intake({ kpis: [kpi({ unit: text('dokumen'), ...row })] }), settings)
  const first = at(evaluated.kpis, 0)
  const frame = at(trendFrames([first.row.periods?.map(({ period }) => period)]), 0)
  return kpiTrend(first, 0, frame, settings, typed)
}

describe('how the latest period is compared with the one before', () => {
  test.each([
    ['more is better', { polarity: text('Maximize') }, undefined, 1],
    ['less is better', { polarity: text('Minimize') }, undefined, -1],
    ['less is better, every quarter with its target', { polarity: text('Minimize') }, num(10), -2],
    ['more is better, every quarter with its target', { polarity: text('Maximize') }, num(10), 2],
    ['stabilise, by attainment', { polarity: text('Stabilize') }, num(10), 0],
    ['stabilise in a range, by attainment', { polarity: text('Stabilize') }, range(9, 11), 0],
  ] as const)('%s', (_name, row, target, compare) => {
    const periods = [quarter(1, 10, target), quarter(2, 12, target)]
    expect(trendOf({ ...row, target: num(100), periods }).compare).toBe(compare)
  })
})

describe('figures of quarters that stand by themselves', () => {
  test.each([
    ['are added from the first on', [1, 2, 3], [10, 22, 36]],
    ['have no sum after a gap', [1, 3], [10, null]],
    ['have no sum where the first is not told', [2, 3], [null, null]],
  ])('%s', (_name, quarters, measured) => {
    const figures = new Map([
      [1, 10],
      [2, 12],
      [3, 14],
    ])
    const periods = quarters.map((index) => quarter(index, figures.get(index) ?? 0))
    expect(trendOf({ periods }, 'per periode').measured).toEqual(measured)
  })
})
