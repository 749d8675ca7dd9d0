import type { Standing } from '../../core/intake/proof/proof'
import { questionsOf } from '../../core/intake/proof/standing'
import type { Inspection } from '../inspect'

/**
 * @param found - what was found in a workbook
 * @param table - index of a table of it
 * @returns how surely the table was read; plain where nothing speaks for or against it
 */
export function tableStanding({ intake }: Inspection, table: number): Standing {
  return intake.tables[table]?.proof?.standing ?? 'plain'
}

/**
 * @param found - what was found in a workbook
 * @param part - its indicators, or its money
 * @returns open where a question about it waits, proven where every table of it that counts is, else plain; null where it
 *   has none
 */
export function partStanding(found: Inspection, part: 'kpis' | 'totals'): Standing | null {
  const { evaluation, intake } = found
  const rows = part === 'kpis' ? evaluation.kpis : evaluation.programs
  if (rows.length === 0) return null
  if (questionsOf(intake).some((question) => question.part === part)) return 'open'
  const standings = [...new Set(rows.map(({ row }) => row.table))].map((table) => tableStanding(found, table))
  return standings.every((standing) => standing === 'proven') ? 'proven' : 'plain'
}
