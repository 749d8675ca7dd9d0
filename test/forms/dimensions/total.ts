import type { Dimension } from '../dimension'
import { amount, type Draft, row } from '../draft'
import { round } from '../parts/kpi'
import { sumOf } from '../parts/money'
import type { Row, Table } from '../table'

/** Whether and where the lines of a money table are added up, or averaged. */
export const total: Dimension = {
  name: 'total',
  values: [
    ['none', 3],
    ['bottom', 4],
    ['bottom-formula', 3],
    ['top', 2],
    ['first-column', 2],
    ['average', 1],
  ],
  applies: ({ family, without }) => family !== 'other' && !without?.includes('total'),
  apply(draft, value) {
    const tables = draft.tables().filter(({ adds }) => adds)
    if (value === 'average') for (const table of tables) addAverage(draft, table)
    else if (value !== 'none') for (const table of tables) addTotal(draft, table, value)
    return tables.length > 0
  },
}

/** Adds the row that sums the lines, or the groups at the top of a tree. */
export function addTotal(draft: Draft, table: Table, how: string): void {
  const parts = table.rows.filter(({ depth, role }) => depth === 0 && (role === 'line' || role === 'group'))
  const label = draft.random.pick(draft.texts.total)
  const first = how === 'first-column' ? (table.columns[0] ?? table.name) : table.name
  const sums = row('total', [[first, label]])
  for (const col of table.columns) {
    if (col.kind !== 'money') continue
    sums.entries.set(col, sumOf(parts, col, styleOf(parts, how)))
  }
  if (how === 'top') table.rows.unshift(sums)
  else table.rows.push(sums)
}

/** Adds a row that says what a line has on average: it is none. */
function addAverage(draft: Draft, table: Table): void {
  const lines = table.rows.filter(({ role }) => role === 'line')
  const mean = row('mean', [[table.name, draft.random.pick(draft.texts.average)]])
  for (const col of table.columns) {
    if (col.kind !== 'money') continue
    const values = lines.map((line) => amount(line, col))
    mean.entries.set(col, { value: round(values.reduce((a, b) => a + b, 0) / values.length, 2) })
  }
  table.rows.push(mean)
}

function styleOf(parts: readonly Row[], how: string): 'range' | 'comma' | 'value' {
  if (how !== 'bottom-formula') return 'value'
  return parts.some(({ role }) => role === 'group') ? 'comma' : 'range'
}
