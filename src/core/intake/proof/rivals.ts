import { columnName } from '../../units'
import { holdsFigures } from '../columns/columnEvidence'
import type { FigureChoice } from '../columns/tableColumn'
import type { Option, Pair } from '../columns/select'
import type { TableSource } from '../forms/tableSource'
import type { BudgetRow } from '../types'
import type { Choice, Effect } from './proof'

/** Less than one witness, in bits: what a reading may lose and still be a rival. */
const ONE_WITNESS = 6

/** Another pair of columns that could as well be meant. */
export interface RivalChoice {
  readonly col: number
  readonly header: string
  readonly shownHeader: string
  /** Names of the two choices: the columns' letters. */
  readonly shown: string
  readonly other: string
  readonly effect: Effect
  readonly columns: NonNullable<Choice['columns']>
}

/**
 * @param source - a table of money
 * @param choice - its pair, and the best pair that gives other figures
 * @param rows - its lines
 * @returns the rival where it counts: results in both, neither divided by the table's own percentage, less than one
 *   witness behind, and other totals
 */
export function rivalChoice(
  source: TableSource,
  { chosen, rival }: FigureChoice,
  rows: readonly BudgetRow[],
): RivalChoice | null {
  if (!rival || !isClose(chosen, rival)) return null
  const columns = { budget: numbersOf(rival.plan), spent: numbersOf(rival.actual) }
  const effect: Effect = {
    budget: columnTotal(source, rows, columns.budget),
    spent: columnTotal(source, rows, columns.spent),
  }
  const own = {
    budget: columnTotal(source, rows, numbersOf(chosen.plan)),
    spent: columnTotal(source, rows, numbersOf(chosen.actual)),
  }
  if (own.budget === effect.budget && own.spent === effect.spent) return null
  if (isPartOf(rival, chosen) && !neverFalls(source, rows, numbersOf(chosen.actual))) return null
  const differs = colsOf(chosen.plan) !== colsOf(rival.plan) ? 'plan' : 'actual'
  const [one, other] = [chosen[differs]?.lead.header, rival[differs]?.lead.header]
  if (!one || !other) return null
  return {
    col: other.col,
    header: namesOf(rival[differs]),
    shownHeader: namesOf(chosen[differs]),
    shown: pairName(chosen),
    other: pairName(rival),
    effect,
    columns,
  }
}

/** Whether a pair takes only some of the results that the other one adds up. */
function isPartOf(part: Pair, whole: Pair): boolean {
  const [own, all] = [numbersOf(part.actual), numbersOf(whole.actual)]
  const isSame = colsOf(part.plan) === colsOf(whole.plan)
  return isSame && own.length < all.length && own.every((col) => all.includes(col))
}

/** Whether each column holds at least what the one before it does: then the last may hold them all. */
function neverFalls({ view }: TableSource, rows: readonly BudgetRow[], cols: readonly number[]): boolean {
  return rows.every(({ row }) => {
    const values = cols.flatMap((col) => {
      const value = view.grid.value(row, col)
      return typeof value === 'number' ? [value] : []
    })
    return values.every((value, at) => at === 0 || value >= (values[at - 1] as number))
  })
}

/** What the columns are called; more than one are added up. */
function namesOf(option: Option | null): string {
  return option?.columns.map(({ header }) => header.text).join(' + ') ?? ''
}

function isClose(chosen: Pair, rival: Pair): boolean {
  if (chosen.witnessed || rival.witnessed || !chosen.plan || !rival.plan) return false
  // Of several budgets of which nothing has come about yet, which one is meant only their years could tell.
  if (!chosen.actual && !rival.actual) {
    return chosen.bits - rival.bits < ONE_WITNESS && areTwins(chosen.plan, rival.plan)
  }
  if (!rival.actual) return false
  // What was planned up to a month is no budget of the year beside one that is.
  if (isOfPart(rival.plan) && !isOfPart(chosen.plan)) return false
  // The column that is called the total is no guess between itself and its parts.
  const isTotal = (option: Option | null) => option?.lead.header.meaning.scope === 'total'
  if (isTotal(chosen.plan) && isTotal(chosen.actual)) return false
  return holdsFigures(rival.actual.lead.evidence) && chosen.bits - rival.bits < ONE_WITNESS
}

/** Two budgets under the same words but for a number or a year: no parts, no revisions of each other. */
function areTwins(one: Option, other: Option): boolean {
  const [a, b] = [one.lead.header, other.lead.header]
  const bare = (header: typeof a) => header.kin.replace(/\d+/g, '').trim()
  return (
    one.made === 'one' && other.made === 'one' && bare(a) === bare(b) && bare(a) !== '' && a.text !== b.text
  )
}

function isOfPart({ lead }: Option): boolean {
  return lead.header.period.index > 0
}

function colsOf(option: Option | null): string {
  return option?.columns.map(({ header }) => columnName(header.col)).join('+') ?? ''
}

function pairName({ plan, actual }: Pair): string {
  return [colsOf(plan), colsOf(actual)].join(':')
}

function numbersOf(option: Option | null): readonly number[] {
  return option?.columns.map(({ header }) => header.col) ?? []
}

/** @returns what the lines have in these columns; null where no cell holds a number */
export function columnTotal(
  { view }: TableSource,
  rows: readonly BudgetRow[],
  cols: readonly number[],
): number | null {
  let total: number | null = null
  for (const { row, leaf } of rows) {
    if (!leaf) continue
    for (const col of cols) {
      const value = view.grid.value(row, col)
      if (typeof value === 'number') total = (total ?? 0) + value
    }
  }
  return total
}
