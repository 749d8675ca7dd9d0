import type { PayRules } from '../core/rules/pay/rules'

let here: PayRules | null = null

/** @returns how pay is computed, once a workbook with a table of pay was read; null before that */
export function payRulesHere(): PayRules | null {
  return here
}

/**
 * Fetches how pay is computed: a part of its own, since hardly any workbook has a table of pay.
 * @returns the rules; null where they cannot be fetched now
 */
export async function fetchPayRules(): Promise<PayRules | null> {
  const part = await import(/* webpackChunkName: "pay" */ '../core/rules/pay/rules').catch(() => null)
  here = part?.PAY_RULES ?? here
  return here
}
