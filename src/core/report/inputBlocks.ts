import { ACTIONS_BLOCK } from './actions/words'
import { FACTOR_CHOICES } from './factors/inputs'
import { HISTORY_BLOCKS, inNotes } from './history/blocks'
import type { InputBlock } from './inputs'
import { CHOICES_BLOCK } from './settings/keptDecisions'
import { READINESS_BLOCK } from './readiness/inputs'
import { TREND_INPUTS } from './trend/inputs'
import { UNIT_WEIGHTS, UNITS_GONE } from './units/inputs'
import { STEPS_BLOCK } from './vfmSteps/inputs'

/** Every block of cells on our sheets that outlives a run; each is declared beside the sheet that writes it. */
export const INPUT_BLOCKS: readonly InputBlock[] = [
  TREND_INPUTS,
  FACTOR_CHOICES,
  UNIT_WEIGHTS,
  UNITS_GONE,
  ACTIONS_BLOCK,
  READINESS_BLOCK,
  STEPS_BLOCK,
  ...HISTORY_BLOCKS,
  ...HISTORY_BLOCKS.map(inNotes),
  CHOICES_BLOCK,
]
