import type { BudgetRow, PayIntake, PayRow } from '../../../../../src/core/intake/types'
import { type PaySettings, standardPay } from '../../../../../src/core/regulations/pay'
import { evaluatePay } from '../../../../../src/core/rules/pay'
import type { PayEvaluation, PayResult } from '../../../../../src/core/rules/pay/types'
import type { GroupScore, Scorecard } from '../../../../../src/core/rules/types'
import { ratio } from '../../../../../src/core/units'
import { num, text } from '../../support/rows'
import { person } from './people'

const owner = (name: string, score: number | null): GroupScore => ({
  name,
  cell: null,
  weight: 1,
  score: score === null ? null : ratio(score),
  status: 0,
  coverage: ratio(1),
  kpis: 1,
  measured: 1,
})

/** An organisation at 105 %; one unit that was measured at 90 %, and one that was not. */
export const scorecard: Scorecard = {
  score: ratio(1.05),
  weighting: 'equal',
  status: 0,
  coverage: ratio(1),
  perspectives: [],
  objectives: [],
  owners: [owner('Bidang Tangkap', 0.9), owner('Bidang Budidaya', null)],
}

/** A cell beside the table that says the money. */
export function cellOf(amount: number): NonNullable<PayIntake['budget']> {
  return { label: text('Pagu TPP'), amount: num(amount) }
}

/** What becomes of the rows, by the standard settings but for what is changed. */
export function evaluate(
  rows: readonly PayRow[],
  changed: Partial<PaySettings> = {},
  more: Partial<PayIntake> = {},
  budget: readonly BudgetRow[] = [],
): PayEvaluation {
  const pay = { rows, deductions: [], budget: null, ...more }
  const intake = { pay, budget, organisation: 'Dinas Perikanan' }
  const found = evaluatePay(intake, scorecard, { ...standardPay, ...changed })
  if (!found) throw new Error('a table of pay was given')
  return found
}

/** What becomes of one row. */
export function one(
  row: Partial<PayRow>,
  changed: Partial<PaySettings> = {},
  more: Partial<PayIntake> = {},
): PayResult {
  const [result] = evaluate([person(row)], changed, more).rows
  if (!result) throw new Error('one row was given')
  return result
}
