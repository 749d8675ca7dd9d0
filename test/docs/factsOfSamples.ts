import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { factsOf } from '../../src/app/facts'
import type { Inspection } from '../../src/app/inspect'
import { factFiles } from '../../src/cli/batch/factFiles'
import { gatherFacts } from '../../src/cli/batch/gatherFacts'
import { keptText } from '../../src/cli/batch/keptFacts'
import { placesIn } from '../../src/cli/batch/places'
import { shardOf, WHOLE } from '../../src/cli/batch/shard'
import { Tally } from '../../src/cli/batch/tally'
import { inspectedSample, SAMPLES } from '../support/samples'

export const root = path.resolve(__dirname, '../..')
export const sqlFolder = path.join(root, 'docs', 'sql')
/** The sample stands in two folders; one workbook cannot be read. */
export const PATHS = [
  ...SAMPLES.map((name) => `jatim/${name}.xlsx`),
  'jateng/kota.xlsx',
  'council.xlsx',
  'jateng/rusak.xlsx',
]
export const BROKEN = 'jateng/rusak.xlsx'

let folder = ''
/** What was found in each workbook that can be read. */
const found = new Map<string, Inspection>()

/** Gathers facts as a run does. */
async function gather(name: string, paths: readonly string[], shard = WHOLE): Promise<void> {
  const tally = new Tally()
  if (paths.includes(BROKEN))
    tally.add(BROKEN, { outcome: 'failed', code: 'text-file', sentence: '…', size: 1, sha256: 'bb' })
  const format = name.endsWith('.ndjson') ? 'ndjson' : 'parquet'
  const workbooks = [...paths].sort().map((one) => ({ file: one, path: one }))
  const { factsOf: kept } = placesIn(folder, WHOLE)
  await gatherFacts(factFiles(path.join(folder, name), format, shard), {
    workbooks,
    tally,
    factsOf: kept,
    replaced: (_, write) => write(),
  })
}

/** @returns the folder of facts of the samples, and what was found in them; they are made before the tests */
export function factsOfSamples() {
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'kinerja-sql-'))
    const places = placesIn(folder, WHOLE)
    for (const one of PATHS) {
      if (one === BROKEN) continue
      const inspection = await inspectedSample(path.basename(one, '.xlsx'))
      found.set(one, inspection)
      const facts = factsOf(inspection, { path: one, sha256: 'aa' }, null)
      mkdirSync(path.dirname(places.factsOf(one)), { recursive: true })
      const header = { sha256: 'aa', options: '', version: '0', output: null, open: 0 }
      writeFileSync(places.factsOf(one), keptText(header, facts))
    }
    await gather('facts.parquet', PATHS)
    await gather('facts.ndjson', PATHS)
    for (const index of [1, 2, 3]) {
      const mine = PATHS.filter((one) => shardOf(one, 3) === index)
      await gather('shares.parquet', mine, { index, count: 3 })
    }
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return { folder: () => folder, all: () => [...found.entries()] }
}

export type Row = Readonly<Record<string, unknown>>

/** Where the tables come from: as docs/sql/views-duckdb.sql says, or as its comment does. */
export const SOURCES = {
  parquet: (table: string) => `read_parquet('${folder}/facts.${table}.parquet')`,
  ndjson: (table: string) => `read_json('${folder}/facts.${table}.ndjson')`,
  shares: (table: string) => `read_parquet('${folder}/shares.${table}/*.parquet')`,
} as const

export async function connect(source: keyof typeof SOURCES): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  for (const table of ['kpis', 'programs', 'workbooks']) {
    await connection.run(`CREATE VIEW ${table} AS SELECT * FROM ${SOURCES[source](table)}`)
  }
  return connection
}

export async function rowsOf(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(sql)
  return reader
    .getRowObjectsJS()
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
      ),
    )
}

export const query = (name: string) => readFileSync(path.join(sqlFolder, `${name}.sql`), 'utf8')
/** @returns what an organisation is called, as the queries do */
export const nameOf = (file: string, { intake }: Inspection) => intake.organisation ?? file

export const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0)
