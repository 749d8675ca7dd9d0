import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { failedFact, factsOf } from '../../src/app/facts'
import type { Inspection } from '../../src/app/generate'
import { factFiles } from '../../src/cli/batch/factFiles'
import { gatherFacts } from '../../src/cli/batch/gatherFacts'
import { keptText } from '../../src/cli/batch/keptFacts'
import { placesIn } from '../../src/cli/batch/places'
import { shardOf, WHOLE } from '../../src/cli/batch/shard'
import { Tally } from '../../src/cli/batch/tally'
import { inspectedSample, SAMPLES } from '../support/samples'

const root = path.resolve(__dirname, '../..')
const sqlFolder = path.join(root, 'docs', 'sql')
/** The sample stands in two folders; one workbook cannot be read. */
const PATHS = [
  ...SAMPLES.map((name) => `jatim/${name}.xlsx`),
  'jateng/kota.xlsx',
  'council.xlsx',
  'jateng/rusak.xlsx',
]
const BROKEN = 'jateng/rusak.xlsx'

let folder = ''
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

type Row = Readonly<Record<string, unknown>>

/** Where the tables come from: as docs/sql/views-duckdb.sql says, or as its comment does. */
const SOURCES = {
  parquet: (table: string) => `read_parquet('${folder}/facts.${table}.parquet')`,
  ndjson: (table: string) => `read_json('${folder}/facts.${table}.ndjson')`,
  shares: (table: string) => `read_parquet('${folder}/shares.${table}/*.parquet')`,
} as const

async function connect(source: keyof typeof SOURCES): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  for (const table of ['kpis', 'programs', 'workbooks']) {
    await connection.run(`CREATE VIEW ${table} AS SELECT * FROM ${SOURCES[source](table)}`)
  }
  return connection
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(sql)
  return reader
    .getRowObjectsJS()
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
      ),
    )
}

const query = (name: string) => readFileSync(path.join(sqlFolder, `${name}.sql`), 'utf8')
const QUERIES = [
  'status-by-organisation',
  'status-by-folder',
  'score-by-perspective',
  'absorption-by-organisation',
  'worst-indicators',
  'quality-checks',
  'proof-by-organisation',
  'proof-by-folder',
  'workbooks-with-findings',
  'year-on-year',
]

