/** How closely an indicator measures its objective: exactly, in its stead, or only what was done for it. */
export const VALIDITIES = ['exact', 'proxy', 'activity'] as const
export type Validity = (typeof VALIDITIES)[number]

/** How far its owner can bring the result about. */
export const CONTROLS = ['high', 'moderate', 'low'] as const
export type Control = (typeof CONTROLS)[number]

/** Weights of indicators by validity and controllability, and whether they are used. */
export interface ValidityWeights {
  readonly isUsed: boolean
  /** One a pair, in the order of VALIDITIES and within it of CONTROLS; null = none. */
  readonly weights: readonly (number | null)[]
}

/**
 * @param validity - of an indicator
 * @param control - of the same
 * @returns the pair's place in the table, from 0
 */
export function pairIndex(validity: Validity, control: Control): number {
  return VALIDITIES.indexOf(validity) * CONTROLS.length + CONTROLS.indexOf(control)
}

/**
 * Not used unless somebody says so: the Ministry of Finance's table was not seen. The figures are remembered, to be
 * replaced by those of the decree in force; pairs that are blank were not remembered, or are not allowed.
 */
export const rememberedWeights: ValidityWeights = {
  isUsed: false,
  weights: [null, 0.21, 0.26, 0.11, 0.14, 0.19, null, null, null],
}
