import type { PayIntake, PayRow } from '../types'

/** A table of performance pay before it is put together with others. */
export interface FoundPay {
  readonly rows: readonly PayRow[]
  readonly deductions: readonly string[]
  readonly budget: PayIntake['budget']
}
