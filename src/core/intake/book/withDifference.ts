import type { Found } from '../forms/readRegion'
import { withAnswers } from '../proof/answers'
import type { Answer, Question } from '../proof/proof'
import { tableFingerprint } from '../proof/tableFingerprint'
import type { TableReading } from '../types'
import type { Restatement } from './restatable'

/**
 * Asks of a table whose money another sheet states again with a budget that is not quite the same: one of the two has
 * lost a line.
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
  const question: Question = {
    code: 'total-contradicts',
    table: { sheet: reading.sheet, range: reading.range, fingerprint: tableFingerprint(source) },
    part: 'totals',
    cell: { sheet: other.sheet, row: other.range.firstRow, col: other.range.firstCol },
    values: { cell: other.sheet, printed: entry.differs.printed, ours: entry.differs.ours },
    choices: [{ choice: 'lines', effect: { budget: entry.differs.ours } }],
  }
  const open = { ...proof, standing: 'open' as const, questions: [...proof.questions, question] }
  return { ...reading, proof: withAnswers(open, answers) }
}
