import type { Issue } from '../../units'
import { issue } from '../../units'
import { tidy } from './numberWords'
import { figureOffScale } from './scale'
import type { KpiRow } from '../types'

/**
 * Finds a figure that is written in another scale than the one beside it: a target of 0.9 in a cell without a %
 * format, and a result of 88; or 90 in a cell with one.
 * @param kpi - the KPI
 * @returns 'scale-suspicious' that names both figures; the figures stay as they are read, and are not scored
 */
export function scaleIssues(kpi: KpiRow): Issue[] {
  const { target, actual, indicator } = kpi
  const odd = figureOffScale(kpi)
  if (odd === null || target.kind !== 'number' || actual.kind !== 'number') return []
  return [
    issue('scale-suspicious', 'warning', kpi[odd].cell, {
      indicator: tidy(indicator.text),
      target: rounded(target.value),
      actual: rounded(actual.value),
    }),
  ]
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
