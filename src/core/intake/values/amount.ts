import { absoluteRef } from '../../units'
import type { Amount, Reading } from './reading'
import { blankTest, readingFormula, termFormula } from './numberFormulas'

/**
 * Adds what several columns say; missing only where all of them are.
 * @param parts - one reading per column of the field
 * @returns the amount, in the money and scale of the table
 */
export function amount(parts: readonly Reading[]): Amount {
  let value: number | null = null
  for (const part of parts) if (part.kind === 'number') value = (value ?? 0) + part.value
  return { parts, value }
}

/**
 * The live Excel expression that adds the same cells.
 * @param given - an amount with the readings that it is the sum of
 * @returns an expression without '=' that gives the sum, or "" where every cell is missing; null where one of
 *   the figures is none that a formula can read
 */
export function amountFormula(given: Amount): string | null {
  const { parts } = given
  const [only] = parts
  if (!only) return '""'
  if (parts.length === 1) return readingFormula(only)
  if (parts.some((part) => readingFormula(part) === null)) return null
  const cells = parts.filter((part) => part.cell !== null)
  const scales = new Set(cells.map(scaleOf))
  if (scales.size <= 1 && cells.every((part) => isTrueNumber(part))) {
    const refs = cells.map((part) => (part.cell ? absoluteRef(part.cell) : '')).join(',')
    const [scale] = scales
    const sum = scale === undefined || scale === 1 ? `SUM(${refs})` : `SUM(${refs})*${scale}`
    return refs === '' ? '""' : `IF(COUNT(${refs})=0,"",${sum})`
  }
  const terms: string[] = []
  const blanks: string[] = []
  for (const part of cells) {
    if (!part.cell) continue
    if (part.kind === 'number' && part.stored === 'leading') {
      const formula = readingFormula(part) as string
      terms.push(`N(${formula})`)
      blanks.push(formula)
      continue
    }
    // A cell that is no figure today counts as soon as it becomes one.
    const marks =
      (part.kind === 'number' || part.kind === 'missing') && part.marks
        ? part.marks
        : ({ decimal: ',', group: '.', settled: false, clean: true } as const)
    const words = part.kind === 'missing' && given.value === null
    const term = termFormula(part.cell, words ? { ...marks, clean: true } : marks)
    terms.push(scaleOf(part) === 1 ? term : `${term}*${scaleOf(part)}`)
    blanks.push(blankTest(part.cell, words ? { ...marks, clean: true } : marks))
  }
  return `IF(${blanks.join('&')}="","",${terms.join('+')})`
}

function scaleOf(part: Reading): number {
  return part.kind === 'number' || part.kind === 'missing' ? (part.scale ?? 1) : 1
}

function isTrueNumber(part: Reading): boolean {
  return (
    (part.kind === 'number' && part.stored === 'number' && part.marks.clean === true) ||
    (part.kind === 'missing' && part.marks?.clean === true)
  )
}
