import type { Issue } from '../../units'
import { issue } from '../../units'
import { normalCode } from './budgetCode'
import type { BudgetTable } from './budgetRows'
import { tidy } from '../values/numberWords'
import type { TableSource } from '../forms/tableSource'
import { setAside } from '../forms/tableSource'
import type { BudgetRow } from '../types'

/**
 * In a form with an indicator and a program on each row, a program with several indicators stands on several rows
 * with all of its money each time: it is one line.
 * @param source - the table
 * @param table - its lines
 * @returns the table without the lines that repeat an earlier one in code, name and all amounts, which are set
 *   aside
 * @issue program-repeated - once a program
 */
export function withoutRepeats(source: TableSource, table: BudgetTable): BudgetTable {
  if (!source.columns.has('indicator') || !source.columns.has('program')) return table
  const seen = new Map<string, { readonly first: BudgetRow; times: number }>()
  const dropped = new Set<number>()
  const indexes: number[] = []
  const rows: BudgetRow[] = []
  for (const row of table.rows) {
    const key = repeatKey(row)
    const earlier = key === null ? undefined : seen.get(key)
    indexes.push(rows.length)
    if (earlier) {
      earlier.times += 1
      dropped.add(row.row)
      continue
    }
    if (key !== null) seen.set(key, { first: row, times: 1 })
    // Only leaves are dropped, so that a parent is always there.
    rows.push(row.parent === null ? row : { ...row, parent: indexes[row.parent] ?? null })
  }
  if (dropped.size === 0) return table
  const aside = [...dropped].map((row) => setAside(source, row, 'duplicate'))
  return {
    ...table,
    rows,
    setAside: [...table.setAside, ...aside].sort((a, b) => a.cell.row - b.cell.row),
    issues: [
      ...table.issues.filter(({ code, cell }) => code !== 'code-repeated' || !dropped.has(cell?.row ?? -1)),
      ...[...seen.values()].flatMap(({ first, times }) => (times > 1 ? [repeated(first, times)] : [])),
    ],
  }
}

/** Null for a line that others stand below, or without money: nothing of it would count twice. */
function repeatKey({ leaf, parent, code, name, budget, spent, budgetToDate }: BudgetRow): string | null {
  const amounts = [budget.value, spent.value, budgetToDate.value]
  if (!leaf || amounts.every((amount) => amount === null)) return null
  return [parent ?? '', normalCode(code?.text ?? ''), tidy(name.text).toLowerCase(), ...amounts].join('\n')
}

function repeated({ name, sheet }: BudgetRow, times: number): Issue {
  return issue('program-repeated', 'info', name.cell, { name: tidy(name.text), count: times, sheet })
}
