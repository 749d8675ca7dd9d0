import type { InputBlock } from '../inputs'

/** The factor that a person chose for a KPI in place of the one that was found. */
export const FACTOR_CHOICES: InputBlock<'factor'> = {
  sheet: 'factors',
  name: 'Kinerja_Factors',
  fields: ['factor'],
}
