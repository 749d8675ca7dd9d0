import { ACTIONS_BLOCK } from './actions/words'
import type { InputBlock } from './inputs'
import { UNIT_WEIGHTS, UNITS_GONE } from './units/inputs'

/** Every block of cells on our sheets that outlives a run; each is declared beside the sheet that writes it. */
export const INPUT_BLOCKS: readonly InputBlock[] = [UNIT_WEIGHTS, UNITS_GONE, ACTIONS_BLOCK]
