import { checksOf } from '../../src/core/rules/indicatorChecks'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { failedFact } from '../../src/app/facts'
import {
  BROKEN,
  connect,
  factsOfSamples,
  nameOf,
  PATHS,
  query,
  root,
  rowsOf,
  sqlFolder,
  sum,
} from './factsOfSamples'

const { all, folder } = factsOfSamples()

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
  await connection.run(`SET file_search_path = '${folder()}'`)
  await connection.run(readFileSync(path.join(sqlFolder, 'views-duckdb.sql'), 'utf8'))
  const [counted] = await rowsOf(connection, 'SELECT COUNT(*) AS n FROM workbooks')
  expect(counted?.n).toBe(PATHS.length)
})

describe.each(['parquet', 'ndjson', 'shares'] as const)('on %s the figures are the engine’s', (source) => {
  let connection: DuckDBConnection
  const ask = (name: string) => rowsOf(connection, query(name))
  beforeAll(async () => {
    connection = await connect(source)
  })

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
    const verdicts = all().flatMap(([, inspection]) => checksOf(inspection))
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
