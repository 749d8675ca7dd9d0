import { FACTORS_BLOCK } from '../../earlier/blocks'
import { findFactorLinks } from './findLinks'
import { type FactorMap, scoreFactors } from './scoreFactors'
import type { EvaluatedWorkbook } from '../types'
import { kpiIdentity } from '../../intake/proof/kpiIdentity'
import { inputTaker } from '../../earlier/inputs'

/** The map of key success factors with what people chose on an earlier sheet. */
export interface ChosenFactors {
  readonly map: FactorMap
  /** For each link what tells its choice from others: the KPI's identity, and a number from its second factor on. */
  readonly keys: readonly string[]
  /** Choices for KPIs that this workbook no longer has. */
  readonly left: readonly { readonly key: string; readonly factor: string }[]
}

/**
 * @param context - what was read and computed, and what people chose earlier
 * @returns factors with their scores, the links and the choices that belong to them
 */
export function mapFactors({ intake, evaluation, settings, inputs }: EvaluatedWorkbook): ChosenFactors {
  const found = findFactorLinks(intake, settings)
  const { take, left } = inputTaker(inputs, FACTORS_BLOCK)
  let [kpi, nth] = [-1, 0]
  const keys = found.links.map((link) => {
    nth = link.kpi === kpi ? nth + 1 : 1
    kpi = link.kpi
    const row = intake.kpis[link.kpi]
    const identity = row ? kpiIdentity(row) : ''
    return nth === 1 ? identity : `${identity}\u001f${nth}`
  })
  const chosen = keys.map((key) => textOf(take(key)?.['factor']))
  return {
    map: scoreFactors(found, evaluation.kpis, settings, chosen),
    keys,
    left: left().map(({ key, row }) => ({ key, factor: textOf(row['factor']) ?? '' })),
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}
