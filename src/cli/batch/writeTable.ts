import { createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileWriter, parquetWriteRows } from 'hyparquet-writer'
import {
  type Column,
  type ColumnType,
  FACT_TABLES,
  FACTS_VERSION,
  type FactTable,
} from '../../app/facts/columns'
import { removeLeftovers, temporaryIn } from '../temporary'
import { type Row, wholeRow } from '../facts/rows'
import type { FactFormat } from './factFiles'

/** Rows that are held in memory at a time. */
const GROUP_ROWS = 20_000

const PARQUET_TYPES = {
  text: 'STRING',
  number: 'DOUBLE',
  whole: 'INT32',
  flag: 'BOOLEAN',
} as const satisfies Record<ColumnType, string>

/** Counts rows on their way. */
async function* counted(rows: AsyncIterable<Row>, count: { rows: number }): AsyncGenerator<Row> {
  for await (const row of rows) {
    count.rows += 1
    yield row
  }
}

async function writeParquet(
  file: string,
  columns: readonly Column[],
  rows: AsyncIterable<Row>,
): Promise<void> {
  await parquetWriteRows({
    writer: fileWriter(file),
    rows,
    columns: columns.map(({ name, type, nullable }) => ({ name, type: PARQUET_TYPES[type], nullable })),
    codec: 'SNAPPY',
    rowGroupSize: GROUP_ROWS,
    kvMetadata: [{ key: 'kinerja.schema_version', value: String(FACTS_VERSION) }],
    createdBy: 'kinerja',
  })
}

async function* asLines(table: FactTable, rows: AsyncIterable<Row>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(wholeRow(table, row))}\n`
}

/**
 * Writes one table of facts, row by row: whoever looks sees the old file or the whole new one.
 * @param file - of the table; its folder is made
 * @param format - of the file
 * @param table - which
 * @param rows - its rows, in their order
 * @returns how many rows it has
 * @throws what the file system says
 */
export async function writeTable(
  file: string,
  format: FactFormat,
  table: FactTable,
  rows: AsyncIterable<Row>,
): Promise<number> {
  const folder = path.dirname(path.resolve(file))
  await mkdir(folder, { recursive: true })
  await removeLeftovers(folder)
  const temporary = temporaryIn(folder)
  const columns = FACT_TABLES[table]
  const count = { rows: 0 }
  try {
    switch (format) {
      case 'parquet':
        await writeParquet(temporary, columns, counted(rows, count))
        break
      case 'ndjson':
        await pipeline(Readable.from(asLines(table, counted(rows, count))), createWriteStream(temporary))
        break
    }
    const handle = await open(temporary, 'r+')
    await handle.sync().finally(() => handle.close())
    await rename(temporary, file)
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined)
  }
  return count.rows
}