test('the queries are all there, and the page names each', () => {
  const files = readdirSync(sqlFolder).filter((name) => !/^(views|tables)-/.test(name))
  expect(files.sort()).toEqual(QUERIES.map((name) => `${name}.sql`).sort())
  const page = readFileSync(path.join(root, 'docs', 'facts.md'), 'utf8')
  expect(files.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
})

// Words of one engine alone: DuckDB's, Spark's or Trino's.
const DIALECT =
  /::|\b(QUALIFY|EXCLUDE|REPLACE|ILIKE|LIST|STRUCT|UNNEST|EXPLODE|PIVOT|ANY_VALUE|ARG_MAX|MAX_BY|TRY|TRY_CAST|IFNULL|NVL|DATE_TRUNC|FILTER|GROUP BY ALL|read_\w+)\b|`|\[/i
test.each(QUERIES)('%s keeps to what DuckDB, Spark SQL and Trino have in common', (name) =>
  expect(query(name).replace(/--.*/g, '')).not.toMatch(DIALECT),
)

test('docs/sql/views-duckdb.sql opens what a run writes', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(`SET file_search_path = '${folder}'`)
  await connection.run(readFileSync(path.join(sqlFolder, 'views-duckdb.sql'), 'utf8'))
  const [counted] = await rowsOf(connection, 'SELECT COUNT(*) AS n FROM workbooks')
  expect(counted?.n).toBe(PATHS.length)
})

const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0)

describe.each(['parquet', 'ndjson', 'shares'] as const)('on %s the figures are the engine’s', (source) => {
  let connection: DuckDBConnection
  const ask = (name: string) => rowsOf(connection, query(name))
  beforeAll(async () => {
    connection = await connect(source)
  })
  const all = () => [...found.entries()]
  const nameOf = (file: string, { intake }: Inspection) => intake.organisation ?? file

  test('statuses of organisations', async () => {
    const rows = await ask('status-by-organisation')
    const expected = new Map<string, number[]>()
    for (const [file, inspection] of all()) {
      if (inspection.evaluation.kpis.length === 0) continue
      const key = `${nameOf(file, inspection)} ${inspection.intake.period?.year ?? null}`
      const levels = expected.get(key) ?? [0, 0, 0, 0, 0, 0]
      for (const { status } of inspection.evaluation.kpis) levels[status] = (levels[status] ?? 0) + 1
      expected.set(key, levels)
    }
    const got = rows.map((row) => [
      `${row.organisation} ${row.year}`,
      [row.not_computable, row.level_1, row.level_2, row.level_3, row.level_4, row.level_5],
    ])
    expect(new Map(got as [string, number[]][])).toEqual(expected)
  })

  test('scores of perspectives, and their coverage', async () => {
    const rows = await ask('score-by-perspective')
    let compared = 0
    for (const [file, { evaluation }] of all()) {
      for (const group of evaluation.scorecard.perspectives) {
        if (group.kpis === 0) continue
        const row = rows.find((one) => one.path === file && one.perspective === group.name)
        expect(row?.kpis).toBe(group.kpis)
        expect(row?.perspective_weight).toBe(group.weight)
        if (group.score === null) expect(row?.score).toBeNull()
        else expect(row?.score).toBeCloseTo(group.score, 12)
        expect(row?.coverage).toBeCloseTo(group.coverage, 12)
        compared += 1
      }
    }
    expect(rows).toHaveLength(compared)
  })

  test('money of accounts: each rupiah once', async () => {
    const rows = await ask('absorption-by-organisation')
    const expected = new Map<string, { budget: number; spent: number }>()
    for (const [file, inspection] of all()) {
      for (const { account, budget, spent } of inspection.evaluation.accounts) {
        const key = `${nameOf(file, inspection)} ${inspection.intake.period?.year ?? null} ${account}`
        const before = expected.get(key) ?? { budget: 0, spent: 0 }
        expected.set(key, { budget: before.budget + (budget ?? 0), spent: before.spent + (spent ?? 0) })
      }
    }
    expect(rows).toHaveLength(expected.size)
    for (const { organisation, year, account, budget, spent, absorption } of rows) {
      const money = expected.get(`${organisation} ${year} ${account}`)
      expect({ budget: budget ?? 0, spent: spent ?? 0 }).toEqual(money)
      if (money && money.budget > 0) expect(absorption).toBeCloseTo(money.spent / money.budget, 12)
    }
    expect(expected.size).toBeGreaterThan(4)
  })

  test('the worst indicators, from below', async () => {
    const rows = await ask('worst-indicators')
    const attainments = all().flatMap(([, { evaluation }]) =>
      evaluation.kpis.flatMap(({ attainment }): number[] => (attainment === null ? [] : [attainment])),
    )
    expect(rows.map(({ attainment }) => attainment)).toEqual(attainments.sort((a, b) => a - b).slice(0, 50))
  })

  test('checks of quality', async () => {
    const rows = await ask('quality-checks')
    const verdicts = all().flatMap(([, { evaluation }]) => evaluation.checks)
    for (const row of rows) {
      const count = (verdict: string) =>
        verdicts.filter((one) => one.factor === row.factor && one.verdict === verdict).length
      expect(row).toMatchObject({
        pass: count('pass'),
        warn: count('warn'),
        fail: count('fail'),
        cannot_tell: count('unknown'),
      })
    }
    expect(rows.map(({ factor }) => factor)).toEqual([
      'achievable',
      'aligned',
      'measurable',
      'relevant',
      'understandable',
    ])
  })

  /** Number and money of figures by a key and their standing. */
  function standings(keyOf: (file: string, inspection: Inspection) => string) {
    const found = new Map<string, Record<string, { items: number; budget: number | null }>>()
    for (const [file, inspection] of all()) {
      const { kpis, programs } = inspection.evaluation
      const add = (figures: string, table: number, budget: number | null) => {
        const standing = inspection.intake.tables[table]?.proof?.standing ?? 'plain'
        const key = `${keyOf(file, inspection)} ${figures}`
        const sums = found.get(key) ?? {}
        const before = sums[standing] ?? { items: 0, budget: null }
        const money = budget === null ? before.budget : (before.budget ?? 0) + budget
        found.set(key, { ...sums, [standing]: { items: before.items + 1, budget: money } })
      }
      for (const { row } of kpis) add('kpis', row.table, null)
      for (const { row, counted, budget } of programs)
        if (counted) add(row.account ?? 'budget', row.table, budget)
    }
    return found
  }

  function expectStandings(
    rows: readonly Row[],
    found: ReturnType<typeof standings>,
    key: (row: Row) => string,
  ) {
    expect(rows).toHaveLength(found.size)
    for (const row of rows) {
      const sums = found.get(key(row)) ?? {}
      const items = sum(Object.values(sums).map((one) => one.items))
      const monies = Object.values(sums).flatMap(({ budget }) => (budget === null ? [] : [budget]))
      expect(row.items).toBe(items)
      if (monies.length === 0) expect(row.budget).toBeNull()
      else expect(row.budget).toBeCloseTo(sum(monies), 4)
      for (const [standing, column] of [
        ['proven', 'proven'],
        ['plain', 'plain'],
        ['open', 'waiting'],
      ] as const) {
        expect(row[column]).toBeCloseTo((sums[standing]?.items ?? 0) / items, 12)
        const share = row[`${column}_budget`]
        if (sum(monies) > 0) expect(share).toBeCloseTo((sums[standing]?.budget ?? 0) / sum(monies), 12)
        else expect(share).toBeNull()
      }
    }
  }

  test('how surely the figures of organisations were read, by number and by money', async () => {
    const rows = await ask('proof-by-organisation')
    const found = standings(
      (file, inspection) => `${nameOf(file, inspection)} ${inspection.intake.period?.year ?? null}`,
    )
    expectStandings(rows, found, ({ organisation, year, figures }) => `${organisation} ${year} ${figures}`)
    expect(rows.some(({ proven }) => Number(proven) > 0)).toBe(true)
    expect(rows.some(({ proven_budget: proven }) => Number(proven) > 0)).toBe(true)
  })

  test('the same of folders, and how many organisations wait', async () => {
    const rows = await ask('proof-by-folder')
    const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '(top)')
    expectStandings(rows, standings(folderOf), ({ folder: name, figures }) => `${name} ${figures}`)
    for (const row of rows.filter(({ figures }) => figures === 'kpis')) {
      const inside = all().filter(
        ([file, { evaluation }]) => folderOf(file) === row.folder && evaluation.kpis.length,
      )
      expect(row.organisations).toBe(new Set(inside.map(([file, one]) => nameOf(file, one))).size)
      const waiting = inside.filter(([, { evaluation, intake }]) =>
        evaluation.kpis.some(({ row: { table } }) => intake.tables[table]?.proof?.standing === 'open'),
      )
      expect(row.organisations_waiting).toBe(new Set(waiting.map(([file, one]) => nameOf(file, one))).size)
    }
  })

  test('workbooks that need a look: the one that failed first', async () => {
    const rows = await ask('workbooks-with-findings')
    expect(rows[0]).toMatchObject({ path: BROKEN, outcome: 'failed', failure: 'text-file', errors: null })
    const grave = all().filter(([, { issues }]) => issues.some(({ severity }) => severity !== 'info'))
    expect(rows).toHaveLength(grave.length + 1)
  })

  test('folders, such as provinces', async () => {
    const rows = await ask('status-by-folder')
    const inFolder = (name: string) =>
      all().filter(([file]) => (file.includes('/') ? file.split('/')[0] : '(top)') === name)
    expect(rows.map(({ folder: name, workbooks, failed }) => [name, workbooks, failed])).toEqual([
      ['(top)', 1, 0],
      ['jateng', 2, 1],
      ['jatim', 7, 0],
    ])
    for (const row of rows) {
      const kpis = inFolder(String(row.folder)).flatMap(([, { evaluation }]) => evaluation.kpis)
      expect(row).toMatchObject({ kpis: kpis.length, good: kpis.filter(({ status }) => status >= 4).length })
    }
  })

  test('a year beside the year before', async () => {
    const rows = await ask('year-on-year')
    const years = new Map<string, (number | null)[]>()
    for (const [, { intake, evaluation }] of all()) {
      const { organisation, period } = intake
      if (organisation === null || period?.year == null) continue
      const key = `${organisation} ${period.year}`
      years.set(key, [...(years.get(key) ?? []), evaluation.totals.budget])
    }
    expect(rows).toHaveLength(years.size)
    for (const row of rows)
      expect(row.budget ?? 0).toBe(sum(years.get(`${row.organisation} ${row.year}`) ?? []))
  })
})

test('a year beside the year before: made up of two', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(
    `CREATE TABLE workbooks AS SELECT * FROM (VALUES
      ('Dinas A', 2024, 0.80, 100.0, 90.0, 'done'), ('Dinas A', 2025, 0.95, 120.0, 60.0, 'done'),
      ('Dinas B', 2025, 0.50, 10.0, 5.0, 'done'), (NULL, 2025, 0.1, 1.0, 1.0, 'done')
    ) t (organisation, year, score, budget, spent, outcome)`,
  )
  const rows = await rowsOf(
    connection,
    query('year-on-year').replaceAll('AVG(score)', 'AVG(CAST(score AS DOUBLE))'),
  )
  expect(rows.map(({ organisation, year, score_before }) => [organisation, year, score_before])).toEqual([
    ['Dinas A', 2024, null],
    ['Dinas A', 2025, 0.8],
    ['Dinas B', 2025, null],
  ])
  expect(rows[1]?.score_change).toBeCloseTo(0.15, 12)
  expect(Number(rows[1]?.absorption)).toBeCloseTo(0.5, 12)
})

test('a fact of a workbook that could not be read holds nothing that was not known', () => {
  const { path: at, outcome, failure, ...others } = failedFact({ path: BROKEN, sha256: null }, 'encrypted')
  expect({ at, outcome, failure }).toEqual({ at: BROKEN, outcome: 'failed', failure: 'encrypted' })
  expect(
    Object.entries(others)
      .filter(([, value]) => value !== null)
      .map(([name]) => name),
  ).toEqual(['schema_version', 'folder'])
})
