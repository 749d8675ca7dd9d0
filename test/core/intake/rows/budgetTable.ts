import { meaningOf } from '../../../../src/core/intake/meanings/headerMeaning'
import { tableSource } from '../../../../src/core/intake/columns/tableSource'
import { SheetView } from '../../../../src/core/intake/regions/sheetView'
import type { BudgetTable } from '../../../../src/core/intake/rows/budgetRows'
import { budgetRows } from '../../../../src/core/intake/rows/budgetRows'
import type { ColumnReading, Field } from '../../../../src/core/intake/types'
import type { CellValue } from '../../../../src/core/units'
import { columnName } from '../../../../src/core/units'
import { grid } from '../../../support/grid'

/** Blank cell, so that tables below read as tables. */
export const _ = null

type Fields = readonly (Field | '')[]

/**
 * The rows of a budget table whose columns are known: nothing but this room decides.
 * @param fields - what each column is, '' for none
 * @param rows - the body, from row 2 on
 * @param options - outline, formulas and merges of the sheet
 * @param title - a title above the table
 */
export function budgetOf(
  fields: Fields,
  rows: readonly (readonly CellValue[])[],
  options: Parameters<typeof grid>[2] = {},
  title = '',
): BudgetTable {
  const view = new SheetView(grid('Data', [fields.map((field) => field || 'x'), ...rows], options))
  const names = [...new Set(fields.filter((field) => field !== ''))]
  const columns = names.map((field): ColumnReading => ({
    field,
    columns: fields.flatMap((one, at) => (one === field ? [at + 1] : [])),
    header: field,
    confidence: 1,
    alternatives: [],
    basis: 'header',
  }))
  const unmapped = fields.flatMap((one, at) =>
    one === '' ? [{ col: at + 1, header: 'x', meaning: meaningOf(['x']) }] : [],
  )
  const region = {
    header: { first: 1, last: 1 },
    firstCol: 1,
    lastCol: fields.length,
    bodyFirst: 2,
    bodyLast: rows.length + 1,
    titles: title === '' ? [] : [title],
    titleCells: [],
    name: null,
    totalsRow: 0,
  }
  const map = {
    columns,
    unmapped,
    revisedFrom: null,
    latest: [],
    periods: {},
    evidence: new Map(),
    money: null,
    performance: null,
    relations: [],
    worked: [],
    aspect: null,
    beside: [],
    results: [],
    prices: [],
    priced: [],
    factors: new Map(),
  }
  return budgetRows(tableSource(view, region, map, false), 0)
}

/** The tree as people see it: '  Buku' below 'Pendidikan'. */
export const treeOf = ({ rows }: BudgetTable): string[] =>
  rows.map(({ depth, name }) => `${'  '.repeat(depth)}${name.text.trim()}`)

/** What each row is and by what: '4 total figures'; lines and groups are left out. */
export const otherRows = ({ roles }: BudgetTable): string[] =>
  roles
    .filter(({ role, basis }) => basis !== 'tree' || (role !== 'line' && role !== 'group'))
    .map(({ row, role, basis }) => `${row} ${role} ${basis}`)

/** What the roots add up to, which is what a headline says. */
export const headline = ({ rows }: BudgetTable): (number | null)[] =>
  (['budget', 'spent'] as const).map((field) => {
    const roots = rows.filter(({ parent }) => parent === null).map((row) => row[field].value)
    return roots.some((value) => value !== null)
      ? roots.reduce((sum: number, value) => sum + (value ?? 0), 0)
      : null
  })

/** What was found, with its cell: 'total-differs C5'. */
export const foundIn = ({ issues }: BudgetTable): string[] =>
  issues.map(({ code, cell }) => (cell ? `${code} ${columnName(cell.col)}${cell.row}` : code))

/** The witnesses of a column: 'total B5 150 = 150', 'subtotal B2 100 != 90'. */
export const witnessesOf = ({ witnesses }: BudgetTable, field: 'budget' | 'spent'): string[] =>
  witnesses[field].map(
    ({ what, cell, printed, ours, agrees }) =>
      `${what} ${columnName(cell.col)}${cell.row} ${printed} ${agrees ? '=' : '!='} ${ours}`,
  )
