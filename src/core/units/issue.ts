import type { CellRef } from './cell'

/** How much an issue weighs: an error leaves a figure out, a warning may mislead, info is told for the record. */
export type Severity = 'error' | 'warning' | 'info'

/** Everything that can be wrong with, or worth knowing of, what the officer's cells say. */
export const ISSUE_CODES = [
  // intake: what the tables hold
  'no-indicator',
  'unit-missing',
  'target-missing',
  'actual-missing',
  'target-text',
  'actual-text',
  'baseline-text',
  'weight-text',
  'weight-missing',
  'weight-negative',
  'budget-text',
  'spent-text',
  'zero-target',
  'zero-targets',
  'negative-target',
  'duplicate-kpi',
  'duplicate-kpis',
  'indistinguishable-kpi',
  'indistinguishable-kpis',
  'duplicate-code',
  'code-repeated',
  'program-repeated',
  'other-years',
  'mixed-decimal-marks',
  'decimal-mark-open',
  'formula-error',
  'formula-not-calculated',
  'read-as-constant',
  'range-reversed',
  'scale-suspicious',
  'several-figures',
  'several-figures-cells',
  'shares-read-as-percent',
  'subtotal-differs',
  'total-differs',
  'restated-table',
  'row-set-aside',
  'column-ambiguous',
  'column-unmapped',
  'column-missing',
  'hidden-rows',
  'hidden-columns',
  'hidden-sheet-skipped',
  'sheet-set-aside',
  'manual-calculation',
  'copied-as-values',
  'amounts-scaled',
  'spending-kept-negative',
  'cash-plan',
  'budget-revision-used',
  'map-not-applied',
  // rules: what follows from them
  'polarity-assumed',
  'polarity-by-keyword',
  'polarity-by-attainment',
  'polarity-by-baseline',
  'polarity-unknown-word',
  'unknown-grade',
  'kinds-differ',
  'measures-differ',
  'target-beyond-whole',
  'baseline-missing',
  'baseline-equals-target',
  'weights-not-100',
  'weights-two-scales',
  'perspective-proposed',
  'perspective-open',
  'perspective-weights-not-100',
  'perspective-weights-stated',
  'program-not-joined',
  'kpi-not-joined',
  'join-ambiguous',
  'output-missing',
  'underspend-unmet-output',
  'period-unknown',
  'part-year',
  'period-nature-open',
  'periods-summed',
  'period-gap',
  'spent-over-budget',
  'audit-differs',
  'setting-invalid',
  'same-unit-files',
  'unit-from-file',
  'copy-differs',
  'unit-weight-unusable',
  'unit-weights-differ',
  'unit-weight-missing',
  'unit-without-kpi',
  'unit-weights-not-100',
  'sheet-name-taken',
  'objective-without-kpi',
  'pay-weights-not-100',
  'pay-base-missing',
  'pay-productivity-missing',
  'pay-discipline-missing',
  'pay-band-missing',
  'pay-person-repeated',
  'pay-budget-line',
  'pay-budget-missing',
  'factor-without-kpi',
  'kpi-without-factor',
  'factor-kpi-unknown',
  'supports-unknown',
  'choice-without-kpi',
  // hosts: what could not be done besides
  'pages-not-set-up',
] as const

export type IssueCode = (typeof ISSUE_CODES)[number]

/** A named finding. The sentence that a person reads is made from code and values by the locales. */
export interface Issue {
  readonly code: IssueCode
  readonly severity: Severity
  /** The cell to look at; null where the finding is of the whole workbook. */
  readonly cell: CellRef | null
  /** What the sentence names: figures, texts, addresses. */
  readonly values: Readonly<Record<string, string | number>>
}

/**
 * @param code - what was found
 * @param severity - how much it weighs
 * @param cell - where, or null for the whole workbook
 * @param values - what the sentence names
 * @returns the finding
 */
export function issue(
  code: IssueCode,
  severity: Severity,
  cell: CellRef | null,
  values: Issue['values'] = {},
): Issue {
  return { code, severity, cell, values }
}
