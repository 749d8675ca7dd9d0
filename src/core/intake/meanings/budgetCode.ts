import type { BudgetLevel } from '../lexicon/rows'
import { levelOf } from './rowMeaning'

/** To which of the three systems of codes a budget code belongs. */
export type CodeFamily = 'account' | 'organisation' | 'plan'

/** @returns the code without blanks and closing points: "5 . 1 . 02." is 5.1.02 */
export function normalCode(text: string): string {
  // Most are written so, and every row is asked again and again.
  if (!/[\s\u00a0]|\.$/.test(text)) return text
  return text.replace(/[\s\u00a0]+/g, '').replace(/(?<!\.)\.+$/, '')
}

/** @returns whether a text is a code of digits and points, such as 5.1.02.01 */
export function isDottedCode(text: string): boolean {
  return /^[0-9xX]{1,4}(?:\.[0-9xX]{1,5})*$/.test(text) && /\d/.test(text)
}

/**
 * Tells account codes (5.1.02: the second part has one digit) from codes of urusan, programmes and kegiatan
 * (5.01.02: it has two) and from codes of organisations (2.16.2.20.2.21.01.0000).
 * @param code - a normal code
 * @param name - the line's name, for a code of one digit
 * @returns the family
 * @source Permendagri 90/2019 as seen in budgets of regions
 */
export function codeFamily(code: string, name: string): CodeFamily {
  if (!code.includes('.')) {
    return /^[4-6]$/.test(code) && /^(?:pendapatan|belanja|pembiayaan)\b/i.test(name.trim())
      ? 'account'
      : 'plan'
  }
  if (/^[4-6]\.\d(?:\.|$)/.test(code)) return 'account'
  if (/^\d\.\d\d\.\d\.\d\d\./.test(code) && code.split('.').length >= 7) return 'organisation'
  return 'plan'
}

/**
 * @param code - a code of the plan family
 * @returns the level that its number of parts stands for, or null where it is none of the national system's
 */
export function planLevel(code: string): BudgetLevel | null {
  const parts = code.split('.')
  if (!/^[1-9xX]$/.test(parts[0] as string)) return null
  if (parts.length > 1 && !/^(?:\d\d|[xX]{1,2})$/.test(parts[1] as string)) return null
  switch (parts.length) {
    case 1:
      return 'urusan'
    case 2:
      return 'bidang'
    case 3:
      return 'program'
    case 4:
    case 5:
      return 'kegiatan'
    case 6:
      return 'subkegiatan'
    default:
      return null
  }
}

/**
 * @param name - a line's name
 * @returns the level that its first words say, or null
 */
export function nameLevel(name: string): BudgetLevel | null {
  return levelOf(name)
}

/** Order of the levels from the root down. */
export const LEVEL_RANK: Readonly<Record<BudgetLevel, number>> = {
  urusan: 0,
  bidang: 1,
  organisation: 2,
  program: 3,
  kegiatan: 4,
  subkegiatan: 5,
  account: 6,
  line: 7,
}
