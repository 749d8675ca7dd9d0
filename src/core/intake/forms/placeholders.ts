import type { BudgetRow } from '../types'

/** "[budget_1]", "{{ amount }}", "<nilai>": a name in brackets, where a program will put a figure. */
const PLACEHOLDER = /^[<[{$]{1,3}([^\]<>[{}]+)[\]>}]{1,3}$/

/**
 * @param rows - the lines of a budget table
 * @returns whether it is a form before anybody filled it in: where amounts belong names stand in brackets, and the
 *   others are 0, what sums of nothing come to
 */
export function holdsPlaceholders(rows: readonly BudgetRow[]): boolean {
  const parts = rows.flatMap(({ budget, spent }) => [...budget.parts, ...spent.parts])
  const named = parts.filter((part) => part.kind === 'unreadable' && isPlaceholder(part.text))
  return named.length > 0 && parts.every((part) => part.kind !== 'number' || part.value === 0)
}

function isPlaceholder(text: string): boolean {
  return /\p{L}/u.test(PLACEHOLDER.exec(text.trim())?.[1] ?? '')
}
