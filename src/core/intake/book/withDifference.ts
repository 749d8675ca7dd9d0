import type { Found } from '../forms/readRegion'
import { withAnswers } from '../proof/answers'
import type { Answer, Question } from '../proof/proof'
import { tableFingerprint } from '../proof/tableFingerprint'
import type { TableReading } from '../types'
import type { Restatement } from './restatable'

/**
 * Asks of a table whose money another sheet states again with a budget that is not quite the same: one of the two has
 * lost a line, and no third one tells which.
 * @param reading - a table that counts
 * @param found - all tables
 * @param restatements - which give way to which
 * @param index - of the table
 * @param answers - what was answered
 * @returns the table, with that question where it stands
 */
export function withDifference(
  reading: TableReading,
  found: readonly Found[],
  restatements: readonly Restatement[],
  index: number,
  answers: readonly Answer[],
): TableReading {
  const { proof } = reading
  const source = found[index]?.source
  const entry = restatements.find(({ of, differs }) => of === index && differs)
  const other = entry && found[entry.table]?.reading
  if (!proof || !source || !entry?.differs || !other) return reading
  const { ours } = entry.differs
  // One copy that differs unseats nothing that another one confirms to the last digit.
  const isConfirmed = restatements.some(
    ({ of, table, differs }) => of === index && !differs && totalOf(found[table]) === ours,
  )
  if (isConfirmed) return reading
  const question: Question = {
    code: 'total-contradicts',
    table: { sheet: reading.sheet, range: reading.range, fingerprint: tableFingerprint(source) },
    part: 'totals',
    cell: { sheet: other.sheet, row: other.range.firstRow, col: other.range.firstCol },
    values: { cell: other.sheet, printed: entry.differs.printed, ours },
    choices: [{ choice: 'lines', effect: { budget: ours } }],
  }
  const open = { ...proof, standing: 'open' as const, questions: [...proof.questions, question] }
  return { ...reading, proof: withAnswers(open, answers) }
}

/** What the lines of a table come to. */
function totalOf(found: Found | undefined): number | null {
  const roots = found?.budget.filter(({ parent }) => parent === null) ?? []
  return roots.length > 0 ? roots.reduce((sum, { budget }) => sum + (budget.value ?? 0), 0) : null
}
