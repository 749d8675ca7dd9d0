import { READINESS_BLOCK } from '../../earlier/blocks'
import type { CellValue } from '../../units'
import { STATEMENTS, type Statement } from './statements'
import { type KeptInputs, inputTaker } from '../../earlier/inputs'

/** What people said of a statement. */
export interface Assessment {
  readonly score: Exclude<CellValue, object>
  readonly note: Exclude<CellValue, object>
}

/**
 * @param inputs - as read from an earlier sheet
 * @returns for each statement what people said of it, null where nothing was said
 */
export function assessments(inputs: KeptInputs): Readonly<Record<Statement, Assessment>> {
  const { take } = inputTaker(inputs, READINESS_BLOCK)
  const found = STATEMENTS.map((statement) => {
    const row = take(statement)
    return [statement, { score: plain(row?.['score']), note: plain(row?.['note']) }] as const
  })
  return Object.fromEntries(found) as Record<Statement, Assessment>
}

/**
 * @param inputs - as read from an earlier sheet
 * @returns whether anything was said of any statement
 */
export function isAssessed(inputs: KeptInputs): boolean {
  return (inputs.get(READINESS_BLOCK.name)?.size ?? 0) > 0
}

function plain(value: CellValue | undefined): Exclude<CellValue, object> {
  return typeof value === 'object' || value === undefined ? null : value
}
