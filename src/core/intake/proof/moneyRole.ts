import { figuresNamed, saysRole } from '../meanings/headerMeaning'
import type { FigureChoice } from '../columns/tableColumn'
import type { TableSource } from '../columns/tableSource'
import type { Field } from '../types'
import { namedColumns, numbersOf } from './columnChoices'

/** A lone column of money of which no word says whether it was planned or spent. */
export interface MoneyRole {
  readonly col: number
  readonly columns: readonly number[]
  readonly taken: 'budget' | 'spent'
  readonly values: Readonly<Record<string, string>>
}

/**
 * @param source - a table of money
 * @param choice - its pair of plan and result
 * @returns its only column of money, where neither its header nor a title says which half it is, and no days of payment
 *   stand beside it; null where somebody says so
 */
export function moneyRole(source: TableSource, { chosen }: FigureChoice): MoneyRole | null {
  const { plan, actual } = chosen
  const option = plan ?? actual
  if (!option || (plan && actual) || option.made !== 'one') return null
  const { header } = option.lead
  const role = plan ? 'plan' : 'actual'
  if (header.path.some(saysRole) || header.period.unit !== 'none') return null
  const { region, view, map } = source
  const named = new Set([...region.titles, view.grid.name].flatMap((text) => figuresNamed(text)))
  if (named.has(role) && !named.has(plan ? 'actual' : 'plan')) return null
  // What stands beside targets without results is planned as they are.
  const has = (...fields: readonly Field[]) => map.columns.some(({ field }) => fields.includes(field))
  if (plan && has('target') && !has('actual')) return null
  const isJournal = map.unmapped.some(({ meaning }) => meaning.roles[0]?.role === 'date')
  if (actual && (isJournal || has('period'))) return null
  return {
    col: header.col,
    columns: numbersOf(option),
    taken: plan ? 'budget' : 'spent',
    values: namedColumns(source, option),
  }
}
