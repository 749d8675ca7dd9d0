import type { WorkbookContent } from '../../units'
import { chosenColumns, keepingAnswers } from '../proof/answers'
import type { Answer } from '../proof/proof'
import type { Intake, MapOverride } from '../types'
import { readTables } from './readTables'

/**
 * Reads the tables of a workbook with what was answered to earlier questions. An answer that chooses columns is one
 * more choice of columns: the tables are read once more with it.
 * @param content - the workbook as a host read it
 * @param overrides - columns that a person chose
 * @param answers - what was answered
 * @returns tables, rows and issues
 */
export function readAnswered(
  content: WorkbookContent,
  overrides: readonly MapOverride[],
  answers: readonly Answer[],
): Intake {
  const intake = readTables(content, overrides, answers)
  const chosen = intake.tables.flatMap(({ proof }) => (proof ? chosenColumns(proof) : []))
  if (chosen.length === 0) return intake
  const again = readTables(content, [...overrides, ...chosen], answers)
  const tables = again.tables.map((table) => {
    const proof = keepingAnswers(table, intake.tables)
    return proof ? { ...table, proof } : table
  })
  return { ...again, tables }
}
