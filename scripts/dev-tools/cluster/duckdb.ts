import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { FACT_TABLES, type FactTable } from '../../../src/app/facts/columns'
import type { Answer } from './rows'

export const TABLES = Object.keys(FACT_TABLES) as FactTable[]

/** Parquet files of a table: of one run, of shards, or in folders by organisation. */
export type Place = (table: FactTable) => string

/** @returns the files that Spark's job writes */
export const partitioned =
  (facts: string): Place =>
  (table) =>
    `${facts}.${table}/**/*.parquet`

const scan = (files: string) => `read_parquet('${files.replaceAll("'", "''")}', hive_partitioning = false)`

const plain = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value)

/** DuckDB over facts in Parquet. */
export class Duck {
  private constructor(private readonly connection: DuckDBConnection) {}

  static async over(place: Place): Promise<Duck> {
    const duck = new Duck(await (await DuckDBInstance.create(':memory:')).connect())
    for (const table of TABLES) await duck.ask(`CREATE VIEW ${table} AS SELECT * FROM ${scan(place(table))}`)
    return duck
  }

  async ask(sql: string): Promise<Answer> {
    const reader = await this.connection.runAndReadAll(sql)
    return { columns: reader.columnNames(), rows: reader.getRowsJS().map((row) => row.map(plain)) }
  }

  async count(sql: string): Promise<number> {
    return Number((await this.ask(`SELECT COUNT(*) FROM (${sql}) AS counted`)).rows[0]?.[0])
  }

  /**
   * @param table - of facts
   * @param other - where another run wrote them
   * @returns what differs between both, of any column; a row that is there twice differs from one
   */
  async against(table: FactTable, other: Place): Promise<readonly string[]> {
    const columns = FACT_TABLES[table].map(({ name }) => `"${name}"`).join(', ')
    const [here, there] = [table, scan(other(table))].map((from) => `SELECT ${columns} FROM ${from}`)
    const lost = await this.count(`${here} EXCEPT ALL ${there}`)
    const more = await this.count(`${there} EXCEPT ALL ${here}`)
    return lost + more === 0 ? [] : [`${table}: ${lost} rows are lost, ${more} are others or there twice`]
  }

  /** @returns how many rows a table has */
  rows(table: FactTable): Promise<number> {
    return this.count(`SELECT * FROM ${table}`)
  }

  /**
   * @param failures - files of the failures that Spark's job isolated
   * @returns what differs from the workbooks that failed here
   */
  async againstFailures(failures: string): Promise<readonly string[]> {
    const here = `SELECT path, failure FROM workbooks WHERE outcome = 'failed'`
    const there = `SELECT path, failure FROM ${scan(failures)} WHERE exit_code > 0 AND LENGTH(message) > 0`
    const differ =
      (await this.count(`${here} EXCEPT ALL ${there}`)) + (await this.count(`${there} EXCEPT ALL ${here}`))
    return differ === 0 ? [] : [`${differ} failures differ`]
  }
}
