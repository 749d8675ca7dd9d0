import type { InputBlock } from '../inputs'

/** What people write beside a step. */
export const STEPS_BLOCK = {
  sheet: 'vfmSteps',
  name: 'Kinerja_VfmSteps',
  fields: ['note'],
} as const satisfies InputBlock
