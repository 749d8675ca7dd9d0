import type { Issue, IssueCode } from '../../units'
import { issue, oncePerSheet } from '../../units'
import { isDottedCode, normalCode } from '../meanings/budgetCode'
import { readingIssues } from './kpiIssues'
import { tidy } from '../values/numberWords'
import type { TextCell } from '../values/reading'
import type { BudgetRow } from '../types'

/**
 * @param line - a line that repeats an earlier one and is not counted
 * @param otherRow - the row of the earlier one
 * @returns the issue that says so
 */
export function repeatedLine(
  line: { readonly name: TextCell; readonly code: TextCell | null },
  otherRow: number,
): Issue {
  return issue('duplicate-code', 'warning', line.name.cell, {
    code: line.code?.text ?? '',
    name: tidy(line.name.text),
    otherRow,
  })
}

/**
 * @param name - a programme that stands beside each of its indicators with all of its money
 * @param count - on how many rows
 * @param sheet - the sheet
 * @returns the issue that says that it is counted once
 */
export function repeatedProgram(name: TextCell, count: number, sheet: string): Issue {
  return issue('program-repeated', 'info', name.cell, { name: tidy(name.text), count, sheet })
}

/**
 * @param rows - the lines of a table
 * @param aboutOf - what a line's other texts say: a code that stands once for every unit or fund is as it should be
 * @returns one finding of the codes that stand twice under one parent and are about the same: all are counted; none
 *   where most of the lines repeat one, as a register of documents does by programme
 */
export function sameCodes(rows: readonly BudgetRow[], aboutOf: (row: number) => string): Issue[] {
  const seen = new Map<string, BudgetRow>()
  const issues: Issue[] = []
  for (const row of rows) {
    if (!row.code) continue
    const key = `${row.parent ?? ''}|${normalCode(row.code.text)}|${tidy(row.name.text).toLowerCase()}`
    const earlier = seen.get(key)
    if (earlier && isDottedCode(normalCode(row.code.text))) {
      if (aboutOf(row.row) !== aboutOf(earlier.row)) continue
      issues.push(
        issue('code-repeated', 'warning', row.code.cell, {
          code: row.code.text,
          name: tidy(row.name.text),
          otherRow: earlier.row,
        }),
      )
    } else seen.set(key, row)
  }
  const coded = rows.filter(({ code }) => code !== null).length
  return issues.length * 2 > coded ? [] : oncePerSheet(issues, REPEATED)
}

const REPEATED: ReadonlySet<IssueCode> = new Set<IssueCode>(['code-repeated'])

/**
 * @param rows - the lines of a table
 * @returns cells that are no amounts, or that no formula can read
 */
export function amountIssues(rows: readonly BudgetRow[]): Issue[] {
  const issues: Issue[] = []
  for (const row of rows) {
    const name = tidy(row.name.text)
    for (const part of row.budget.parts) issues.push(...readingIssues(part, 'budget-text', { name }))
    for (const part of row.budgetToDate.parts) issues.push(...readingIssues(part, 'budget-text', { name }))
    for (const part of row.spent.parts) issues.push(...readingIssues(part, 'spent-text', { name }))
    if (row.absorption.kind === 'unreadable' && row.absorption.text.startsWith('#')) {
      issues.push(
        issue('formula-error', 'warning', row.absorption.cell, { name, error: row.absorption.text }),
      )
    }
  }
  return issues
}
