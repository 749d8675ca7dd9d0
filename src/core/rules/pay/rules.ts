import { evaluatePay } from './index'
import { payIssues } from './issues'

/** How performance pay is computed, and what is told of it: only a workbook with a table of pay needs them. */
export const PAY_RULES = { evaluatePay, payIssues } as const

export type PayRules = typeof PAY_RULES
