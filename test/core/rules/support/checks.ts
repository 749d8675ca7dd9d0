import type { Intake } from '../../../../src/core/intake/types'
import type { Settings } from '../../../../src/core/regulations/settings'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { checksOf } from '../../../../src/core/rules/indicatorChecks'
import type { CheckResult } from '../../../../src/core/rules/types'

/** What is said of the indicators of an intake. */
export function evaluatedChecks(intake: Intake, settings: Settings): readonly CheckResult[] {
  return checksOf({ intake, evaluation: evaluate(intake, settings), settings })
}
