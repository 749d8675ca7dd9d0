import { overlap } from '../../units'
import type { TableReading } from '../types'

/**
 * A table that was read once more with the columns that an answer chose no longer asks what was answered, or asks it of
 * the columns that were chosen: what was settled stays settled.
 * @param table - as read the second time
 * @param before - all tables as read the first time
 * @returns the same, with the answers of the first reading
 */
export function withSettled(table: TableReading, before: readonly TableReading[]): TableReading {
  const { proof, sheet, kind, range } = table
  const first = before.find(
    (one) => one.sheet === sheet && one.kind === kind && overlap(one.range, range) && one.proof,
  )?.proof
  if (!proof || !first || first.answered.length === 0) return table
  const known = new Set(first.answered.map(({ question }) => question.code))
  const questions = proof.questions.filter(({ code }) => !known.has(code))
  const others = proof.answered.filter(({ question }) => !known.has(question.code))
  const standing = questions.length > 0 ? 'open' : proof.standing === 'open' ? 'plain' : proof.standing
  return { ...table, proof: { ...proof, questions, answered: [...first.answered, ...others], standing } }
}
