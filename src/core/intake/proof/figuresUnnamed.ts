import { columnName } from '../../units'
import type { TableSource } from '../columns/tableSource'
import { cellOf } from '../rows/sourceRow'
import type { KpiRow } from '../types'
import { exampleOf } from './columnChoices'
import type { Choice, Question, QuestionTable } from './proof'

/**
 * @param source - a table of indicators without target and result
 * @param kpis - its indicators
 * @param table - where the question belongs
 * @returns what its figures are, which only the officer can tell; null where it has none
 */
export function figuresUnnamed(
  source: TableSource,
  kpis: readonly KpiRow[],
  table: QuestionTable,
): Question | null {
  const [first, second] = source.unnamed
  if (!first || kpis.length === 0) return null
  const single = (field: 'target' | 'actual', { col, header }: typeof first): Choice => ({
    choice: `${field}-${columnName(col)}`,
    says: { key: field, values: { column: columnName(col), header, example: exampleOf(source, col) } },
    effect: { scored: 0 },
    columns: { [field]: [col] },
  })
  const pair = (plan: typeof first, actual: typeof first): Choice => ({
    choice: `${columnName(plan.col)}:${columnName(actual.col)}`,
    says: { key: 'pair', values: { plan: plan.header, actual: actual.header } },
    effect: { scored: kpis.length },
    columns: { target: [plan.col], actual: [actual.col] },
  })
  return {
    code: 'figures-unnamed',
    table,
    part: 'kpis',
    cell: cellOf(source, source.region.header.last, first.col),
    values: { header: source.unnamed.map(({ header }) => header).join('", "') },
    choices: [
      { choice: 'left-out', effect: { scored: 0 } },
      ...(second
        ? [pair(first, second), pair(second, first)]
        : [single('target', first), single('actual', first)]),
    ],
  }
}
