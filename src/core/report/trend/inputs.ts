import type { KpiRow } from '../../intake/types'
import { kpiIdentity } from '../identity'
import { type InputBlock, type InputRow, inputTaker, type KeptInputs } from '../inputs'

/** What people declare of a KPI's figures on the trend sheet. */
export const TREND_INPUTS: InputBlock<'nature'> = {
  sheet: 'trend',
  name: 'Kinerja_Trend',
  fields: ['nature'],
}

/**
 * @param inputs - what people filled in
 * @returns hands each KPI the word that was typed beside it, null where none was; asked once a KPI
 */
export function declaredNatures(inputs: KeptInputs): (row: KpiRow) => string | null {
  const taker = inputTaker(inputs, TREND_INPUTS)
  return (row) => {
    return declaredNature(taker.take(kpiIdentity(row)))
  }
}

/**
 * @param held - what was filled in beside a KPI, or null
 * @returns the word that declares its figures, or null where none stands there
 */
export function declaredNature(held: InputRow | null): string | null {
  const word = held?.['nature']
  return typeof word === 'string' && word.trim() !== '' ? word : null
}
