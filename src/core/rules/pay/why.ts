import { PAY_NAMES, type PaySettings, weightsAddUp } from '../../regulations/pay'
import { MISSING, type Missing } from '../../units'
import { weightsFormula } from './score'

/** Why a row has no pay, in the order of the codes that the formula gives: 1 to 6; 0 = it has. */
export const PAY_GAPS = ['moved', 'weights', 'base', 'productivity', 'discipline', 'band'] as const
export type PayGap = (typeof PAY_GAPS)[number]

/**
 * The first reason why there is no pay; missing is never 0.
 * @param row - what is known of the row
 * @param row.base - rupiah
 * @param row.productivity - ratio
 * @param row.discipline - ratio
 * @param row.factor - what the score earns
 * @param settings - the weights: what has none need not be known
 * @returns the reason, or null where there is pay
 */
export function payGap(
  row: {
    readonly base: number | Missing
    readonly productivity: number | Missing
    readonly discipline: number | Missing
    readonly factor: number | Missing
  },
  settings: PaySettings,
): Exclude<PayGap, 'moved'> | null {
  if (!weightsAddUp(settings)) return 'weights'
  if (row.base === MISSING || row.base < 0) return 'base'
  if (row.productivity === MISSING && settings.productivityWeight !== 0) return 'productivity'
  if (row.discipline === MISSING && settings.disciplineWeight !== 0) return 'discipline'
  return row.factor === MISSING ? 'band' : null
}

/**
 * The same as a formula, which also sees when the source has moved.
 * @param refs - cells of the row
 * @returns an expression: 0, or the place of the reason in PAY_GAPS, from 1
 */
export function payGapFormula(refs: {
  readonly guard: string
  readonly base: string
  readonly productivity: string
  readonly discipline: string
  readonly factor: string
}): string {
  const { productivityWeight, disciplineWeight } = PAY_NAMES
  const open = (weight: string, ref: string) => `AND(NOT(ISNUMBER(${ref})),${weight}<>0)`
  return (
    `IF(${refs.guard}<>1,1,IF(NOT(${weightsFormula}),2,` +
    `IF(NOT(ISNUMBER(${refs.base})),3,IF(${refs.base}<0,3,` +
    `IF(${open(productivityWeight, refs.productivity)},4,IF(${open(disciplineWeight, refs.discipline)},5,` +
    `IF(NOT(ISNUMBER(${refs.factor})),6,0)))))))`
  )
}
