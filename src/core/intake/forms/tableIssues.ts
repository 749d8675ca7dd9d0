import type { Issue, SheetGrid } from '../../units'
import { columnName, issue } from '../../units'
import { meaningOf } from '../meanings/headerMeaning'
import { unitOfMoney } from '../meanings/unitOfMoney'
import type { ColumnMap } from '../columns/mapColumns'
import type { TableSource } from '../columns/tableSource'
import { cellOf } from '../rows/sourceRow'
import type { MapOverride, SetAsideRow } from '../types'
import { uncalculatedFormulas } from './uncalculated'

/** Below this lead over the next best field the choice of a column is worth a look. */
const CLEAR_LEAD = 0.1
const SURE = 0.85

/**
 * What people should know of a table as a whole: doubtful columns, columns with figures that became nothing,
 * hidden rows and columns, the revision of the budget that was used.
 * @param source - the table
 * @param map - which column is which field
 * @returns issues, one a finding
 */
export function tableIssues(source: TableSource, map: ColumnMap): Issue[] {
  const { region, view } = source
  const { grid } = view
  const issues: Issue[] = uncalculatedFormulas(source)
  const header = (col: number) => cellOf(source, region.header.last, col)
  for (const column of map.columns) {
    const [next] = column.alternatives
    const col = column.columns[0] ?? region.firstCol
    const free = next && !map.columns.some(({ field }) => field === next.field)
    if (
      column.basis !== 'user' &&
      next &&
      free &&
      column.confidence < SURE &&
      column.confidence - next.confidence < CLEAR_LEAD
    ) {
      issues.push(
        issue('column-ambiguous', 'warning', header(col), {
          header: column.header,
          column: columnName(col),
          field: column.field,
          other: next.field,
          sheet: grid.name,
        }),
      )
    }
  }
  const parts = addedUp(map)
  const idle = map.unmapped.filter(
    ({ col }) => (map.evidence.get(col)?.numeric ?? 0) >= 0.5 && !parts.has(col),
  )
  const [first] = idle
  if (first) {
    issues.push(
      issue('column-unmapped', 'info', header(first.col), {
        sheet: grid.name,
        count: idle.length,
        columns: idle.map(({ col }) => columnName(col)).join(', '),
      }),
    )
  }
  let hidden = 0
  let firstHidden = 0
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
    if (!grid.rows[row]?.hidden || view.glance(row).filled === 0) continue
    hidden += 1
    if (firstHidden === 0) firstHidden = row
  }
  if (hidden > 0) {
    issues.push(
      issue('hidden-rows', 'info', cellOf(source, firstHidden, region.firstCol), {
        sheet: grid.name,
        count: hidden,
      }),
    )
  }
  const columns = [...grid.hiddenColumns].filter((col) => col >= region.firstCol && col <= region.lastCol)
  if (columns.length > 0) {
    columns.sort((a, b) => a - b)
    issues.push(
      issue('hidden-columns', 'info', header(columns[0] as number), {
        sheet: grid.name,
        count: columns.length,
        columns: columns.map((col) => columnName(col)).join(', '),
      }),
    )
  }
  const budget = map.columns.find(({ field }) => field === 'budget')
  if (map.revisedFrom !== null && budget) {
    issues.push(
      issue('budget-revision-used', 'info', header(budget.columns[0] ?? region.firstCol), {
        used: budget.header,
        notUsed: map.revisedFrom,
        column: columnName(budget.columns[0] ?? region.firstCol),
      }),
    )
  }
  if (budget && isCashPlan(map)) {
    const name = region.titles.at(-1) ?? grid.name
    issues.push(issue('cash-plan', 'info', header(budget.columns[0] ?? region.firstCol), { name }))
  }
  return issues
}

const LEAST_PERIODS = 3

/** Whether a table plans period by period, and nothing is spent of it, nor has a column to be written in. */
function isCashPlan(map: ColumnMap): boolean {
  const plan = map.money?.chosen.plan
  if (!plan || map.columns.some(({ field }) => field === 'spent')) return false
  const parts = addedUp(map)
  const periods = [
    ...plan.columns.map(({ header }) => header.period),
    ...map.unmapped.filter(({ col }) => parts.has(col)).map(({ meaning }) => meaning.period),
  ]
  return periods.filter(({ index }) => index > 0).length >= LEAST_PERIODS
}

/** Columns that one which is used adds up: months of a total are used with it. */
function addedUp({ columns, relations }: ColumnMap): ReadonlySet<number> {
  const used = new Set(columns.flatMap((column) => column.columns))
  return new Set(relations.flatMap(({ kind, at, of }) => (kind === 'sum' && used.has(at) ? of : [])))
}

/**
 * @param rows - the rows of a table that were set aside
 * @returns 'row-set-aside' where some of them have a name and nothing to measure; null where none has
 */
export function setAsideIssue(rows: readonly SetAsideRow[]): Issue | null {
  const bare = rows.filter(({ reason }) => reason === 'no-figures')
  const [first] = bare
  return first
    ? issue('row-set-aside', 'info', first.cell, { sheet: first.cell.sheet, count: bare.length })
    : null
}

/**
 * @param source - a budget table
 * @returns 'amounts-scaled' where a title says that amounts are in thousands or millions; the figures
 *   stay as they are in the cells
 */
export function scaleIssue(source: TableSource): Issue | null {
  const money = source.map.columns.filter(({ field }) => field === 'budget' || field === 'spent')
  // What a header or a person says is counted in already.
  if (money.some(({ columns }) => columns.some((col) => source.map.factors.has(col)))) return null
  if (money.some(({ header }) => meaningOf([header]).factor !== null)) return null
  const unit = unitOfMoney(source.region.titles)
  if (unit === null) return null
  const col = money[0]?.columns[0] ?? source.region.firstCol
  return issue('amounts-scaled', 'info', cellOf(source, source.region.header.last, col), { text: unit.text })
}

/**
 * @param overrides - what a person chose
 * @param used - the choices that a table took
 * @param sheets - all sheets of the workbook
 * @returns 'map-not-applied' for each of the others
 */
export function mapIssues(
  overrides: readonly MapOverride[],
  used: ReadonlySet<MapOverride>,
  sheets: readonly SheetGrid[],
): Issue[] {
  return overrides
    .filter((override) => !used.has(override))
    .map(({ sheet, field, columns }) =>
      issue('map-not-applied', 'warning', null, {
        sheet,
        field,
        columns: columns.map((col) => columnName(col)).join('+'),
        sheets: sheets.map(({ name }) => name).join(', '),
      }),
    )
}
