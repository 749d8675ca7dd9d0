import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { FACT_TABLES, type FactTable } from '../../app/facts/columns'
import { type Shard, shardName } from './shard'

const FORMATS = ['parquet', 'ndjson'] as const
export type FactFormat = (typeof FORMATS)[number]

/** Where facts go: a file a table, or a folder a table with a file a shard. */
export interface FactFiles {
  readonly format: FactFormat
  readonly files: Readonly<Record<FactTable, string>>
}

/**
 * @param file - as it was asked for; its ending says the format
 * @returns the format, or null where the ending says none
 */
export function formatOf(file: string): FactFormat | null {
  const ending = path.extname(file).slice(1).toLowerCase()
  return FORMATS.find((format) => format === ending) ?? null
}

/**
 * @param file - as it was asked for: facts.parquet
 * @param format - by its ending
 * @param shard - of the run
 * @returns facts.kpis.parquet and so on; of a shard facts.kpis/2-of-8.parquet and so on
 */
export function factFiles(file: string, format: FactFormat, shard: Shard): FactFiles {
  const stem = file.slice(0, -path.extname(file).length)
  const fileOf = (table: FactTable) =>
    shard.count === 1
      ? `${stem}.${table}.${format}`
      : path.join(`${stem}.${table}`, `${shardName(shard)}.${format}`)
  const tables = Object.keys(FACT_TABLES) as FactTable[]
  return {
    format,
    files: Object.fromEntries(tables.map((table) => [table, fileOf(table)])) as FactFiles['files'],
  }
}

/**
 * A folder with shards of two divisions would count workbooks twice.
 * @param facts - of this run
 * @param shard - of this run
 * @returns a file of another division that stands there, or null
 */
export async function otherDivision({ files }: FactFiles, shard: Shard): Promise<string | null> {
  if (shard.count === 1) return null
  for (const file of Object.values(files)) {
    const folder = path.dirname(file)
    const names = await readdir(folder).catch(() => [])
    const other = names.find((name) => {
      const count = /^\d+-of-(\d+)\./.exec(name)?.[1]
      return count !== undefined && Number(count) !== shard.count
    })
    if (other !== undefined) return path.join(folder, other)
  }
  return null
}
