import type { WorkbookContent } from '../../units'
import type { KpiChoice } from '../proof/kpiChoices'
import { chosenColumns } from '../proof/answers'
import type { Answer } from '../proof/proof'
import { withSettled } from '../proof/settled'
import type { Intake, MapOverride } from '../types'
import { readTables } from './readTables'

/**
 * Reads the tables of a workbook with what was answered to earlier questions. An answer that chooses columns is one
 * more choice of columns: the tables are read once more with it.
 * @param content - the workbook as a host read it
 * @param overrides - columns that a person chose
 * @param answers - what was answered
 * @param kpis - what was chosen of single indicators
 * @returns tables, rows and issues
 */
export function readAnswered(
  content: WorkbookContent,
  overrides: readonly MapOverride[],
  answers: readonly Answer[],
  kpis: readonly KpiChoice[] = [],
): Intake {
  const intake = readTables(content, overrides, answers, kpis)
  const chosen = intake.tables.flatMap(({ proof }) => (proof ? chosenColumns(proof) : []))
  if (chosen.length === 0) return intake
  const again = readTables(content, [...overrides, ...chosen], answers, kpis)
  return { ...again, tables: again.tables.map((table) => withSettled(table, intake.tables)) }
}
