import { bookStanding } from '../../intake/proof/standing'
import { MISSING } from '../../units'
import type { EvaluatedWorkbook } from '../types'
import { evaluateUnits, type UnitsResult } from './index'
import { typedWeights } from './typedWeights'

/**
 * @param workbook - with its results
 * @returns what the units come to, with the weights that people typed on our sheet
 */
export function unitsOf({ intake, evaluation, settings, inputs }: EvaluatedWorkbook): UnitsResult {
  return evaluateUnits(intake, evaluation, settings, typedWeights(inputs))
}

/**
 * While scores wait for an answer no order speaks of them: units and KPIs stand as in the tables.
 * @param workbook - with its results
 * @returns the units as they are listed
 */
export function listedUnits(workbook: EvaluatedWorkbook): UnitsResult {
  const result = unitsOf(workbook)
  if (bookStanding(workbook.intake).kpis === 'sure') return result
  const spread = { best: MISSING, worst: MISSING, spread: MISSING } as const
  return {
    ...result,
    units: [...result.units].sort((a, b) => a.owner - b.owner),
    shared: result.shared.map(({ kpis }) => ({ kpis, spread })),
  }
}
