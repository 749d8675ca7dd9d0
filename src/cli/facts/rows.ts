import { FACT_TABLES, FACTS_VERSION, type FactTable } from '../../app/facts/columns'
import type { WorkbookFacts } from '../../app/facts'
import { plainJson } from '../plain'

export type Row = Readonly<Record<string, string | number | boolean | null>>

/** Half a character cannot be written as UTF-8, and readers of JSON stop at one. */
function whole(value: Row[string] | undefined): Row[string] {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : (value ?? null)
}

/**
 * @param table - which
 * @param row - of it
 * @returns the row for JSON: every column of the table in its order, missing as null
 */
export function wholeRow(table: FactTable, row: Row): Row {
  return Object.fromEntries(FACT_TABLES[table].map(({ name }) => [name, whole(row[name])]))
}

function lineOf(table: FactTable, row: Row): string {
  return `${plainJson(JSON.stringify({ table, ...wholeRow(table, row) }))}\n`
}

/**
 * @param facts - of one workbook
 * @returns a line of JSON a row, which says its table first: the workbook, its KPIs, its budget lines
 */
export function* factLines({ workbook, kpis, programs }: WorkbookFacts): Generator<string> {
  yield lineOf('workbooks', workbook)
  for (const kpi of kpis) yield lineOf('kpis', kpi)
  for (const program of programs) yield lineOf('programs', program)
}

/**
 * @param version - of the program
 * @returns the tables with their columns, for whoever makes tables of the lines
 */
export function schemaJson(version: string): object {
  return { version, schema_version: FACTS_VERSION, tables: FACT_TABLES }
}
