import { figuresNamed, halfNamed, meaningOf, saysRole } from '../meanings/headerMeaning'
import { halfOfTotal } from '../columns/totalledMoney'
import type { FigureChoice } from '../columns/tableColumn'
import type { Option } from '../columns/options'
import type { TableSource } from '../columns/tableSource'
import type { Role } from '../lexicon/headerMeans'
import type { Field } from '../types'
import { namedColumns, numbersOf } from './columnChoices'
import { isHeldToAmount } from './heldToAmount'

/** A lone column of money of which no word says whether it was planned or spent. */
export interface MoneyRole {
  readonly col: number
  readonly columns: readonly number[]
  readonly taken: 'budget' | 'spent'
  /** Whether it may be no money of the office at all. */
  readonly isOther: boolean
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
  const { header, claim } = option.lead
  const role = plan ? 'plan' : 'actual'
  const { region, view, map } = source
  // "Target" over a list of branches may be what is to be sold.
  const isMoney = [...region.titles, view.grid.name].some((text) => meaningOf([text]).measure === 'money')
  if (plan && claim?.open && claim.named && !isMoney && header.period.unit === 'none')
    return { ...moneyRoleOf(source, option), taken: 'budget', isOther: true }
  const isBareYear = header.period.unit === 'year' && (header.meaning.ofAccount || claim?.named !== true)
  // "Belanja" is planned as well as spent.
  const isAccount = header.meaning.ofAccount
  const saysHalf = !isAccount && header.path.some(saysRole)
  const isSaid = saysHalf || region.half !== undefined
  if (!isSaid && header.period.unit === 'none' && isHeldToAmount(source, header.col))
    return { ...moneyRoleOf(source, option), taken: plan ? 'budget' : 'spent', isOther: false }
  // What a title alone says of bare periods is said.
  if (claim?.named && !claim.open && header.meaning.roles.length === 0) return null
  if (saysHalf || (header.period.unit !== 'none' && !isBareYear)) return null
  // "Pelaporan Capaian Kinerja" is what an activity is called, and says nothing of its money.
  const isOfMoney = (text: string) => meaningOf([text]).measure !== 'performance'
  const total = halfOfTotal(view, header.col, [region.bodyFirst, region.bodyLast])
  const titles = [...region.titles, view.grid.name].filter(isOfMoney)
  const saidBy = isAccount ? (text: string) => halfNamed(text) ?? [] : figuresNamed
  const named = new Set<Role>([...titles.flatMap(saidBy), ...(total ? [total] : [])])
  if (named.has(role) && !named.has(plan ? 'actual' : 'plan')) return null
  // What stands beside targets without results is planned as they are.
  const has = (field: Field, called: Role) =>
    map.columns.some((column) => column.field === field) ||
    map.unmapped.some(({ meaning }) => meaning.roles[0]?.role === called)
  if (plan && has('target', 'plan') && !has('actual', 'actual')) return null
  const isJournal = map.unmapped.some(({ meaning }) => meaning.roles[0]?.role === 'date')
  if (actual && isJournal) return null
  return { ...moneyRoleOf(source, option), taken: plan ? 'budget' : 'spent', isOther: false }
}

function moneyRoleOf(source: TableSource, option: Option): Pick<MoneyRole, 'col' | 'columns' | 'values'> {
  return {
    col: option.lead.header.col,
    columns: numbersOf(option),
    values: namedColumns(source, option),
  }
}
