import { displayRef } from '../../core/units'
import type { Inspection } from '../inspect'
import type { ProgramFact, SourceRow } from './columns'
import { issuesByRow } from './source'
import { tableStanding } from './standings'

/**
 * @param found - what was found in a workbook
 * @param source - the workbook
 * @returns one row a line of its budget, in the order of the workbook; only those that are `counted` may be summed
 */
export function programFacts(found: Inspection, source: SourceRow): ProgramFact[] {
  const codes = issuesByRow(found.issues)
  return found.evaluation.programs.map((program) => {
    const { row } = program
    const { cell } = row.name
    return {
      ...source,
      sheet: cell.sheet,
      sheet_row: cell.row,
      cell: displayRef(cell),
      standing: tableStanding(found, row.table),
      code: row.code?.text ?? null,
      name: row.name.text,
      budget_level: row.level,
      depth: row.depth,
      account: row.account,
      owner: row.owner?.text ?? null,
      is_leaf: row.leaf,
      counted: program.counted,
      budget: program.budget,
      budget_to_date: program.budgetToDate,
      spent: program.spent,
      absorption: program.absorption,
      economy: program.economy,
      economy_verdict: program.economyVerdict,
      output_attainment: program.outputAttainment,
      efficiency: program.efficiency,
      efficiency_verdict: program.efficiencyVerdict,
      effectiveness: program.effectiveness,
      effectiveness_basis: program.effectivenessBasis,
      issue_codes: codes(cell),
    }
  })
}
