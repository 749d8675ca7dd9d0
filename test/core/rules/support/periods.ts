import { kpiTrend, type KpiTrend } from '../../../../src/core/rules/trend/kpiTrend'
import { trendFrames } from '../../../../src/core/rules/trend/frames'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { at } from '../../../../src/core/units'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import type { Reading } from '../../../../src/core/intake/values/reading'
import { periodOrder } from '../../../../src/core/intake/rows/periodFigures'
import type { KpiRow, PeriodFigures, PeriodName } from '../../../../src/core/intake/types'
import { intake, kpi, noColumn, num, text } from './rows'

const settings = defaultSettings('id')

type Target = PeriodFigures['target']

/** A period with its result, and a target where it has one. */
function told(period: PeriodName, actual: number | Reading, target: Target = noColumn): PeriodFigures {
  const result = typeof actual === 'number' ? num(actual) : actual
  // Each period has a column of its own, none of which is that of the result.
  const col = 20 + periodOrder({ ...period, year: (period.year ?? 2020) - 2020 })
  const placed = result.cell ? { ...result, cell: { ...result.cell, col } } : result
  return { period, toDate: false, target, actual: placed }
}

/** One quarter, of 2025 unless said. */
export function quarter(
  index: number,
  actual: number | Reading,
  target?: Target,
  year = 2025,
): PeriodFigures {
  return told({ unit: 'quarter', index, year }, actual, target)
}

export function year(number: number, actual: number | Reading, target?: Target): PeriodFigures {
  return told({ unit: 'year', index: 0, year: number }, actual, target)
}

/** What the periods of one KPI say; it counts documents unless said, with a target of 100. */
export function trendOf(
  row: Partial<KpiRow>,
  typed: string | null = null,
  frames = [row.periods],
  declared: string | null = typed,
): KpiTrend {
  const read = intake({ kpis: [kpi({ unit: text('dokumen'), ...row })] })
  const evaluated = evaluate(read, settings, () => declared)
  const first = at(evaluated.kpis, 0)
  const frame = at(trendFrames(frames.map((periods) => periods?.map(({ period }) => period))), 0)
  return kpiTrend(first, 0, frame, settings, typed)
}
