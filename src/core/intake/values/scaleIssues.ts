import type { Issue } from '../../units'
import { issue } from '../../units'
import { tidy } from './numberWords'
import type { KpiRow } from '../types'

const PERCENT = /^(?:%|persen(?:tase)?(?:\s*\(%\))?|per\s?cent(?:age)?|prosen(?:tase)?)$/i
/** At most a share of one, a little more than reached: 0.9 or 1.2 where 90 or 120 % is meant. */
const SHARE = 1.5
/** From here on a figure is in per cent and no share of one. */
const POINTS = 20
/** Beside a figure in per cent, one above this was typed as 90 into a cell that shows 9000 %. */
const TOO_MANY = 1000
/** Nothing is so many times its target. */
const APART = 50

/**
 * Finds a share beside a figure in per cent: a target of 0.9 in a cell without a % format, and a result of 88; or 90 in
 * a cell with one.
 * @param kpi - the KPI
 * @returns 'scale-suspicious' that names both figures; the figures stay as they are read
 */
export function percentScale(kpi: KpiRow): Issue[] {
  const { target, actual, unit, indicator } = kpi
  if (target.kind !== 'number' || actual.kind !== 'number' || !PERCENT.test(tidy(unit?.text ?? ''))) return []
  const low = Math.min(target.value, actual.value)
  const high = Math.max(target.value, actual.value)
  const isShare = low <= SHARE && high >= POINTS
  const isHundredfold = high > TOO_MANY && high > low * APART
  if (low <= 0 || !(isShare || isHundredfold)) return []
  const odd = isShare ? low : high
  const wrong = target.value === odd ? target : actual
  return [
    issue('scale-suspicious', 'warning', wrong.cell, {
      indicator: tidy(indicator.text),
      target: rounded(target.value),
      actual: rounded(actual.value),
    }),
  ]
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
