import type { AuditCause } from './types'

/** What a cause is judged from; all ratios, figures in the KPI's unit. */
export interface AuditCase {
  readonly published: number
  readonly computed: number
  readonly tolerance: number
  /** Highest ratio that counts by the settings; null = no cap. */
  readonly cap: number | null
  /** What other formulas in use would give. */
  readonly others: readonly number[]
}

/** Caps that offices use, beside the one that is set. */
const COMMON_CAPS = [1, 1.2]

/**
 * The likely cause why a published figure differs from the recomputed one; likely, not certain.
 * @param found - both figures and what others could have been meant
 * @returns cap: the figure stops at a cap; rounding: cut or rounded to whole per cents or tenths; other-formula:
 *   another formula in use gives it; typing: a digit swapped, dropped, doubled or changed, or the mark misplaced
 */
export function auditCause(found: AuditCase): AuditCause {
  const { published, computed, tolerance, cap, others } = found
  const near = (value: number) => Math.abs(value - published) <= Math.min(tolerance, 0.0006)
  const caps = cap === null ? COMMON_CAPS : [cap, ...COMMON_CAPS]
  if (caps.some((limit) => computed > limit && near(limit))) return 'cap'
  if (isRounded(published, computed)) return 'rounding'
  if (others.some(near)) return 'other-formula'
  return isMistyped(published, computed) ? 'typing' : 'unknown'
}

/** Whole per cents cut or rounded up, or a ratio with one decimal. */
function isRounded(published: number, computed: number): boolean {
  const off = Math.abs(published - computed)
  const isMultiple = (step: number) => Math.abs(published / step - Math.round(published / step)) < 1e-9
  return (isMultiple(0.01) && off < 0.01) || (isMultiple(0.1) && off <= 0.05 + 1e-9)
}

function isMistyped(published: number, computed: number): boolean {
  const typed = digits(published.toFixed(4))
  return [2, 1, 0].some((decimals) => isOneSlip(typed, digits((computed * 100).toFixed(decimals))))
}

/** Significant digits of a figure, without sign, mark and trailing zeros. */
function digits(figure: string): string {
  return figure
    .replace(/[-.]/g, '')
    .replace(/^0+/, '')
    .replace(/(?<!0)0+$/, '')
}

/** The mark misplaced, or one digit swapped with its neighbour, dropped, doubled or changed; of two digits nothing is concluded. */
function isOneSlip(typed: string, meant: string): boolean {
  if (typed === meant) return true
  if (Math.min(typed.length, meant.length) < 3) return false
  const start = [...typed, ''].findIndex((digit, i) => digit !== meant[i])
  const a = typed.slice(start)
  const b = meant.slice(start)
  if (a.length === b.length) {
    const swapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
    return swapped || a.slice(1) === b.slice(1)
  }
  return a.slice(1) === b || a === b.slice(1)
}
