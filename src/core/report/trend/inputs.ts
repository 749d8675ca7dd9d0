import type { InputBlock } from '../inputs'

/** What people declare of a KPI's figures on the trend sheet. */
export const TREND_INPUTS: InputBlock<'nature'> = {
  sheet: 'trend',
  name: 'Kinerja_Trend',
  fields: ['nature'],
}
