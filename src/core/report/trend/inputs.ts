import type { KpiRow } from '../../intake/types'
import { kpiIdentity } from '../identity'
import { type InputBlock, inputTaker, type KeptInputs } from '../inputs'

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
    const held = taker.take(kpiIdentity(row))?.['nature']
    return typeof held === 'string' && held.trim() !== '' ? held : null
  }
}
