import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Duck } from './duckdb'
import { TABLES } from './duckdb'
import type { Trino } from './fetched'
import type { Answer } from './rows'

/** Rows of one statement: the engine holds a statement as a whole. */
const ROWS = 1000

/**
 * @param sql - docs/sql/tables-trino.sql
 * @returns columns of each table with their types, as it names them
 */
export function tablesOf(
  sql: string,
): Readonly<Record<string, readonly (readonly [name: string, type: string])[]>> {
  const tables = [...sql.matchAll(/CREATE TABLE (\w+) \(([^)]*)\)/g)]
  return Object.fromEntries(
    tables.map(([, name = '', columns = '']) => [
      name,
      columns.split(',').map((column) => {
        const [of = '', type = ''] = column.trim().split(/\s+/)
        return [of, type] as const
      }),
    ]),
  )
}

/**
 * @param table - its name
 * @param columns - with their types
 * @param rows - of it
 * @returns statements that make the table of these rows; of one text each, where VALUES would take a second for every few rows
 */
export function statementsFor(
  table: string,
  columns: readonly (readonly [name: string, type: string])[],
  rows: Answer['rows'],
): readonly string[] {
  const names = columns.map(([name]) => `"${name}"`).join(', ')
  const type = `ARRAY(ROW(${columns.map(([name, of]) => `"${name}" ${of}`).join(', ')}))`
  const select = (some: Answer['rows']) => {
    const text = JSON.stringify(some).replaceAll("'", "''")
    return `SELECT * FROM UNNEST(CAST(json_parse('${text}') AS ${type})) AS t (${names})`
  }
  const count = Math.max(1, Math.ceil(rows.length / ROWS))
  return Array.from({ length: count }, (_, i) => select(rows.slice(i * ROWS, (i + 1) * ROWS))).map(
    (piece, i) => (i === 0 ? `CREATE TABLE ${table} AS ${piece}` : `INSERT INTO ${table} ${piece}`),
  )
}

/**
 * Asks Trino's engine, in tables of its own memory: its reader of Parquet is not at hand.
 * @param trino - from Maven Central
 * @param duck - what the facts come from
 * @param queries - by name
 * @param folder - for what is made on the way
 * @returns its answers; or what went wrong
 */
export async function askTrino(
  trino: Trino,
  duck: Duck,
  queries: Readonly<Record<string, string>>,
  folder: string,
): Promise<Readonly<Record<string, Answer>> | string> {
  const tables = tablesOf(readFileSync('docs/sql/tables-trino.sql', 'utf8'))
  const setup: string[] = []
  for (const table of TABLES) {
    const columns = tables[table] ?? []
    const { rows } = await duck.ask(`SELECT ${columns.map(([name]) => `"${name}"`).join(', ')} FROM ${table}`)
    setup.push(...statementsFor(table, columns, rows))
  }
  const [asked, answers] = ['trino-asked.json', 'trino-answers.json'].map((name) =>
    path.join(folder, name),
  ) as [string, string]
  writeFileSync(asked, JSON.stringify({ setup, queries }))
  const args = ['-Xmx1g', '-cp', trino.classPath, 'Queries', asked, answers]
  const { status, stderr } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) return `Trino ended with ${status}: ${/Exception[^\n]*/.exec(stderr ?? '')?.[0] ?? ''}`
  return JSON.parse(readFileSync(answers, 'utf8')) as Record<string, Answer>
}
