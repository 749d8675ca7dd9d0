import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { failedFact } from '../../../../src/app/facts'
import type { FactTable } from '../../../../src/app/facts/columns'
import { writeTable } from '../../../../src/cli/batch/writeTable'
import type { Row } from '../../../../src/cli/facts/rows'
import { Duck, partitioned, TABLES } from '../../../../scripts/dev-tools/cluster/duckdb'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "kinerja-d'uck-"))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function* rowsOf(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows
}

/** Facts in folders as the job of Spark writes them: a part for each list of workbooks. */
async function facts(name: string, ...parts: readonly (readonly Row[])[]): Promise<string> {
  const stem = path.join(folder, name)
  const write = async (table: FactTable, key: string, rows: readonly Row[]) => {
    mkdirSync(path.join(`${stem}.${table}`, `organisation_key=${key}`), { recursive: true })
    await writeTable(
      path.join(`${stem}.${table}`, `organisation_key=${key}`, 'part.parquet'),
      'parquet',
      table,
      rowsOf(rows),
    )
  }
  for (const [i, rows] of parts.entries()) await write('workbooks', String(i), rows)
  for (const table of TABLES) if (table !== 'workbooks') await write(table, 'none', [])
  return stem
}

const book = (name: string, more: object = {}): Row => ({
  ...failedFact({ path: name, sha256: null }, 'x'),
  ...more,
})

describe('facts of two runs', () => {
  test.each([
    ['the same in another order and division', [[book('b'), book('a')]], []],
    ['one is lost', [[book('a')]], ['workbooks: 1 rows are lost, 0 are others or there twice']],
    [
      'one is there twice',
      [[book('a'), book('b')], [book('b')]],
      ['workbooks: 0 rows are lost, 1 are others or there twice'],
    ],
    [
      'one is another',
      [[book('a'), book('b', { kpis: 0 })]],
      ['workbooks: 1 rows are lost, 1 are others or there twice'],
    ],
  ])('%s', async (_, parts, expected) => {
    const duck = await Duck.over(partitioned(await facts('here', [book('a')], [book('b')])))
    expect(await duck.against('workbooks', partitioned(await facts('there', ...parts)))).toEqual(expected)
    expect(await duck.rows('workbooks')).toBe(2)
    expect(await duck.rows('kpis')).toBe(0)
  })
})
