import type { Amount, Reading, TextCell } from '../../../../src/core/intake/values/reading'
import type { BudgetRow, Intake, KpiRow, TableReading } from '../../../../src/core/intake/types'

const MARKS = { decimal: ',', group: '.', settled: true } as const

/** A true number in a cell. */
export function num(value: number, row = 2, col = 5): Extract<Reading, { readonly kind: 'number' }> {
  return { kind: 'number', cell: { sheet: 'IKU', row, col }, value, stored: 'number', marks: MARKS, scale: 1 }
}

/** An empty cell of a column that is there. */
export function blank(row = 2, col = 5): Reading {
  return { kind: 'missing', cell: { sheet: 'IKU', row, col } }
}

/** A field that the table has no column for. */
export const noColumn: Reading = { kind: 'missing', cell: null }

/** A grade or word. */
export function grade(text: string, row = 2, col = 5): Reading {
  return { kind: 'grade', cell: { sheet: 'IKU', row, col }, text }
}

/** A target typed as a range. */
export function range(low: number, high: number, row = 2, col = 5): Reading {
  return { kind: 'range', cell: { sheet: 'IKU', row, col }, low, high, text: `${low} - ${high}` }
}

/** A day. */
export function day(serial: number, row = 2, col = 5): Reading {
  return { kind: 'date', cell: { sheet: 'IKU', row, col }, serial }
}

/** A text that is no figure. */
export function unreadable(text: string, row = 2, col = 5): Reading {
  return { kind: 'unreadable', cell: { sheet: 'IKU', row, col }, text }
}

/** A text in a cell. */
export function text(content: string, row = 2, col = 2, sheet = 'IKU'): TextCell {
  return { text: content, cell: { sheet, row, col } }
}

/** A KPI row; what is not given is not in the table. */
export function kpi(given: Partial<KpiRow> & { readonly name?: string }): KpiRow {
  const { name = 'Persentase layanan', ...rest } = given
  const row = rest.row ?? 2
  return {
    table: 0,
    sheet: 'IKU',
    row,
    indicator: text(name, row),
    no: null,
    code: null,
    perspective: null,
    objective: null,
    keySuccessFactor: null,
    indicatorKind: null,
    unit: null,
    polarity: null,
    owner: null,
    period: null,
    program: null,
    formula: null,
    definition: null,
    source: null,
    baseline: noColumn,
    target: num(100),
    actual: num(90),
    weight: noColumn,
    attainment: noColumn,
    format: 'General',
    hidden: false,
    ...rest,
  }
}

/** An amount from one cell. */
function money(value: number | null): Amount {
  return { parts: [value === null ? blank() : num(value)], value }
}

/** A budget row; a root leaf of expenditure unless said. */
export function budgetRow(
  given: Omit<Partial<BudgetRow>, 'name' | 'code' | 'budget' | 'spent' | 'budgetToDate'> & {
    readonly name?: string
    readonly code?: string | null
    readonly budget?: number | null
    readonly spent?: number | null
    readonly budgetToDate?: number | null
  },
): BudgetRow {
  const { name = 'Program', code = null, budget = 100, spent = 50, budgetToDate, row = 2, ...rest } = given
  return {
    table: 1,
    sheet: 'APBD',
    row,
    code: code === null ? null : text(code, row, 1, 'APBD'),
    level: 'program',
    depth: 0,
    name: text(name, row, 2, 'APBD'),
    budget: money(budget),
    budgetToDate: budgetToDate === undefined ? { parts: [], value: null } : money(budgetToDate),
    spent: money(spent),
    absorption: noColumn,
    parent: null,
    leaf: true,
    account: 'expenditure',
    hidden: false,
    ...rest,
  }
}

/** A table that has the given fields. */
export function table(
  kind: TableReading['kind'],
  fields: readonly TableReading['columns'][number]['field'][],
): TableReading {
  return {
    kind,
    sheet: 'IKU',
    range: { firstRow: 1, firstCol: 1, lastRow: 9, lastCol: 9 },
    headerRows: [1, 1],
    titles: [],
    name: null,
    columns: fields.map((field, i) => ({
      field,
      columns: [i + 1],
      header: field,
      confidence: 1,
      alternatives: [],
      basis: 'header',
    })),
    unmapped: [],
    rowsSeen: 0,
    rowsRead: 0,
    rowsAside: 0,
    setAside: [],
    restates: null,
  }
}

/** An intake of the given rows. */
export function intake(given: Partial<Intake>): Intake {
  return {
    tables: [],
    kpis: [],
    budget: [],
    strategy: [],
    factors: [],
    organisation: null,
    period: null,
    issues: [],
    ...given,
  }
}
